import {
  add,
  compare,
  divide,
  maximum,
  minimum,
  multiply,
  ratio,
  type Ratio,
} from '#shared/domain/exact/ratio.ts';

/** Every value between two exact bounds, both included; an absent bound is open without end. */
export type Interval = { readonly low?: Ratio | undefined; readonly high?: Ratio | undefined };

/** The interval of half a step to both sides of a value. */
export const aroundValue = (value: Ratio, step: Ratio): Interval => {
  const half = divide(step, ratio(2));
  return { low: add(value, multiply(half, ratio(-1))), high: add(value, half) };
};

/** Whether two intervals have a value in common. */
export const overlaps = (a: Interval, b: Interval): boolean =>
  (a.low === undefined || b.high === undefined || compare(a.low, b.high) <= 0) &&
  (b.low === undefined || a.high === undefined || compare(b.low, a.high) <= 0);

/** The product of two intervals of values that are not negative. */
export const multiplyIntervals = (a: Interval, b: Interval): Interval => ({
  low: multiply(a.low ?? ratio(0), b.low ?? ratio(0)),
  high: a.high && b.high ? multiply(a.high, b.high) : undefined,
});

/** The sum of intervals. */
export const addIntervals = (all: readonly Interval[]): Interval =>
  all.reduce<Interval>(
    (sum, one) => ({
      low: sum.low && one.low ? add(sum.low, one.low) : undefined,
      high: sum.high && one.high ? add(sum.high, one.high) : undefined,
    }),
    { low: ratio(0), high: ratio(0) },
  );

/** The quotient of two intervals, the second of positive values; undefined where the second reaches zero. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (b.low === undefined || b.low.n <= 0n) return undefined;
  const [top, bottom] = [a.high, b.low];
  const low = a.low && (a.low.n < 0n ? divide(a.low, b.low) : b.high ? divide(a.low, b.high) : ratio(0));
  const high = top && (top.n < 0n ? (b.high ? divide(top, b.high) : ratio(0)) : divide(top, bottom));
  return { low, high };
}

/** The same interval moved and stretched: value × by + plus, `by` not negative. */
export const stretch = (a: Interval, by: Ratio, plus: Ratio): Interval => ({
  low: a.low && add(multiply(a.low, by), plus),
  high: a.high && add(multiply(a.high, by), plus),
});

/** The smallest interval that holds both. */
export const joinIntervals = (a: Interval, b: Interval): Interval => ({
  low: a.low && b.low && minimum(a.low, b.low),
  high: a.high && b.high && maximum(a.high, b.high),
});
