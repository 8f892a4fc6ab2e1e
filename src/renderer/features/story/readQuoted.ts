import type { Node } from '@tiptap/pm/model';
import { findQuoted, type Quoted } from '#shared/domain/quotation/findQuoted.ts';
import type { SelectedRange } from './useSelectedRange.ts';

/** How far around the words a speaker is looked for; a longer stretch is no one quotation. */
const around = 3_000;

/** Whether a stretch of the document is quoted there, and by whom it is said. */
export function readQuoted(doc: Node, { from, to }: SelectedRange): Quoted {
  if (to - from > around) return { isQuote: false, speaker: null };
  let text = '';
  let start = 0;
  let end = 0;
  doc.nodesBetween(Math.max(0, from - around), Math.min(doc.content.size, to + around), (node, at) => {
    if (!node.isTextblock) return true;
    if (text !== '') text += '\n\n';
    const offset = (position: number) =>
      node.textBetween(0, Math.max(0, Math.min(position - at - 1, node.content.size)), '', ' ').length;
    if (at < from) start = text.length + offset(from);
    if (at < to) end = text.length + offset(to);
    text += node.textBetween(0, node.content.size, '', ' ');
    return false;
  });
  const first = Math.max(0, start - around);
  const found = text.slice(first, end + around);
  return findQuoted(found, { start: start - first, end: end - first });
}
