import { QueryClient } from '@tanstack/react-query';
import { CallError } from './call.ts';
import type { Desk } from './types.ts';

/** The key of the casebook that is open, undefined before the desk was asked. */
const openKey = (data: unknown): string | null | undefined =>
  data === undefined ? undefined : ((data as Desk).casebook?.key ?? null);

/**
 * What the window has read, kept until something changes. When another casebook is opened, here or in another window,
 * everything read from the one before is forgotten before anything of it can be shown.
 */
export function createQueries(): QueryClient {
  const queries = new QueryClient({
    defaultOptions: {
      // The core is on this machine: being offline means nothing, and an answer is an answer.
      queries: {
        networkMode: 'always',
        refetchOnWindowFocus: false,
        staleTime: Number.POSITIVE_INFINITY,
        retry: (count, error) => !(error instanceof CallError) && count < 3,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  let last: string | null | undefined;
  queries.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || query.queryKey[0] !== 'desk.get') return;
    const now = openKey(query.state.data);
    if (now === last || now === undefined) return;
    if (last !== undefined)
      queries.removeQueries({ predicate: ({ queryKey: [name] }) => name !== 'desk.get' });
    last = now;
  });
  return queries;
}
