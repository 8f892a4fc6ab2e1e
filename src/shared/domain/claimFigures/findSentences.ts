import { splitSentences } from '#shared/domain/arithmetic/splitSentences.ts';

/** Text beside a passage that is looked at for the ends of its sentences, to each side. */
const reach = 1_500;

/** The whole sentences of its paragraph that a passage stands in; at most `reach` more than itself to each side. */
export function findSentences(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const from = start - (before.length - 1 - before.lastIndexOf('\n'));
  const after = text.slice(end, end + reach);
  const line = after.indexOf('\n');
  const paragraph = text.slice(from, end + (line < 0 ? after.length : line));
  return splitSentences(paragraph)
    .filter((sentence) => sentence.end > start - from && sentence.start < end - from)
    .map((sentence) => paragraph.slice(sentence.start, sentence.end))
    .join('')
    .trim();
}
