import { useSyncExternalStore } from 'react';

let words: string | null = null;
const listeners = new Set<() => void>();

const set = (next: string | null) => {
  words = next;
  for (const listener of listeners) listener();
};

/** Opens the search over all documents, for these words where some are given. */
export const openSearch = (given = ''): void => set(given);

/** Closes it. */
export const closeSearch = (): void => set(null);

/** The words with which the search was opened; null while it is closed. */
export const useOpenedSearch = (): string | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => words,
  );
