import type { Editor } from '@tiptap/react';
import { type RefObject, useState } from 'react';
import { markOf } from './claimDecorations.ts';
import type { DecorationLayer } from './createDecorationLayer.ts';
import { findNear } from './findNear.ts';
import { stackMargin } from './stackMargin.ts';
import type { StoryMark } from './toStoryMarks.ts';
import { useNearUpdates } from './useNearUpdates.ts';

/** A mark in the margin; `top` in pixels from the top of the page. */
export type MarginEntry = { readonly top: number; readonly mark: StoryMark };

/** The height of one entry in pixels. */
export const entryHeight = 20;

/** Where the marks near the window stand: one pass over those alone, however long the story. */
function measure(editor: Editor, layer: DecorationLayer, page: Element, scroller: Element): MarginEntry[] {
  const { view } = editor;
  const { from, to } = findNear(view, scroller);
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

/** The margin's entries near the window. */
export function useMarginEntries(
  editor: Editor | null,
  layer: DecorationLayer,
  { page, scroller }: Readonly<Record<'page' | 'scroller', RefObject<HTMLElement | null>>>,
): readonly MarginEntry[] {
  const [entries, setEntries] = useState<readonly MarginEntry[]>([]);
  useNearUpdates(editor, scroller, {
    run: () => {
      if (editor && page.current && scroller.current)
        setEntries(measure(editor, layer, page.current, scroller.current));
    },
    end: () => setEntries([]),
  });
  return entries;
}
