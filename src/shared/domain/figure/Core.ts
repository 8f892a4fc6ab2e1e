import type { Ratio } from '#shared/domain/exact/ratio.ts';
import type { Qualifier } from './Figure.ts';

/** A bare number found in a text, before its surroundings are read. */
export type Core = {
  readonly start: number;
  readonly end: number;
  readonly value: Ratio;
  /** The size of the last printed place. */
  readonly step: Ratio;
  readonly form: 'digits' | 'words' | 'han';
  readonly isOrdinal?: boolean | undefined;
  /** Only digits: no grouping, point, scale or exponent. */
  readonly isPlain?: boolean | undefined;
  readonly isFraction?: boolean | undefined;
  /** A word of magnitude (million, 万) was part of it. */
  readonly scale?: Ratio | undefined;
  /** Set for numbers without one value ("tens of thousands", 二三十). */
  readonly bounds?: { readonly low: Ratio; readonly high: Ratio } | undefined;
  readonly qualifier?: Qualifier | undefined;
  readonly malformed?: readonly string[] | undefined;
};
