import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // What another window stores counts here, too.
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** A choice that this machine keeps under a key, as text; null where nothing was kept. */
export function useStored(key: string): readonly [string | null, (value: string) => void] {
  const stored = useSyncExternalStore(subscribe, () => read(key));
  const store = useCallback(
    (value: string) => {
      try {
        localStorage.setItem(key, value);
      } catch {
        // A browser that keeps nothing: the choice is lost with the window, and nothing else.
      }
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [stored, store];
}
