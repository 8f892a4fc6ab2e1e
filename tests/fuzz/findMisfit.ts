import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';

/** What is wrong with a text and its layout, in words; undefined where they fit each other as Layout.ts promises. */
export function findMisfit({ text, layout }: ExtractedText): string | undefined {
  if (text === '') return 'the text is empty';
  if (!text.isWellFormed()) return 'the text has half a surrogate pair';
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)) return 'the text has control characters';
  let at = 0;
  for (const { start, end } of layout.blocks) {
    if (start !== at || end < start) return `a block starts at ${start}, not at ${at}`;
    if (text.slice(start, end).includes('\n')) return `the block at ${start} has a line end in it`;
    at = end + 1;
  }
  if (at !== text.length + 1) return 'the blocks do not cover the text';
  const outside = layout.marks.find(({ start, end }) => start < 0 || end <= start || end > text.length);
  if (outside) return `a mark lies at ${outside.start} to ${outside.end}`;
  const stray = layout.pages.find(({ start, end }) => start < 0 || end < start || end > text.length);
  return stray ? `a page lies at ${stray.start} to ${stray.end}` : undefined;
}
