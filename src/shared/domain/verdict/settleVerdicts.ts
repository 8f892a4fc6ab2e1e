import type { VerdictValue } from './VerdictValue.ts';

type Given = { readonly claimId: string; readonly value: VerdictValue; readonly decidedAt: string };

/**
 * Whose verdict holds for claims that become one: that of the claim that stays, else the newest of the others; `null`
 * where none has one, `conflict` where they differ, which a person has to settle.
 */
export function settleVerdicts(given: readonly Given[], stayingId: string): string | null | 'conflict' {
  const values = new Set(given.map(({ value }) => value));
  if (values.size > 1) return 'conflict';
  const own = given.find(({ claimId }) => claimId === stayingId);
  const newest = given.toSorted((a, b) => (a.decidedAt < b.decidedAt ? 1 : -1))[0];
  return (own ?? newest)?.claimId ?? null;
}
