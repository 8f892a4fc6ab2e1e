import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { pdfAssets } from './scripts/pdfAssets.mjs';

/** The renderer is built for every host; main and preload join with the Electron host. */
export default defineConfig({
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
