import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { Suggestion } from '#renderer/api/types.ts';
import { afterComposition } from './afterComposition.ts';
import type { Story } from './Story.ts';
import { suggestionDecoration } from './suggestionDecorations.ts';

/** A suggestion on the screen. */
export type ShownSuggestion = Suggestion & { readonly id: string };

/**
 * Underlines the suggestions in the text and brings the current one into sight. Between two readings the lines move along
 * with what is typed; characters that are being composed are left in peace.
 */
export function useSuggestionMarks(
  story: Story,
  shown: readonly ShownSuggestion[],
  { textVersionId, currentId, scroller }: MarkSettings,
): void {
  const [composed, setComposed] = useState(0);
  const { editor, suggestions, findWay } = story;
  useLayoutEffect(() => {
    if (!editor || editor.isDestroyed) return;
    const { view } = editor;
    if (textVersionId === undefined) {
      suggestions.set(view, []);
      return;
    }
    const way = findWay(textVersionId);
    // What is read belongs to an earlier text: the lines there are have moved along, the next reading mends them.
    if (!way) return;
    if (view.composing) return afterComposition(view, () => setComposed((count) => count + 1));
    suggestions.set(
      view,
      shown.flatMap(({ id, start, end }) => {
        const place = way(start, end);
        return place ? [suggestionDecoration(id, place.from, place.to, id === currentId)] : [];
      }),
    );
    return undefined;
  }, [editor, suggestions, findWay, shown, textVersionId, currentId, composed]);

  useEffect(() => {
    if (!editor || editor.isDestroyed || !scroller.current || currentId === undefined) return;
    const [first] = editor.view.dom.querySelectorAll('[data-suggestion=current]');
    if (!first) return;
    const window = scroller.current.getBoundingClientRect();
    const { top, bottom } = first.getBoundingClientRect();
    if (top < window.top || bottom > window.bottom) first.scrollIntoView({ block: 'center' });
  }, [editor, scroller, currentId]);
}

type MarkSettings = {
  /** What the offsets are of; undefined where nothing is to be underlined. */
  readonly textVersionId: string | undefined;
  readonly currentId: string | undefined;
  readonly scroller: RefObject<HTMLElement | null>;
};
