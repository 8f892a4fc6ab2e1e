import { absolute, compare, multiply, ratio } from '#shared/domain/exact/ratio.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';

const valueKinds = new Set(['money', 'count', 'number', 'dimension']);

/** Whether a figure can be one side of a comparison: a value with a size, neither a share nor a time. */
export const isValue = (figure: ReadFigure): boolean =>
  valueKinds.has(figure.kind) && figure.value !== undefined && !figure.malformed;

/**
 * Whether two figures can measure the same thing: one currency, one unit, one rate, and sizes that are not worlds apart
 * (a factor of fifty). What one of them leaves out ("20.92 mln a year earlier") is taken from the other.
 */
export function isComparable(a: ReadFigure, b: ReadFigure): boolean {
  if (!isValue(a) || !isValue(b) || a.value === undefined || b.value === undefined) return false;
  if (isYearBeside(a, b) || isYearBeside(b, a)) return false;
  if (a.per !== b.per && a.per !== undefined && b.per !== undefined) return false;
  if ((a.per === undefined) !== (b.per === undefined) && (a.scale === undefined) !== (b.scale === undefined))
    return false;
  if (a.kind === 'money' && b.kind === 'money') {
    const [x, y] = [a.currency, b.currency];
    if (x && y && x.code !== y.code && !x.others.includes(y.code) && !y.others.includes(x.code)) return false;
    if (
      (x?.minor === undefined) !== (y?.minor === undefined) &&
      (a.unit === undefined) !== (b.unit === undefined)
    )
      return false;
  } else if (a.kind === b.kind) {
    if (a.unit !== undefined && b.unit !== undefined && !isSameNoun(a.unit, b.unit)) return false;
  } else if (a.kind !== 'number' && b.kind !== 'number') {
    if (a.kind === 'money' || b.kind === 'money') return false;
  } else if (
    (a.kind === 'money' || b.kind === 'money') &&
    (a.scale === undefined) !== (b.scale === undefined)
  )
    return false;
  const [x, y] = [absolute(a.value), absolute(b.value)];
  return compare(multiply(x, ratio(50)), y) >= 0 && compare(multiply(y, ratio(50)), x) >= 0;
}

/** A bare whole number that looks like a year ("the figure at 2018 end") beside an amount of money. */
const isYearBeside = ({ kind, value, scale }: ReadFigure, other: ReadFigure): boolean =>
  kind === 'number' &&
  other.kind === 'money' &&
  scale === undefined &&
  value?.d === 1n &&
  value.n >= 1900n &&
  value.n < 2100n;

/** Whether two counted nouns name one thing. */
export const isSameNoun = (a: string, b: string): boolean =>
  singular(a) === singular(b) || a.endsWith(b) || b.endsWith(a);

/** The last word of a noun, without its plural s. */
export const singular = (noun: string): string => (noun.split(' ').at(-1) ?? noun).replace(/s$/, '');
