import type { DocumentText } from '#renderer/api/types.ts';

const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a text shows its title itself: it begins with a heading, or with a line of the same words. */
export function beginsWithTitle(
  { text, layout }: Pick<DocumentText, 'text' | 'layout'>,
  title: string,
): boolean {
  const [first] = layout.blocks;
  if (first === undefined) return false;
  return first.type === 'heading' || bare(text.slice(first.start, first.end)) === bare(title);
}
