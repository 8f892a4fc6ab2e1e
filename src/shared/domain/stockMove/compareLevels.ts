import { aroundValue, multiplyIntervals, type Interval } from '#shared/domain/arithmetic/Interval.ts';
import { toInterval } from '#shared/domain/arithmetic/toInterval.ts';
import { absolute, multiply, type Ratio } from '#shared/domain/exact/ratio.ts';
import { inFullUnits } from '#shared/domain/figure/findFigures.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { ExactSpan } from './measureSpans.ts';
import { printQuotientSum, printWorthSum } from './printMove.ts';
import type { StatedLevel } from './readLevels.ts';
import type { MoveDoubt, StatedMoveKind } from './StockMove.ts';

/** What the prices of a span give for something that the words state. */
export type ComputedSize = {
  readonly of: StatedMoveKind;
  readonly figure: ReadFigure;
  readonly computed: Ratio;
  readonly range: Interval;
  readonly sum: string;
  /** Figures besides the stated one that the computation rests on. */
  readonly others: readonly ReadFigure[];
};

/** By how much a price was multiplied. */
export const computeMultiple = (span: ExactSpan, figure: ReadFigure): ComputedSize => ({
  of: 'multiple',
  figure,
  computed: span.quotient,
  range: span.quotientRange,
  sum: printQuotientSum(span.to.price, span.from.price, span.quotient),
  others: [],
});

/**
 * What the prices of a span give for a price, a market value or a change that the words state; a doubt where a number
 * of shares is lacking; undefined where this span does not have that price.
 */
export function computeLevel(
  span: ExactSpan,
  { of, at, figure }: StatedLevel,
  shares: ReadFigure | MoveDoubt,
  mirrored: (range: Interval) => Interval,
): ComputedSize | MoveDoubt | undefined {
  // Adjusted prices are not what was paid on the day.
  if (span.span === 'adjusted' && !span.isOnly) return undefined;
  if (of === 'price-change')
    return {
      of,
      figure,
      computed: absolute(span.difference),
      range: mirrored(span.differenceRange),
      sum: '',
      others: [],
    };
  const price = at === 'from' ? span.from : span.to;
  if (at !== 'from' && (span.to.field === 'Open') !== (at === 'open')) return undefined;
  if (at === 'from' && span.span === 'overnight') return undefined;
  const printed = aroundValue(price.price, price.step);
  if (of === 'price') return { of, figure, computed: price.price, range: printed, sum: '', others: [] };
  if (typeof shares === 'string') return shares;
  const [count, countRange] = [shares.value, toInterval(shares)];
  if (!count || !countRange) return 'no-shares';
  const units = inFullUnits(shares, count);
  const worth = multiply(price.price, units);
  return {
    of,
    figure,
    computed: worth,
    range: multiplyIntervals(printed, countRange),
    sum: printWorthSum(price.price, units, worth),
    others: [shares],
  };
}
