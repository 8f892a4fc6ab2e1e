import { toDecimalText } from '#shared/domain/exact/toDecimalText.ts';
import type { Check } from './Check.ts';
import type { Interval } from './Interval.ts';

/** An interval as decimal texts; an absent bound is open. */
export type PlainInterval = { readonly low?: string | undefined; readonly high?: string | undefined };

/** A check whose numbers are decimal texts and whose figures are the offsets they stand at. */
export type PlainCheck = Omit<Check, 'stated' | 'computed' | 'tolerance' | 'statedRange' | 'figures'> & {
  readonly stated: string;
  readonly computed: string;
  readonly tolerance: PlainInterval;
  readonly statedRange: PlainInterval;
  readonly figures: readonly { readonly start: number; readonly end: number }[];
};

/** An interval as the contract gives it. */
export const toPlainInterval = ({ low, high }: Interval): PlainInterval => ({
  ...(low ? { low: toDecimalText(low) } : {}),
  ...(high ? { high: toDecimalText(high) } : {}),
});

/** A check as the contract gives it. */
export const toPlainCheck = (check: Check): PlainCheck => ({
  ...check,
  stated: toDecimalText(check.stated),
  computed: toDecimalText(check.computed),
  tolerance: toPlainInterval(check.tolerance),
  statedRange: toPlainInterval(check.statedRange),
  figures: check.figures.map(({ start, end }) => ({ start, end })),
});
