import type { ExtractedText } from './ExtractedText.ts';

const shift = <T extends { readonly start: number; readonly end: number }>(
  ranges: readonly T[],
  by: number,
): T[] => ranges.map((range) => ({ ...range, start: range.start + by, end: range.end + by }));

/**
 * The text with its headline as the first block. Readers of web pages take the headline for the title only, but a
 * story's headline claims things too. A text without a title, with pages, or that begins with its title stays as it is.
 */
export function withHeadline(extracted: ExtractedText): ExtractedText {
  const headline = extracted.title?.replace(/\s+/g, ' ').trim() ?? '';
  const { text, layout } = extracted;
  if (headline === '' || layout.pages.length > 0 || text.startsWith(headline)) return extracted;
  const by = headline.length + 1;
  return {
    ...extracted,
    text: `${headline}\n${text}`,
    layout: {
      blocks: [{ type: 'heading', level: 1, start: 0, end: headline.length }, ...shift(layout.blocks, by)],
      marks: shift(layout.marks, by),
      pages: [],
    },
    extractor: { name: `headline+${extracted.extractor.name}`, version: extracted.extractor.version },
  };
}
