import type { EditorView } from '@tiptap/pm/view';
import type { SelectedRange } from './useSelectedRange.ts';

/** A stretch of the editor's document as a range of the page. */
export function toDomRange(view: EditorView, { from, to }: SelectedRange): Range {
  const start = view.domAtPos(from, 1);
  const end = view.domAtPos(to, -1);
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
