import { useSyncExternalStore } from 'react';

/** A stretch of a story's text that is to be brought into sight. */
export type ShownPlace = {
  readonly documentId: string;
  readonly textVersionId: string;
  readonly start: number;
  readonly end: number;
};

let wanted: ShownPlace | undefined;
const listeners = new Set<() => void>();

/** Asks the story to select these words and to show them, as soon as it is on the screen; undefined: it was done. */
export function showPlace(place: ShownPlace | undefined): void {
  wanted = place;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The words that are to be shown. */
export const useShownPlace = (): ShownPlace | undefined => useSyncExternalStore(subscribe, () => wanted);
