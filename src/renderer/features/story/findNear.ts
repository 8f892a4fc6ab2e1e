import type { EditorView } from '@tiptap/pm/view';
import type { SelectedRange } from './useSelectedRange.ts';

/** The first child whose end lies below this line of the window, or the number of children. */
function findBelow(children: HTMLCollection, line: number): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.getBoundingClientRect().bottom ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch of the document that is in sight, with as much above and below: few blocks, however long the story. */
export function findNear(view: EditorView, scroller: Element): SelectedRange {
  const window = scroller.getBoundingClientRect();
  const first = findBelow(view.dom.children, window.top - window.height);
  const last = findBelow(view.dom.children, window.bottom + window.height);
  let from = 0;
  let to = 0;
  view.state.doc.forEach((node, offset, index) => {
    if (index === first) from = offset;
    if (index <= last) to = offset + node.nodeSize;
  });
  return { from, to };
}
