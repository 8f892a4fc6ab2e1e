import { foldPdfText } from '#shared/domain/document/foldPdfText.ts';

/**
 * A text without what only its typesetting decides: white space, the shape of quotation marks and dashes, hyphens at line
 * ends, ligatures, radicals, full and half width. Case and every other mark stay.
 */
export function foldTypography(text: string): string {
  return foldPdfText(text)
    .replace(/(?<=\p{L})[-\u2010\u00ad]\s*\n\s*(?=\p{Ll})/gu, '')
    .normalize('NFKC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[“”„‟«»「」『』〝〞]|''/gu, '"')
    .replace(/[‘’‚‛ʼ`´]/gu, "'")
    .replace(/[‐‑‒–—―−]+|-+/gu, '-')
    .replace(/…|⋯/gu, '...');
}
