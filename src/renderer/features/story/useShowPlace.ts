import { useEffect } from 'react';
import { showPlace, useShownPlace } from '#renderer/desk/shownPlace.ts';
import type { Story } from './Story.ts';

/** Selects words of this story and brings them into sight, where something on the desk asks for it. */
export function useShowPlace({ documentId, editor, findWay }: Story): void {
  const wanted = useShownPlace();
  useEffect(() => {
    if (!wanted || wanted.documentId !== documentId || !editor || editor.isDestroyed) return;
    const way = findWay(wanted.textVersionId);
    // The text is not laid out yet, or was written on since.
    if (!way) return;
    showPlace(undefined);
    const place = way(wanted.start, wanted.end);
    if (place) editor.chain().focus().setTextSelection(place).scrollIntoView().run();
  }, [wanted, documentId, editor, findWay]);
}
