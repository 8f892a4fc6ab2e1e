import type { Node } from '@tiptap/pm/model';
import type { SelectedRange } from './useSelectedRange.ts';

const quotes = /["“”«»「」『』‘’]/;

/** Far more than a claim may hold; a whole book that is selected is not read to its end. */
const mostRead = 100_000;

/** The words of a stretch of the document, as a claim says them: in one line; of a very long stretch, its beginning. */
export const readWords = (doc: Node, { from, to }: SelectedRange): string =>
  doc
    .textBetween(from, Math.min(to, from + mostRead), ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The words with the quotation marks around them, which tell that they are quoted. */
export function readWordsInQuotes(doc: Node, range: SelectedRange): string {
  const before = doc.textBetween(Math.max(0, range.from - 1), range.from);
  const after = doc.textBetween(range.to, Math.min(doc.content.size, range.to + 1));
  return `${quotes.test(before) ? before : ''}${readWords(doc, range)}${quotes.test(after) ? after : ''}`;
}
