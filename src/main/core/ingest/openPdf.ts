import { fileURLToPath } from 'node:url';
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { HypecheckError } from '#shared/contract/errors.ts';
import type { SourceFile } from './SourceFile.ts';

const packageFolder = fileURLToPath(
  new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')),
);

/**
 * Opens a PDF for as long as `use` takes. Scripts in it are not run; character maps and the metrics of the standard fonts
 * come from the library's own folder. The library takes the bytes over: afterwards they are gone. Throws
 * `encrypted-file` and `damaged-file`.
 */
export async function openPdf<Result>(
  { bytes, fileName }: SourceFile,
  use: (pdf: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  const task = getDocument({
    // A file of pictures is large; a copy of it would take as much again.
    data: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    cMapUrl: `${packageFolder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${packageFolder}standard_fonts/`,
    stopAtErrors: false,
  });
  try {
    return await use(await task.promise);
  } catch (error) {
    if (error instanceof HypecheckError) throw error;
    const kind = error instanceof Error ? error.name : '';
    if (kind === 'PasswordException') throw new HypecheckError('encrypted-file', { name: fileName });
    throw new HypecheckError('damaged-file', { name: fileName, reason: 'it is cut off or broken inside.' });
  } finally {
    await task.destroy();
  }
}
