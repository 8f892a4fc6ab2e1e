import { divide, multiply, ratio, subtract, type Ratio } from '#shared/domain/exact/ratio.ts';
import { toFixedText } from '#shared/domain/exact/toDecimalText.ts';
import { aroundValue, divideIntervals, stretch, type Interval } from '#shared/domain/arithmetic/Interval.ts';
import { findGap, isWeekend } from '#shared/domain/priceSeries/findGap.ts';
import type { PriceField, PriceRow } from '#shared/domain/priceSeries/PriceRow.ts';
import type { PriceSeries } from '#shared/domain/priceSeries/readSeries.ts';
import type { MoveSpan, NoMove, RowNote } from './StockMove.ts';

/** A price with exact numbers. */
export type ExactPrice = {
  readonly date: string;
  readonly field: PriceField;
  readonly price: Ratio;
  /** The last place printed in its column. */
  readonly step: Ratio;
};

/** A move with exact numbers, and what the last printed places of its prices allow. */
export type ExactSpan = {
  readonly span: MoveSpan;
  readonly from: ExactPrice;
  readonly to: ExactPrice;
  readonly difference: Ratio;
  readonly differenceRange: Interval;
  readonly percent: Ratio;
  readonly percentRange: Interval;
  /** The later price over the earlier. */
  readonly quotient: Ratio;
  readonly quotientRange: Interval;
  /** There is no other span. */
  readonly isOnly: boolean;
};

/** The rows that two days stand for, and the moves between them. */
export type Measured = {
  readonly from: PriceRow;
  readonly to: PriceRow;
  readonly main: PriceField;
  readonly spans: readonly ExactSpan[];
  readonly notes: readonly RowNote[];
};

/** Measures the move between two days: a day without trading is the last row with a close on or before it. */
export function measureSpans(series: PriceSeries, from: string, to: string): Measured | NoMove {
  const main = series.fields.includes('Close') ? 'Close' : series.fields[0];
  if (main === undefined) return { reason: 'no-heading' };
  const [first, last] = [findRow(series, from, main), findRow(series, to, main)];
  if (!first) return { reason: 'before-the-series', date: from };
  if (!last) return { reason: 'before-the-series', date: to };
  for (const { date } of [first, last])
    if (series.conflicts.has(date)) return { reason: 'conflicting-rows', date };
  const notes: RowNote[] = [];
  for (const [asked, used] of [
    [from, first.date],
    [to, last.date],
  ] as const)
    if (asked !== used) notes.push({ note: 'no-row', asked, used, isWeekend: isWeekend(asked) });
  const span = (name: MoveSpan, startField: PriceField, endField: PriceField) => {
    const [start, end] = [first.prices[startField], last.prices[endField]];
    if (start && end)
      return [
        measure(
          name,
          { date: first.date, field: startField, price: start, step: series.steps[startField] },
          { date: last.date, field: endField, price: end, step: series.steps[endField] },
        ),
      ];
    if (!start) notes.push({ note: 'no-price', field: startField, date: first.date });
    if (!end) notes.push({ note: 'no-price', field: endField, date: last.date });
    return [];
  };
  const has = (field: PriceField) => field !== main && series.rows.some(({ prices }) => prices[field]);
  const isApart = first.date !== last.date;
  const spans = [
    ...span(main === 'Adj Close' ? 'adjusted' : 'close-to-close', main, main),
    ...(isApart && has('Open') && main === 'Close' ? span('overnight', main, 'Open') : []),
    ...(isApart && has('Adj Close') ? span('adjusted', 'Adj Close', 'Adj Close') : []),
  ];
  const gap = findGap(new Set(series.rows.map(({ date }) => date)), from, to);
  if (gap) notes.push({ note: 'gap', ...gap });
  return {
    from: first,
    to: last,
    main,
    notes,
    spans: spans.map((each) => ({ ...each, isOnly: spans.length === 1 })),
  };
}

function findRow({ rows }: PriceSeries, day: string, field: PriceField): PriceRow | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.date ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0; at -= 1) if (rows[at]?.prices[field]) return rows[at];
  return undefined;
}

function measure(span: MoveSpan, from: ExactPrice, to: ExactPrice): Omit<ExactSpan, 'isOnly'> {
  const [before, after] = [aroundValue(from.price, from.step), aroundValue(to.price, to.step)];
  const difference = subtract(to.price, from.price);
  const quotient = divideIntervals(after, before) ?? {};
  return {
    span,
    from,
    to,
    difference,
    differenceRange: {
      low: after.low && before.high && subtract(after.low, before.high),
      high: after.high && before.low && subtract(after.high, before.low),
    },
    percent: multiply(divide(difference, from.price), ratio(100)),
    percentRange: stretch(quotient, ratio(100), ratio(-100)),
    quotient: divide(to.price, from.price),
    quotientRange: quotient,
  };
}

/** Whether two moves print the same to two places of a percent. */
export const isSameToTwoPlaces = (one: ExactSpan, other: ExactSpan): boolean =>
  toFixedText(one.percent, 2) === toFixedText(other.percent, 2);
