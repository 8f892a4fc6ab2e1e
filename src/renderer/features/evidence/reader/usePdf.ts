import { useEffect, useState } from 'react';
import type { Document } from '#renderer/api/types.ts';
import { holdPdf, type OpenPdf } from './openPdf.ts';

/** The PDF of a document while it is shown; nothing for other documents. */
export type PdfState =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: OpenPdf }
  | { readonly kind: 'failed' };

/** Whether a document has pages that can be shown as they are. */
export const hasPages = (document: Document): boolean =>
  document.mediaType === 'application/pdf' && document.blobSha256 !== null;

/** Begins to open the PDF of a document while its text is still on its way. */
export function usePdfAhead(document: Document | undefined): void {
  const sha256 = document && hasPages(document) ? document.blobSha256 : null;
  const byteLength = document?.byteLength ?? 0;
  useEffect(() => {
    if (sha256 === null) return;
    const { pdf, release } = holdPdf(sha256, byteLength);
    // Whoever shows it says what went wrong.
    pdf.catch(() => undefined);
    return release;
  }, [sha256, byteLength]);
}

/** Opens the PDF of a document while its pages are wanted. */
export function usePdf(document: Document, isWanted: boolean): PdfState {
  const [state, setState] = useState<PdfState>({ kind: 'opening' });
  const { blobSha256, byteLength } = document;
  const isShown = isWanted && hasPages(document);
  useEffect(() => {
    if (!isShown || blobSha256 === null) return;
    let isOver = false;
    setState({ kind: 'opening' });
    const { pdf, release } = holdPdf(blobSha256, byteLength);
    pdf.then(
      (opened) => {
        if (!isOver) setState({ kind: 'open', pdf: opened });
      },
      () => {
        if (!isOver) setState({ kind: 'failed' });
      },
    );
    return () => {
      isOver = true;
      release();
    };
  }, [blobSha256, byteLength, isShown]);
  return isShown ? state : { kind: 'none' };
}
