import type { Editor } from '@tiptap/react';
import { type RefObject, useEffect, useRef } from 'react';

/** Typing pauses for so long before what lies over the text is looked at again. */
const pauseMs = 150;

/**
 * Runs when what lies near the window may have changed: the marks, the text or its width, and when the window has been
 * scrolled half its height; never per frame, and while somebody types only in a pause. `end` runs when it is given up.
 */
export function useNearUpdates(
  editor: Editor | null,
  scroller: RefObject<HTMLElement | null>,
  work: { readonly run: () => void; readonly end: () => void },
): void {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    const pane = scroller.current;
    if (!editor || !pane) return;
    let frame = 0;
    let pause: ReturnType<typeof setTimeout> | undefined;
    let seenAt = 0;
    const run = () => {
      frame = 0;
      if (editor.isDestroyed) return;
      seenAt = pane.scrollTop;
      latest.current.run();
    };
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(run);
    };
    const scroll = () => {
      if (Math.abs(pane.scrollTop - seenAt) > pane.clientHeight / 2) schedule();
    };
    const change = ({ transaction }: { readonly transaction: { readonly docChanged: boolean } }) => {
      if (!transaction.docChanged) {
        schedule();
        return;
      }
      clearTimeout(pause);
      pause = setTimeout(schedule, pauseMs);
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
      latest.current.end();
    };
  }, [editor, scroller]);
}
