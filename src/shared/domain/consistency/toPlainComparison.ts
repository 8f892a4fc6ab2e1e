import { type PlainInterval, toPlainInterval } from '#shared/domain/arithmetic/toPlainCheck.ts';
import type { ValueComparison } from './Consistency.ts';

/** A comparison whose numbers are decimal texts. */
export type PlainComparison = Omit<ValueComparison, 'ranges'> & {
  readonly ranges: readonly [PlainInterval, PlainInterval];
};

/** A comparison as the contract gives it. */
export const toPlainComparison = ({
  verdict,
  how,
  why,
  bases,
  ranges: [one, other],
  sum,
  working,
}: ValueComparison): PlainComparison => ({
  verdict,
  ...(how ? { how } : {}),
  ...(why ? { why } : {}),
  bases,
  ranges: [toPlainInterval(one), toPlainInterval(other)],
  sum,
  working,
});
