import { decide } from '#shared/domain/arithmetic/decide.ts';
import { multiplyIntervals, type Interval } from '#shared/domain/arithmetic/Interval.ts';
import { toInterval } from '#shared/domain/arithmetic/toInterval.ts';
import type { PlainInterval } from '#shared/domain/arithmetic/toPlainCheck.ts';
import { widenMultiple } from '#shared/domain/arithmetic/widenMultiple.ts';
import { absolute, compare, multiply, negate, ratio, type Ratio } from '#shared/domain/exact/ratio.ts';
import { toDecimalText, toFixedText } from '#shared/domain/exact/toDecimalText.ts';
import { inFullUnits } from '#shared/domain/figure/findFigures.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import { computeLevel, computeMultiple } from './compareLevels.ts';
import type { ExactSpan } from './measureSpans.ts';
import { printWorthSum } from './printMove.ts';
import type { StatedLevel } from './readLevels.ts';
import type { StatedMove } from './readStatedMove.ts';
import type { MoveComparison, MoveDirection, MoveDoubt } from './StockMove.ts';

/** What can make a comparison doubtful, whatever the span. */
export type Doubts = {
  /** Nothing can be compared. */
  readonly always: MoveDoubt | null;
  /** A difference is not called an error. */
  readonly onDifference: MoveDoubt | null;
};

/** Compares what the words say with one move. The direction is compared by itself where no size is stated. */
export function compareMove(
  text: string,
  stated: StatedMove,
  span: ExactSpan,
  shares: ReadFigure | MoveDoubt,
  doubts: Doubts,
): readonly MoveComparison[] {
  const { percents, multiples, levels, worth, directionOf } = stated;
  const say = (figure: ReadFigure) => text.slice(figure.start, figure.end);
  const comparisons = percents.map((figure): MoveComparison => {
    const size = {
      of: 'percent',
      stated: say(figure),
      direction: directionIn(span, directionOf(figure)),
    } as const;
    const range = mirrored(span.percentRange, span.percent);
    return compareSize({ ...size, sum: '' }, figure, absolute(span.percent), range, [], doubts);
  });
  if (worth) {
    const size = {
      of: 'market-value',
      stated: say(worth),
      direction: directionIn(span, directionOf(worth)),
    } as const;
    const [count, countRange] = typeof shares === 'string' ? [] : [shares.value, toInterval(shares)];
    if (typeof shares === 'string' || !count || !countRange)
      comparisons.push(notComparable(size, typeof shares === 'string' ? shares : 'no-shares'));
    else {
      const units = inFullUnits(shares, count);
      const change = multiply(span.difference, units);
      const range = multiplyIntervals(mirrored(span.differenceRange, span.difference), countRange);
      const sum = printWorthSum(span.difference, units, change);
      comparisons.push(compareSize({ ...size, sum }, worth, absolute(change), range, [shares], doubts));
    }
  }
  for (const figure of multiples) {
    const computed = computeMultiple(span, figure);
    const isRise = figure.value !== undefined && compare(figure.value, ratio(1)) > 0;
    const size = {
      of: computed.of,
      stated: say(figure),
      direction: directionIn(span, isRise ? 1 : -1),
    } as const;
    const words = toInterval(figure);
    comparisons.push(
      compareSize(
        { ...size, sum: computed.sum },
        figure,
        computed.computed,
        computed.range,
        [],
        doubts,
        words && widenMultiple(figure, words),
      ),
    );
  }
  for (const level of levels) {
    const { figure } = level;
    const computed = computeLevel(span, level, shares, (range) => mirrored(range, span.difference));
    if (computed === undefined) continue;
    // A price that was reached says nothing of a way, unless its words do.
    const way = directionOf(figure);
    const direction = way === undefined ? ('right' as const) : directionIn(span, way);
    const size = { of: level.of, stated: say(figure), direction } as const;
    comparisons.push(
      typeof computed === 'string'
        ? notComparable(size, computed)
        : compareSize(
            { ...size, sum: computed.sum },
            figure,
            computed.computed,
            computed.range,
            computed.others,
            forLevel(level, doubts),
          ),
    );
  }
  const way = directionOf(undefined);
  if (comparisons.length > 0 || way === undefined) return comparisons;
  const direction = directionIn(span, way);
  const alone = { of: 'direction', stated: '', direction } as const;
  if (doubts.always) return [notComparable(alone, doubts.always)];
  const isRight = direction === 'right';
  if (!isRight && doubts.onDifference) return [notComparable(alone, doubts.onDifference)];
  return [
    {
      ...notComparable(alone, null),
      outcome: isRight ? 'agrees' : 'disagrees',
      how: isRight ? 'exactly' : null,
    },
  ];
}

function compareSize(
  size: Pick<MoveComparison, 'of' | 'stated' | 'direction' | 'sum'>,
  figure: ReadFigure,
  computed: Ratio,
  range: Interval,
  others: readonly ReadFigure[],
  { always, onDifference }: Doubts,
  words: Interval | undefined = toInterval(figure),
): MoveComparison {
  const [value, printed] = [figure.value ?? figure.low, words];
  if (!value || !printed) return notComparable(size, 'unreadable-figure');
  const isFall = value.n < 0n;
  const statedRange = isFall ? mirror(printed) : printed;
  const decided = decide(absolute(inFullUnits(figure, value)), statedRange, computed, range, [
    figure,
    ...others,
  ]);
  const isRight =
    decided.verdict === 'agrees' && (size.direction === 'right' || size.direction === 'missing');
  const why = always ?? (isRight ? null : onDifference);
  return {
    ...size,
    outcome: why ? 'not-comparable' : isRight ? 'agrees' : 'disagrees',
    how: (!why && isRight && decided.how) || null,
    why,
    computed: toFixedText(computed, 2),
    tolerance: toPlain(range),
    statedRange: toPlain(statedRange),
  };
}

/** One price stands for itself, whatever lies between two days. */
const forLevel = ({ of }: StatedLevel, { always, onDifference }: Doubts): Doubts => ({
  always: of !== 'price-change' && (always === 'same-day' || always === 'jump') ? null : always,
  onDifference,
});

const notComparable = (
  size: Pick<MoveComparison, 'of' | 'stated' | 'direction'>,
  why: MoveDoubt | null,
): MoveComparison => ({
  ...size,
  outcome: 'not-comparable',
  how: null,
  why,
  computed: '',
  tolerance: {},
  statedRange: {},
  sum: '',
});

function directionIn({ difference }: ExactSpan, stated: 1 | -1 | undefined): MoveDirection {
  if (difference.n === 0n) return 'no-move';
  if (stated === undefined) return 'missing';
  return difference.n > 0n === stated > 0 ? 'right' : 'wrong';
}

const mirror = ({ low, high }: Interval): Interval => ({
  low: high && negate(high),
  high: low && negate(low),
});

/** The sizes of a move: a fall is mirrored; no size is below zero. */
function mirrored(range: Interval, value: Ratio): Interval {
  const { low, high } = value.n < 0n ? mirror(range) : range;
  return { low: low && low.n < 0n ? ratio(0) : low, high };
}

const toPlain = ({ low, high }: Interval): PlainInterval => ({
  ...(low ? { low: toDecimalText(low) } : {}),
  ...(high ? { high: toDecimalText(high) } : {}),
});
