/** A PDF of these objects (`1 0 obj` is the first, and the catalogue), with a true cross-reference table unless told otherwise. */
export function writePdf(
  objects: readonly string[],
  {
    prev,
    size,
    startxref,
    trailer = '',
  }: { prev?: number; size?: number; startxref?: number; trailer?: string } = {},
): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${size ?? places.length + 1} /Root 1 0 R ${prev === undefined ? '' : `/Prev ${prev}`} ${trailer} >>\n`;
  text += `startxref\n${startxref ?? table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A stream object. `stated` is the length that it claims. */
export const pdfStream = (content: string, more = '', stated = content.length): string =>
  `<< /Length ${stated} ${more} >>\nstream\n${content}\nendstream`;

/** The objects of a PDF of one page with this content; the font is object 5. */
export const onePage = (content: string, more = ''): readonly string[] => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${more} >> >>`,
  pdfStream(content),
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
];
