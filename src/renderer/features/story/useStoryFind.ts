import { Decoration } from '@tiptap/pm/view';
import type { Editor } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import { findFolded, foldForSearch } from '#shared/domain/anchoring/foldForSearch.ts';
import type { Story } from './Story.ts';

/** How many places are drawn; where there are more, the words are too few to look at each. */
const maxDrawn = 1_000;
const pauseMs = 200;

/** The text as it is now; while somebody writes, as it was at the last pause. */
function useCurrentText(story: Story, editor: Editor) {
  const [source, setSource] = useState(() => story.readText());
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const change = () => {
      clearTimeout(pause);
      pause = setTimeout(() => setSource(story.readText()), pauseMs);
    };
    setSource(story.readText());
    editor.on('update', change);
    return () => {
      clearTimeout(pause);
      editor.off('update', change);
    };
  }, [story.readText, editor]);
  return source;
}

/** Finds words in the text that the editor shows, draws the places, and brings the one looked at into sight. */
export function useStoryFind(story: Story, editor: Editor) {
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState(0);
  const { text, map } = useCurrentText(story, editor);
  const folded = useMemo(() => foldForSearch(text), [text]);
  const places = useMemo(() => findFolded(folded, query), [folded, query]);
  const at = Math.min(index, Math.max(0, places.length - 1));
  const { found } = story;

  useEffect(() => {
    const first = Math.max(0, Math.min(at - maxDrawn / 2, places.length - maxDrawn));
    const drawn = places.slice(first, first + maxDrawn).flatMap(({ start, end }, nth) => {
      const from = map.toPosition(start);
      const to = map.toPosition(end);
      const look = { nodeName: 'span', 'data-found': first + nth === at ? 'current' : 'other' };
      return from < to ? [Decoration.inline(from, to, look)] : [];
    });
    found.set(editor.view, drawn);
    editor.view.dom.querySelector('[data-found="current"]')?.scrollIntoView({ block: 'center' });
  }, [editor, found, places, map, at]);
  useEffect(
    () => () => {
      if (!editor.isDestroyed) found.set(editor.view, []);
    },
    [editor, found],
  );

  return {
    query,
    search: (words: string) => {
      setQuery(words);
      setIndex(0);
    },
    count: places.length,
    /** The place looked at, from 0. */
    index: at,
    step: (by: 1 | -1) => setIndex((at + by + places.length) % Math.max(1, places.length)),
    /** Leaves the place looked at selected, so that it can be worked with. */
    take: () => {
      const place = places[at];
      if (place)
        editor.commands.setTextSelection({
          from: map.toPosition(place.start),
          to: map.toPosition(place.end),
        });
    },
  };
}
