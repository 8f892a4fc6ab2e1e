import type { OutputOf } from '#shared/contract/contract.ts';
import { countedId } from './countedId.ts';

type Source = OutputOf<'sources.list'>['sources'][number];

/** A source as `sources.list` answers it. */
export const buildSource = (override: Partial<Source> = {}): Source => ({
  id: countedId(400),
  name: 'OpenAI',
  kind: 'organisation',
  originGroup: '',
  defaultTier: 'self-interested',
  claimantId: null,
  contact: '',
  isConfidential: false,
  note: '',
  ...override,
});
