import { useSyncExternalStore } from 'react';
import type { Span } from './Span.ts';

type Wanted = { readonly documentId: string; readonly span: Span };

let wanted: Wanted | null = null;
const listeners = new Set<() => void>();

/** Asks the reader to show and select these words once it has the document open, as after a search. */
export function wantWords(documentId: string, span: Span): void {
  wanted = { documentId, span };
  for (const listener of listeners) listener();
}

/** The words that were asked for last in a document; the same object as long as nothing else is asked. */
export function useWantedWords(documentId: string): Span | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => (wanted?.documentId === documentId ? wanted.span : null),
  );
}

/** Forgets what was asked for: it is shown. */
export const forgetWantedWords = (): void => {
  wanted = null;
};
