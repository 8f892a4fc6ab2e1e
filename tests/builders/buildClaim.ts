import type { OutputOf } from '#shared/contract/contract.ts';
import { countedId } from './countedId.ts';

type Claim = OutputOf<'claims.get'>;

/** A claim as `claims.get` answers it: logged, with a verdict, and nothing linked. */
export const buildClaim = (override: Partial<Claim> = {}): Claim => ({
  id: countedId(100),
  number: 1,
  text: 'Sora can generate videos 60 seconds long',
  kind: 'capability',
  isUniversal: false,
  claimant: 'OpenAI',
  claimantId: countedId(800),
  mergedInto: null,
  claimedOn: '2024-02-15',
  workState: 'ready-for-review',
  droppedReason: '',
  note: '',
  unverified: '',
  tags: [],
  quotedInId: null,
  dueOn: null,
  strength: 'none',
  appearances: [],
  links: [],
  verdict: {
    value: 'mostly-true',
    reason: 'The published examples run for up to a minute.',
    asOf: '2024-02-20',
    finding: 'Sora made videos of up to a minute in the examples that were published.',
    decidedBy: 'Ada Checker',
    decidedAt: '2024-02-20T16:45:00.000Z',
  },
  contacts: [],
  checks: [],
  revision: 1,
  createdAt: '2024-02-16T09:00:00.000Z',
  updatedAt: '2024-02-20T16:45:00.000Z',
  ...override,
});
