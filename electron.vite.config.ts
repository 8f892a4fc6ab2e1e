import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { pdfAssets } from './scripts/pdfAssets.mjs';

/**
 * The renderer is built for every host; main and preload for Electron's. Main becomes one folder of JavaScript, its
 * threads' and readers' entries beside each other (src/main/core/siblingAddress.ts), libraries left in node_modules. The preload
 * is one CommonJS file, for a sandboxed one can be nothing else.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: true,
      rollupOptions: {
        input: {
          index: 'src/main/index.ts',
          coreWorker: 'src/main/core/coreWorker.ts',
          extractionWorker: 'src/main/core/workers/extractionWorker.ts',
          readerProcess: 'src/main/core/workers/readerProcess.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: 'src/preload/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    publicDir: 'public',
    plugins: [react(), pdfAssets()],
    // Everything is loaded by address: a strict CSP allows no data: scripts, and no source map goes out.
    build: {
      outDir: 'out/renderer',
      rollupOptions: { input: 'src/renderer/index.html' },
      assetsInlineLimit: 0,
    },
    base: './',
  },
});
