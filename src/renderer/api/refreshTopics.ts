import type { QueryClient } from '@tanstack/react-query';
import type { EventTopic } from '#shared/contract/events.ts';

/** Which methods' answers a topic makes old, by the noun in front of the dot. */
const nounsOf: Record<EventTopic, readonly string[]> = {
  casebook: ['casebook'],
  claims: ['claims', 'passages', 'claimants', 'casebook', 'briefs'],
  documents: ['documents', 'passages', 'claims', 'casebook', 'briefs'],
  sources: ['sources', 'claimants', 'documents', 'claims', 'briefs'],
  decisions: ['decisions', 'casebook'],
  jobs: ['jobs'],
  stream: [],
};

/** Reads again what these topics concern; `stream` means everything. */
export function refreshTopics(queries: QueryClient, topics: readonly EventTopic[]): void {
  if (topics.includes('stream')) {
    void queries.invalidateQueries();
    return;
  }
  const nouns = new Set(topics.flatMap((topic) => nounsOf[topic]));
  void queries.invalidateQueries({
    predicate: ({ queryKey: [method] }) =>
      typeof method === 'string' && nouns.has(method.split('.')[0] ?? ''),
  });
}
