import { decide } from '#shared/domain/arithmetic/decide.ts';
import { printInterval, printSum, printValue } from '#shared/domain/arithmetic/printWorking.ts';
import type { Interval } from '#shared/domain/arithmetic/Interval.ts';
import { toInterval } from '#shared/domain/arithmetic/toInterval.ts';
import type { Basis } from '#shared/domain/basis/Basis.ts';
import { compare, subtract } from '#shared/domain/exact/ratio.ts';
import { inFullUnits } from '#shared/domain/figure/findFigures.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { SameDoubt, ValueComparison } from './Consistency.ts';

/** A figure in its text. */
export type PrintedFigure = { readonly text: string; readonly figure: ReadFigure };

/**
 * Compares two values by what the print of each allows. A doubt makes a difference not comparable; other bases make
 * also an agreement one by chance. Undefined where one cannot be read for certain, or is a range.
 */
export function compareValues(
  a: PrintedFigure,
  b: PrintedFigure,
  { why, bases }: { readonly why: SameDoubt | undefined; readonly bases: readonly Basis[] },
): ValueComparison | undefined {
  const [rangeA, rangeB] = [toInterval(a.figure), toInterval(b.figure)];
  if (!a.figure.value || !b.figure.value || !rangeA || !rangeB) return undefined;
  const [one, other] = [inFullUnits(a.figure, a.figure.value), inFullUnits(b.figure, b.figure.value)];
  const outcome = decide(one, rangeA, other, rangeB, [a.figure, b.figure]);
  const isDoubtful = why !== undefined && (outcome.verdict === 'disagrees' || why === 'other-bases');
  const [large, small] = compare(one, other) >= 0 ? [one, other] : [other, one];
  const difference = subtract(large, small);
  const unit = a.figure.kind === 'percent' ? ' %' : '';
  const allows = ({ text, figure }: PrintedFigure, range: Interval) =>
    `${figure.qualifier === 'exact' ? '' : `${figure.qualifier.replace('-', ' ')} `}“${text.slice(figure.start, figure.end)}” allows ${printInterval(range, unit)}`;
  const apart = `they are ${printValue(difference)}${unit === '' ? '' : ' percentage points'} apart`;
  return {
    ...(isDoubtful ? { verdict: 'not-comparable', why } : outcome),
    bases: isDoubtful && why === 'other-bases' ? bases : [],
    ranges: [rangeA, rangeB],
    sum: printSum`${large} − ${small}`(difference),
    working:
      difference.n === 0n
        ? `Both are ${printValue(one)}${unit}.`
        : `${allows(a, rangeA)}, ${allows(b, rangeB)}; ${apart}.`,
  };
}

/** Whether two amounts can be of one currency; what is no money has none. */
export function isOneCurrency({ currency: a }: ReadFigure, { currency: b }: ReadFigure): boolean {
  if (!a || !b) return a === b;
  return a.code === b.code || a.others.includes(b.code) || b.others.includes(a.code);
}
