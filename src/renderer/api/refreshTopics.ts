import type { Query, QueryClient } from '@tanstack/react-query';
import type { EventTopic } from '#shared/contract/events.ts';

/** Which methods' answers a topic makes old, by the noun in front of the dot. */
const nounsOf: Record<EventTopic, readonly string[]> = {
  casebook: ['casebook'],
  claims: ['claims', 'passages', 'claimants', 'casebook', 'briefs', 'suggestions', 'sentences'],
  documents: ['documents', 'passages', 'claims', 'casebook', 'briefs'],
  suggestions: ['suggestions'],
  sentences: ['sentences'],
  sources: ['sources', 'claimants', 'documents', 'claims', 'briefs'],
  decisions: ['decisions', 'casebook'],
  jobs: ['jobs'],
  stream: [],
};

/** Reads again what these topics concern; `stream` means everything. */
export function refreshTopics(queries: QueryClient, topics: readonly EventTopic[]): void {
  const nouns = new Set(topics.flatMap((topic) => nounsOf[topic]));
  const isConcerned = ({ queryKey: [method] }: Pick<Query, 'queryKey'>) =>
    topics.includes('stream') || (typeof method === 'string' && nouns.has(method.split('.')[0] ?? ''));
  // A first answer that is still on its way may be from before the change, and is not asked for anew by itself.
  const early = queries
    .getQueryCache()
    .findAll({ predicate: isConcerned, fetchStatus: 'fetching' })
    .filter((query) => query.state.data === undefined);
  for (const { promise, queryKey } of early) {
    const readAgain = () => queries.invalidateQueries({ queryKey, exact: true });
    promise?.then(readAgain, readAgain);
  }
  void queries.invalidateQueries({ predicate: isConcerned });
}
