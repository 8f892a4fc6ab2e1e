import type { OutputOf } from '#shared/contract/contract.ts';
import { countedId } from './countedId.ts';

type Check = OutputOf<'claims.get'>['checks'][number];

/** A quote check as the contract answers it: the words stand once in the document that `buildDocument` builds. */
export const buildCheck = (override: Partial<Check> = {}): Check => ({
  id: countedId(700),
  claimId: countedId(100),
  kind: 'quote',
  documentId: countedId(200),
  documentTitle: 'Creating video from text',
  textVersionId: countedId(300),
  textSha256: 'ef'.repeat(32),
  isWithheld: false,
  quote: 'videos up to a minute lo',
  outcome: 'exact',
  places: [{ start: 18, end: 42, firstPage: null }],
  found: { start: 18, end: 42, text: 'videos up to a minute lo' },
  differences: [],
  translation: null,
  foundIn: null,
  method: 'quote-words/2',
  createdAt: '2024-02-16T10:00:00.000Z',
  ...override,
});
