import type { OutputOf } from '#shared/contract/contract.ts';
import { buildPassage } from './buildPassage.ts';
import { countedId } from './countedId.ts';

type Link = OutputOf<'claims.get'>['links'][number];

/** An evidence link as the contract answers it: the passage that `buildPassage` builds supports the claim. */
export const buildEvidenceLink = (override: Partial<Link> = {}): Link => ({
  id: countedId(600),
  claimId: countedId(100),
  stance: 'supports',
  tier: 'self-interested',
  note: '',
  sourceId: countedId(400),
  sourceName: 'OpenAI',
  publishedOn: '2024-02-15',
  capturedAt: '2024-02-16T09:30:00.000Z',
  passage: buildPassage(),
  ...override,
});
