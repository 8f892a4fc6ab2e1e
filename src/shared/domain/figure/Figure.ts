/** Every kind of figure: what it counts or measures. */
export const figureKinds = [
  'number',
  'ordinal',
  'percent',
  'percent-point',
  'money',
  'count',
  'dimension',
  'multiple',
  'duration',
  'date',
] as const;

/** What a figure counts or measures. */
export type FigureKind = (typeof figureKinds)[number];

/** How the words around a figure widen or bound it. */
export const qualifiers = [
  'exact',
  'about',
  'nearly',
  'up-to',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
] as const;

/** How the words around a figure widen or bound it. */
export type Qualifier = (typeof qualifiers)[number];

/**
 * A number as a text prints it. Values are decimal texts in full units ("50 million yuan" is "50000000"); `low` and
 * `high` stand for ranges, which have no `value`. Offsets are UTF-16 code units, end exclusive.
 */
export type Figure = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: FigureKind;
  /** Absent for a range and for what cannot be read for certain. A date is partial ISO ("2024-02", "2024-Q1"). */
  readonly value?: string;
  readonly low?: string;
  readonly high?: string;
  /** The exact fraction where the decimal has no end ("2/3"). */
  readonly fraction?: string;
  /** What is counted or measured, as printed; for money a minor unit that stands alone ("cents"). */
  readonly unit?: string;
  /** ISO 4217. */
  readonly currency?: string;
  /** Other currencies that the printed sign or name can mean ("$", "¥", "pounds"). */
  readonly otherCurrencies?: readonly string[];
  readonly qualifier: Qualifier;
  /** The period or unit that a rate is for ("month", "share"). */
  readonly per?: string;
  /** The size of the last printed place in full units: "0.1" for "2.5 %", "100000" for "2.5 million". */
  readonly precision: string;
  /** The readings that a garbled figure allows. */
  readonly malformed?: readonly string[];
};
