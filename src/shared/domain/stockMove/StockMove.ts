import type { agreements, CheckVerdict } from '#shared/domain/arithmetic/Check.ts';
import type { PlainInterval } from '#shared/domain/arithmetic/toPlainCheck.ts';
import type { LayoutProblem } from '#shared/domain/priceSeries/detectLayout.ts';
import type { Gap } from '#shared/domain/priceSeries/findGap.ts';
import type { PriceField } from '#shared/domain/priceSeries/PriceRow.ts';

/** Between which two prices a move is measured. */
export const moveSpans = ['close-to-close', 'overnight', 'adjusted'] as const;
export type MoveSpan = (typeof moveSpans)[number];

/** Where the two days come from; those of the claim's date are only assumed. */
export const dayOrigins = ['chosen', 'evidence', 'words', 'claim-date'] as const;
export type DayOrigin = (typeof dayOrigins)[number];

/** Whether the words say which way the price went. */
export const moveDirections = ['right', 'wrong', 'missing', 'no-move'] as const;
export type MoveDirection = (typeof moveDirections)[number];

/**
 * What of the words is compared: a percentage, a factor ("doubled"), a price that was reached, what a price moved by, a
 * market value that was reached, an amount of market value gained or lost, or the direction alone.
 */
export const statedMoves = [
  'percent',
  'multiple',
  'price',
  'price-change',
  'market-value-level',
  'market-value',
  'direction',
] as const;
export type StatedMoveKind = (typeof statedMoves)[number];

/** Why a move is not compared, or a difference is not called an error. */
export const moveDoubts = [
  'assumed-days',
  'same-day',
  'far-from-day',
  'jump',
  'negated',
  'several-figures',
  'other-session',
  'no-open',
  'no-shares',
  'other-company',
  'unreadable-figure',
] as const;
export type MoveDoubt = (typeof moveDoubts)[number];

/** What the reader must know about the rows that were used. Days are ISO. */
export type RowNote =
  | { readonly note: 'no-row'; readonly asked: string; readonly used: string; readonly isWeekend: boolean }
  /** Weekdays between the two days that have no row. */
  | ({ readonly note: 'gap' } & Gap)
  | { readonly note: 'jump'; readonly date: string; readonly factor: string }
  | { readonly note: 'no-price'; readonly field: PriceField; readonly date: string }
  | { readonly note: 'conflict'; readonly date: string }
  | { readonly note: 'unreadable'; readonly count: number };

/** Why there is no move at all. */
export type NoMove =
  | { readonly reason: LayoutProblem | 'no-days' }
  | { readonly reason: 'before-the-series' | 'conflicting-rows'; readonly date: string };

/** A price with its day and column; numbers are decimal texts. */
export type UsedPrice = { readonly date: string; readonly field: PriceField; readonly price: string };

/** What the words say, beside what was computed. */
export type MoveComparison = {
  readonly of: StatedMoveKind;
  /** As printed; empty for a direction alone. */
  readonly stated: string;
  readonly outcome: Exclude<CheckVerdict, 'nothing-to-check'>;
  readonly how: (typeof agreements)[number] | null;
  readonly why: MoveDoubt | null;
  readonly direction: MoveDirection;
  /** The computed size, in percent or in full units of money; empty where it cannot be computed. */
  readonly computed: string;
  /** Which sizes the prices allow, and which the words. */
  readonly tolerance: PlainInterval;
  readonly statedRange: PlainInterval;
  /** Where more than a look is needed: price times shares, or one price over the other, in plain decimals. */
  readonly sum: string;
};

/** A move between two prices. */
export type SpanMove = {
  readonly span: MoveSpan;
  /** The words name this one, or none; what it comes to is the outcome of the check. */
  readonly isNamed: boolean;
  /** Adjusted prices that give the same to two places. */
  readonly isSameAsPlain: boolean;
  readonly from: UsedPrice;
  readonly to: UsedPrice;
  readonly difference: string;
  /** Rounded to two places. */
  readonly percent: string;
  /** "(546.66 − 590.44) ÷ 590.44 × 100 ≈ −7.41 %". */
  readonly sum: string;
  readonly comparisons: readonly MoveComparison[];
};

/** One close of the chart. */
export type ChartPoint = { readonly date: string; readonly price: string };

/** The move of a price between two days, with what the words say of it. */
export type StockMove = {
  readonly outcome: CheckVerdict;
  readonly asked: { readonly from: string; readonly to: string };
  readonly origin: DayOrigin;
  readonly spans: readonly SpanMove[];
  readonly notes: readonly RowNote[];
  /** The share count that a market value was computed with. */
  readonly shares: { readonly text: string; readonly documentId: string } | null;
  readonly points: readonly ChartPoint[];
};
