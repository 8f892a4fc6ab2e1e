import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#renderer/api/call.ts';
import type { Desk } from '#renderer/api/types.ts';
import { go } from '#renderer/desk/place.ts';

/** Where on the screen something is opened: a casebook's key, or one of the two buttons. */
export type OpeningPlace = string | 'new' | 'sample';

/** Opens casebooks one at a time, remembers what went wrong and where, and goes to the story once one is open. */
export function useOpening() {
  const queries = useQueryClient();
  const [running, setRunning] = useState<OpeningPlace | null>(null);
  const [failure, setFailure] = useState<{ readonly at: OpeningPlace; readonly error: unknown } | null>(null);

  const run = async (at: OpeningPlace, open: () => Promise<Desk>): Promise<boolean> => {
    if (running !== null) return false;
    setRunning(at);
    setFailure(null);
    try {
      // The event that says so may be late; what is shown next must be the casebook that was just opened.
      queries.setQueryData(['desk.get', {}], await open());
      go({ screen: 'story', story: undefined, claim: undefined, document: undefined, passage: undefined });
      return true;
    } catch (error) {
      setFailure({ at, error });
      return false;
    } finally {
      setRunning(null);
    }
  };

  return {
    running,
    failure,
    forgetFailure: () => setFailure(null),
    open: (key: string, isReadOnly = false) => run(key, () => call('desk.open', { key, isReadOnly })),
    restore: (key: string) => run(key, () => call('desk.restore', { key })),
    create: (title: string) => run('new', () => call('desk.create', { title })),
    openSample: () => run('sample', () => call('desk.openSample', {})),
  };
}

/** What opens casebooks on the start screen. */
export type Opening = ReturnType<typeof useOpening>;
