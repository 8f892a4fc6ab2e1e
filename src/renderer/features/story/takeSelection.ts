import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { SelectedRange } from './useSelectedRange.ts';

/**
 * What is selected at this very moment; null where nothing is. The editor hears of a selection made by keys only a
 * little later: whoever is quicker with the key for logging would get fewer words than are marked on the screen.
 */
export function takeSelection(view: EditorView): SelectedRange | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = view.dom.ownerDocument.getSelection() ?? {};
  const isHere =
    view.hasFocus() && view.dom.contains(anchorNode ?? null) && view.dom.contains(focusNode ?? null);
  if (isHere && anchorNode && focusNode && anchorOffset !== undefined && focusOffset !== undefined) {
    const { doc, selection, tr } = view.state;
    const anchor = doc.resolve(view.posAtDOM(anchorNode, anchorOffset));
    const head = doc.resolve(view.posAtDOM(focusNode, focusOffset));
    const seen = TextSelection.between(anchor, head);
    if (!seen.eq(selection)) view.dispatch(tr.setSelection(seen));
  }
  const { from, to } = view.state.selection;
  return from === to ? null : { from, to };
}
