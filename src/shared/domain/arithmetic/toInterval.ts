import {
  absolute,
  add,
  compare,
  divide,
  maximum,
  multiply,
  negate,
  powerOfTen,
  ratio,
  type Ratio,
} from '#shared/domain/exact/ratio.ts';
import { inFullUnits } from '#shared/domain/figure/findFigures.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import { aroundValue, type Interval } from './Interval.ts';

/**
 * What a printed figure allows. Rules: half of the last printed place to both sides, because people round. Round whole
 * numbers ("250,000") count as rounded at their zeros, keeping two digits, unless they are a price. "about" widens to
 * the last digit that is not zero; "nearly" the same, downwards only; "more than", "at least", "up to", "less than" open
 * the other side without end. Bounds of a range hold as printed.
 */
export function toInterval(figure: ReadFigure): Interval | undefined {
  const { value, low, high } = figure;
  if (figure.malformed) return undefined;
  const step = inFullUnits(figure, roundStep(figure));
  if (low && high) {
    const [a, b] = [
      aroundValue(inFullUnits(figure, low), step),
      aroundValue(inFullUnits(figure, high), step),
    ];
    return { low: a.low, high: b.high };
  }
  if (value === undefined) return undefined;
  const full = inFullUnits(figure, value);
  const exact = aroundValue(full, step);
  const wide = divide(
    maximum(multiply(step, ratio(2)), inFullUnits(figure, zeroStep(value, figure.step, 1))),
    ratio(2),
  );
  switch (figure.qualifier) {
    case 'exact':
      return exact;
    case 'about':
      return { low: add(full, negate(wide)), high: add(full, wide) };
    case 'nearly':
      return { low: add(full, negate(maximum(wide, step))), high: exact.high };
    case 'more-than':
    case 'at-least':
      return { low: exact.low };
    case 'up-to':
    case 'at-most':
    case 'less-than':
      return { high: exact.high };
  }
}

/** The place at which a figure can have been rounded. */
export function roundStep(figure: ReadFigure): Ratio {
  const { value, step, scale, per, kind } = figure;
  const isPrice = kind === 'money' && per !== undefined;
  if (value === undefined || scale || isPrice || kind === 'percent' || value.d !== 1n) return step;
  if (compare(step, ratio(1)) !== 0 || compare(absolute(value), ratio(1000)) < 0) return step;
  return zeroStep(value, step, 2);
}

/** The place of the last digit that is not zero, but not above the place of digit `keep` from the front. */
function zeroStep(value: Ratio, step: Ratio, keep: number): Ratio {
  if (value.n === 0n || step.n === 0n) return step;
  const units = (absolute(value).n * step.d) / (value.d * step.n);
  const digits = units.toString();
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return multiply(step, powerOfTen(Math.max(0, Math.min(zeros, digits.length - keep))));
}
