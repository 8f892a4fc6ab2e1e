import { type RefObject, useEffect, useRef } from 'react';
import type { Story } from './Story.ts';

/** Brings the claim that was gone to into sight, once, at its first appearance; leaves the page alone where it is. */
export function useShownClaim(
  story: Story,
  current: string | undefined,
  scroller: RefObject<HTMLElement | null>,
): void {
  const shown = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (current === undefined) shown.current = undefined;
    if (!story.editor || !scroller.current || current === undefined || shown.current === current) return;
    const marks = [...story.editor.view.dom.querySelectorAll(`mark[data-claim="${CSS.escape(current)}"]`)];
    const [first] = marks;
    if (!first) return;
    shown.current = current;
    const window = scroller.current.getBoundingClientRect();
    const isInSight = marks.some((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      return top >= window.top && bottom <= window.bottom;
    });
    if (!isInSight) first.scrollIntoView({ block: 'center' });
  }, [story, current, scroller]);
}
