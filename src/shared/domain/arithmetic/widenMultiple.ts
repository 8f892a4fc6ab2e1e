import { add, maximum, minimum, negate, ratio } from '#shared/domain/exact/ratio.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Interval } from './Interval.ts';

/** "doubled" in words is said of anything that rounds to two. */
export function widenMultiple(stated: ReadFigure, interval: Interval): Interval {
  if (stated.isDigits || stated.value === undefined) return interval;
  const half = ratio(1, 2);
  return {
    low: interval.low && minimum(interval.low, add(stated.value, negate(half))),
    high: interval.high && maximum(interval.high, add(stated.value, half)),
  };
}
