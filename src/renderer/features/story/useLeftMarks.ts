import { type RefObject, useEffect } from 'react';
import { findFirstPlace } from './findFirstPlace.ts';
import { findNear } from './findNear.ts';
import { paintRanges } from './paintRanges.ts';
import type { Story } from './Story.ts';
import { toDomRange } from './toDomRange.ts';
import { useNearUpdates } from './useNearUpdates.ts';

type Span = { readonly start: number; readonly end: number };

/** The name of the tint; styled in `StoryText.module.css`. */
const tint = 'story-left';

/**
 * Tints the sentences that are left over, those near the window alone and without touching the text: a key costs the same
 * with twenty thousand of them. What was typed since they were read moves them along.
 */
export function useLeftMarks(
  story: Story,
  left: readonly Span[],
  { textVersionId, scroller }: LeftSettings,
): void {
  const { editor, findWay } = story;
  const run = () => {
    const way = textVersionId === undefined ? null : findWay(textVersionId);
    // What is read belongs to an earlier text: what is painted has moved along, the next reading mends it.
    if (!editor || editor.isDestroyed || !scroller.current || (!way && textVersionId !== undefined)) return;
    const ranges: Range[] = [];
    if (way && left.length > 0) {
      const near = findNear(editor.view, scroller.current);
      const placeOf = ({ start, end }: Span) => way(start, end);
      const first = findFirstPlace(left, placeOf, ({ to }) => to > near.from);
      for (const span of left.slice(first)) {
        const place = placeOf(span);
        if (place && place.from >= near.to) break;
        if (place) ranges.push(toDomRange(editor.view, place));
      }
    }
    paintRanges(tint, ranges);
  };
  useNearUpdates(editor, scroller, { run, end: () => paintRanges(tint, []) });
  useEffect(run);
}

type LeftSettings = {
  /** What the offsets are of; undefined where nothing is to be tinted. */
  readonly textVersionId: string | undefined;
  readonly scroller: RefObject<HTMLElement | null>;
};
