import { useCallback, useEffect, useRef, useState } from 'react';
import { hasOwnWindows } from './hostFiles.ts';
import { isPassing } from './isPassing.ts';
import { noteField } from './unsaved.ts';

/** Where what was typed is: stored, on its way, kept here until the core is back, or refused. */
export type SaveState = 'saved' | 'saving' | 'waiting' | 'refused';

const pauseMs = 600;
const retryMs = 1_500;

/**
 * A field that saves itself: a while after the last keystroke, or at once on `flush` (when the focus leaves). What was
 * typed is never replaced from outside while it is unsaved, and is sent again when the core comes back.
 */
export function useAutosave<T>(stored: T, save: (value: T) => Promise<unknown>) {
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null);
  const [state, setState] = useState<SaveState>('saved');
  const [error, setError] = useState<unknown>(null);
  const latest = useRef({ draft, save, isStored: true });
  latest.current = { draft, save, isStored: latest.current.isStored };
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const sent = latest.current.draft;
    if (!sent) return;
    setState('saving');
    try {
      await latest.current.save(sent.value);
      latest.current.isStored = latest.current.draft === sent;
      setError(null);
      // Typed on meanwhile: that is still to be saved.
      if (latest.current.draft === sent) {
        setDraft(null);
        setState('saved');
      }
    } catch (failure) {
      setError(failure);
      const isUnreachable = isPassing(failure);
      setState(isUnreachable ? 'waiting' : 'refused');
      if (isUnreachable) timer.current = setTimeout(() => void flush(), retryMs);
    }
  }, []);

  const change = useCallback(
    (value: T) => {
      latest.current.isStored = false;
      setDraft({ value });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pauseMs);
    },
    [flush],
  );

  // Leaving the field's screen must not lose its last words.
  useEffect(() => () => void flush(), [flush]);

  // Neither must the window's end; a browser asks before it, and meanwhile the words are on their way.
  useEffect(() => {
    const forget = noteField(async () => {
      await flush();
      return latest.current.isStored;
    });
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (latest.current.isStored || hasOwnWindows) return;
      event.preventDefault();
      void flush();
    };
    addEventListener('beforeunload', beforeUnload);
    return () => {
      forget();
      removeEventListener('beforeunload', beforeUnload);
    };
  }, [flush]);

  return { value: draft ? draft.value : stored, change, flush, state, error };
}
