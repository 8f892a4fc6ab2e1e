import type { Editor } from '@tiptap/react';
import { type RefObject, useEffect, useState } from 'react';
import { useFind } from '#renderer/desk/useFind.ts';
import type { OffsetMap } from '#shared/domain/document/createOffsetMap.ts';
import { paintRanges } from './paintRanges.ts';
import type { Story } from './Story.ts';
import { toDomRange } from './toDomRange.ts';

type Place = { readonly start: number; readonly end: number };

/** How many places are painted around the one looked at. */
const paintedPlaces = 400;
const pauseMs = 200;

const placeOf = (map: OffsetMap, { start, end }: Place) => ({
  from: map.toPosition(start),
  to: map.toPosition(end),
});

/** Brings a place to the middle of the window, unless it is in sight. */
function show(range: Range, scroller: Element): void {
  const window = scroller.getBoundingClientRect();
  const isInSight = () => {
    const { top, bottom } = range.getBoundingClientRect();
    return top >= window.top && bottom <= window.bottom;
  };
  if (isInSight()) return;
  // A block that was not laid out yet has its true place only once it has been near the window.
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  if (isInSight()) return;
  const { top, height } = range.getBoundingClientRect();
  scroller.scrollTop += top + height / 2 - (window.top + window.height / 2);
}

/** The text as it is now; while somebody writes, as it was at the last pause. */
function useCurrentText({ readText }: Story, editor: Editor) {
  const [source, setSource] = useState(readText);
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const change = () => {
      clearTimeout(pause);
      pause = setTimeout(() => setSource(readText()), pauseMs);
    };
    editor.on('update', change);
    return () => {
      clearTimeout(pause);
      editor.off('update', change);
    };
  }, [readText, editor]);
  return source;
}

/** Finds words in the text that the editor shows, paints the places, and brings the one looked at into sight. */
export function useStoryFind(story: Story, editor: Editor, scroller: RefObject<HTMLElement | null>) {
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState(0);
  const source = useCurrentText(story, editor);
  const { map } = source;
  const { hits: places, isCapped } = useFind(source, source.text, query);
  const at = Math.min(index, Math.max(0, places.length - 1));

  useEffect(() => {
    let frame = 0;
    const repaint = () => {
      frame = 0;
      if (editor.isDestroyed) return undefined;
      const first = Math.max(0, at - paintedPlaces / 2);
      const near = places
        .slice(first, first + paintedPlaces)
        .map((place) => toDomRange(editor.view, placeOf(map, place)));
      const current = near[at - first];
      paintRanges('story-found', near);
      paintRanges('story-found-current', current ? [current] : []);
      return current;
    };
    const current = repaint();
    if (current && scroller.current) show(current, scroller.current);
    // What the editor draws anew takes the ranges in it away.
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(repaint);
    };
    editor.on('transaction', schedule);
    return () => {
      cancelAnimationFrame(frame);
      editor.off('transaction', schedule);
      paintRanges('story-found', []);
      paintRanges('story-found-current', []);
    };
  }, [editor, scroller, places, map, at]);

  return {
    query,
    search: (words: string) => {
      setQuery(words);
      setIndex(0);
    },
    count: places.length,
    /** There are more than these. */
    isCapped,
    /** The place looked at, from 0. */
    index: at,
    step: (by: 1 | -1) => setIndex((at + by + places.length) % Math.max(1, places.length)),
    /** Leaves the place looked at selected, so that it can be worked with. */
    take: () => {
      const place = places[at];
      if (place) editor.commands.setTextSelection(placeOf(map, place));
    },
  };
}
