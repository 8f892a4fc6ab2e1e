import type { Editor } from '@tiptap/react';
import { type RefObject, useEffect, useState } from 'react';
import { markOf } from './claimDecorations.ts';
import type { DecorationLayer } from './createDecorationLayer.ts';
import { stackMargin } from './stackMargin.ts';
import type { StoryMark } from './toStoryMarks.ts';

/** A mark in the margin; `top` in pixels from the top of the page. */
export type MarginEntry = { readonly top: number; readonly mark: StoryMark };

/** The height of one entry in pixels. */
export const entryHeight = 20;

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

/** Where the marks near the window stand: one pass over those alone, however long the story. */
function measure(editor: Editor, layer: DecorationLayer, page: Element, scroller: Element): MarginEntry[] {
  const { view } = editor;
  const window = scroller.getBoundingClientRect();
  const first = findBelow(view.dom.children, window.top - window.height);
  const last = findBelow(view.dom.children, window.bottom + window.height);
  let from = 0;
  let to = 0;
  view.state.doc.forEach((node, offset, index) => {
    if (index === first) from = offset;
    if (index <= last) to = offset + node.nodeSize;
  });
  const pageTop = page.getBoundingClientRect().top;
  const entries = layer
    .listIn(view, from, to)
    .filter((decoration) => decoration.from >= from)
    .map((decoration) => {
      const line = view.coordsAtPos(decoration.from, 1);
      return {
        top: Math.round((line.top + line.bottom - entryHeight) / 2 - pageTop),
        mark: markOf(decoration),
      };
    })
    .sort((a, b) => a.top - b.top || a.mark.start - b.mark.start || a.mark.number - b.mark.number);
  return stackMargin(entries, entryHeight);
}

/**
 * The margin's entries near the window. They are measured again when the marks, the text or its width change, and when
 * the window has been scrolled half its height, never per frame.
 */
export function useMarginEntries(
  editor: Editor | null,
  layer: DecorationLayer,
  { page, scroller }: Readonly<Record<'page' | 'scroller', RefObject<HTMLElement | null>>>,
): readonly MarginEntry[] {
  const [entries, setEntries] = useState<readonly MarginEntry[]>([]);
  useEffect(() => {
    const pane = scroller.current;
    const sheet = page.current;
    if (!editor || !pane || !sheet) return;
    let frame = 0;
    let pause: ReturnType<typeof setTimeout> | undefined;
    let measuredAt = 0;
    const run = () => {
      frame = 0;
      if (editor.isDestroyed) return;
      measuredAt = pane.scrollTop;
      setEntries(measure(editor, layer, sheet, pane));
    };
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(run);
    };
    const scroll = () => {
      if (Math.abs(pane.scrollTop - measuredAt) > pane.clientHeight / 2) schedule();
    };
    const change = ({ transaction }: { readonly transaction: { readonly docChanged: boolean } }) => {
      if (!transaction.docChanged) {
        schedule();
        return;
      }
      // While somebody types, the margin waits for a pause.
      clearTimeout(pause);
      pause = setTimeout(schedule, 150);
    };
    const observer = new ResizeObserver(schedule);
    observer.observe(editor.view.dom);
    observer.observe(pane);
    pane.addEventListener('scroll', scroll, { passive: true });
    editor.on('transaction', change);
    schedule();
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(pause);
      observer.disconnect();
      pane.removeEventListener('scroll', scroll);
      editor.off('transaction', change);
      setEntries([]);
    };
  }, [editor, layer, page, scroller]);
  return entries;
}
