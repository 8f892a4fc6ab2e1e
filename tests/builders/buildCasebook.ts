import type { OutputOf } from '#shared/contract/contract.ts';
import { countedId } from './countedId.ts';

type Casebook = OutputOf<'casebook.get'>;

/** A casebook as `casebook.get` answers it. */
export const buildCasebook = (override: Partial<Casebook> = {}): Casebook => ({
  id: countedId(1),
  title: 'Sora',
  createdAt: '2024-02-16T08:00:00.000Z',
  isReadOnly: false,
  schemaVersion: 1,
  counts: { claims: 1, stories: 1, evidence: 1, sources: 1, decisions: 12 },
  headHash: 'ab'.repeat(32),
  ...override,
});
