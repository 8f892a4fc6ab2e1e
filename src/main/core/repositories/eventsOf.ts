import type { CoreEvent } from '#shared/contract/events.ts';
import type { RecordedDecision } from './recordDecision.ts';

/** The events that tell of a decision: topics and ids, never rows. */
export function eventsOf(decision: RecordedDecision, claimIds: readonly string[]): CoreEvent[] {
  const touched = new Map<CoreEvent['topic'], Set<string>>([
    ['decisions', new Set([String(decision.entry.seq)])],
  ]);
  const add = (topic: CoreEvent['topic'], id: unknown) => {
    if (typeof id === 'string') touched.set(topic, (touched.get(topic) ?? new Set()).add(id));
  };
  for (const id of claimIds) add('claims', id);
  for (const { table, id, before, after } of decision.changes) {
    const row = after ?? before ?? {};
    if (table === 'casebook') add('casebook', id);
    else if (table === 'source') add('sources', id);
    else if (table === 'document') add('documents', id);
    else if (table === 'passage' || table === 'passage_answer') add('documents', row['document_id']);
    else if (table === 'translation') add('documents', '');
    else if (table === 'claim') add('claims', id);
    else if (table === 'unneeded') add('sentences', row['document_id']);
    else if (table === 'dismissal') add('suggestions', row['document_id']);
    else add('claims', row['claim_id']);
  }
  return [...touched].map(([topic, ids]) => ({ topic, ids: [...ids].filter((id) => id !== '') }));
}
