import { type RefObject, useEffect, useRef } from 'react';
import type { ReaderViewHandle } from './ReaderView.ts';
import type { Span } from './Span.ts';

/** What the mouse, or the browser's own caret, has selected. */
export type Selected =
  | { readonly kind: 'span'; readonly span: Span }
  | { readonly kind: 'unmatched'; readonly rect: DOMRect }
  | null;

/** Tells what is selected in the scroller, when the pointer is up or a key has moved the selection. */
export function useSelectedSpan(
  scroller: HTMLElement | null,
  view: RefObject<ReaderViewHandle | null>,
  onSelect: (selected: Selected) => void,
): void {
  const latest = useRef(onSelect);
  latest.current = onSelect;
  useEffect(() => {
    if (!scroller) return;
    let isDown = false;
    const read = () => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed || !scroller.contains(selection.anchorNode)) {
        latest.current(null);
        return;
      }
      const range = withinOf(scroller, selection.getRangeAt(0));
      const found = view.current?.readSelection(range) ?? null;
      if (found === 'unmatched') latest.current({ kind: 'unmatched', rect: range.getBoundingClientRect() });
      else latest.current(found && { kind: 'span', span: found });
    };
    const down = () => {
      isDown = true;
    };
    const up = () => {
      if (!isDown) return;
      isDown = false;
      // The browser settles the selection after this event.
      requestAnimationFrame(read);
    };
    const change = () => {
      if (!isDown) read();
    };
    scroller.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    document.addEventListener('pointercancel', up);
    document.addEventListener('selectionchange', change);
    return () => {
      scroller.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('pointercancel', up);
      document.removeEventListener('selectionchange', change);
    };
  }, [scroller, view]);
}

/** The part of a range that is in an element: three clicks on its last paragraph, or a drag, end behind it. */
function withinOf(element: HTMLElement, range: Range): Range {
  const within = range.cloneRange();
  const all = document.createRange();
  all.selectNodeContents(element);
  if (within.compareBoundaryPoints(Range.START_TO_START, all) < 0)
    within.setStart(all.startContainer, all.startOffset);
  if (within.compareBoundaryPoints(Range.END_TO_END, all) > 0) within.setEnd(all.endContainer, all.endOffset);
  return within;
}
