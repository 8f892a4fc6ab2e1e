import type { agreements } from '#shared/domain/arithmetic/Check.ts';
import type { Interval } from '#shared/domain/arithmetic/Interval.ts';
import type { Basis } from '#shared/domain/basis/Basis.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Span } from '#shared/domain/words/Span.ts';

/** Why two values are not called a contradiction. */
export const sameDoubts = [
  'other-bases',
  'one-period',
  'other-period',
  'other-tense',
  'contrast',
  'two-events',
  'uncertain-subject',
  'uncertain-quantity',
  'several-figures',
  'other-unit',
  'other-direction',
  'context-only',
] as const;

/** Why two values are not called a contradiction. */
export type SameDoubt = (typeof sameDoubts)[number];

/** Two values of what may be one quantity, compared. */
export type ValueComparison = {
  readonly verdict: 'agrees' | 'disagrees' | 'not-comparable';
  /** How it agrees. */
  readonly how?: (typeof agreements)[number] | undefined;
  /** Why it is not comparable. */
  readonly why?: SameDoubt | undefined;
  /** The bases that differ, where that is why. */
  readonly bases: readonly Basis[];
  /** What the print of each allows. */
  readonly ranges: readonly [Interval, Interval];
  /** How far they are apart, in plain decimals: "100000000 − 80000000 = 20000000". */
  readonly sum: string;
  /** The sum in English with the ranges that were compared. */
  readonly working: string;
};

/** A figure with the sentence it stands in. */
export type StatedFigure = { readonly figure: ReadFigure; readonly sentence: Span };

/** One quantity that a text states twice, in the order of the text. */
export type RepeatedFigure = ValueComparison & { readonly stated: readonly [StatedFigure, StatedFigure] };
