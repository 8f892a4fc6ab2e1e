import { useSyncExternalStore } from 'react';

/** How documents are shown: as pages or as text, by media type, and whether the list of passages is open. */
export type ReaderMemory = {
  readonly views: Readonly<Record<string, 'pages' | 'text'>>;
  readonly isListOpen: boolean;
};

const storageKey = 'hypecheck.reader';
const listeners = new Set<() => void>();

function load(): ReaderMemory {
  const fresh: ReaderMemory = { views: {}, isListOpen: true };
  try {
    return { ...fresh, ...(JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<ReaderMemory>) };
  } catch {
    return fresh;
  }
}

let memory = load();

/** Remembers what is given, for this and the next documents. */
export function rememberReader(change: Partial<ReaderMemory>): void {
  memory = { ...memory, ...change };
  try {
    localStorage.setItem(storageKey, JSON.stringify(memory));
  } catch {
    // A browser that keeps nothing: it holds until the window closes.
  }
  for (const listener of listeners) listener();
}

/** What is remembered, kept in step. */
export const useReaderMemory = (): ReaderMemory =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => memory,
  );
