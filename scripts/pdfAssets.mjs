import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';

/**
 * What pdf.js fetches by address while it reads a PDF: character maps, the standard fonts, a colour profile, and the
 * plain JavaScript decoders for the pictures that it has no other way to read where compiled code is not allowed.
 */
const wanted = {
  cmaps: /\.bcmap$|^LICENSE/,
  standard_fonts: /./,
  iccs: /./,
  wasm: /_nowasm_fallback\.js$|^LICENSE/,
};

/**
 * Puts them beside the desk, under `pdfjs/`, so that nothing is loaded from elsewhere.
 * @returns {import('vite').Plugin}
 */
export function pdfAssets() {
  return {
    name: 'pdf-assets',
    generateBundle() {
      for (const [folder, pattern] of Object.entries(wanted)) {
        const from = join(projectRoot, 'node_modules/pdfjs-dist', folder);
        for (const name of readdirSync(from).filter((each) => pattern.test(each)))
          this.emitFile({
            type: 'asset',
            fileName: `pdfjs/${folder}/${name}`,
            source: readFileSync(join(from, name)),
          });
      }
    },
  };
}
