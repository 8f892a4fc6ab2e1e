import type { OutputOf } from '#shared/contract/contract.ts';
import { countedId } from './countedId.ts';

type Passage = OutputOf<'claims.get'>['appearances'][number]['passage'];

/** A passage as the contract answers it: 24 characters of the document that `buildDocument` builds. */
export const buildPassage = (override: Partial<Passage> = {}): Passage => ({
  id: countedId(500),
  documentId: countedId(200),
  documentTitle: 'Creating video from text',
  textVersionId: countedId(300),
  exact: 'videos up to a minute lo',
  prefix: 'Sora can generate ',
  suffix: 'ng while maintaining visual qual',
  start: 18,
  end: 42,
  status: 'exact',
  firstPage: null,
  lastPage: null,
  isWithheld: false,
  translations: [],
  ...override,
});
