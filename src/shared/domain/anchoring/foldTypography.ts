import { foldPdfText } from '#shared/domain/document/foldPdfText.ts';

/** A space that parts no two words of a script with spaces. */
const between = /(?<![\p{L}\p{M}\p{N}]) | (?![\p{L}\p{M}\p{N}])|(?<=\p{scx=Han}) | (?=\p{scx=Han})/gu;

/**
 * A text without what only its typesetting decides: white space beyond one space between two words, the shape of
 * quotation marks and dashes, hyphens at line ends, ligatures, radicals, full and half width. Case and every other mark
 * stay.
 */
export function foldTypography(text: string): string {
  return foldPdfText(text)
    .replace(/(?<=\p{L})[-\u2010\u00ad]\s*\n\s*(?=\p{Ll})/gu, '')
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(between, '')
    .replace(/[“”„‟«»「」『』〝〞]|''/gu, '"')
    .replace(/[‘’‚‛ʼ`´]/gu, "'")
    .replace(/[‐‑‒–—―−]+|-+/gu, '-')
    .replace(/…|⋯/gu, '...');
}
