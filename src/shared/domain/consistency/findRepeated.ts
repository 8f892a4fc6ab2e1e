import { decide } from '#shared/domain/arithmetic/decide.ts';
import { printInterval, printSum, printValue } from '#shared/domain/arithmetic/printWorking.ts';
import { toInterval } from '#shared/domain/arithmetic/toInterval.ts';
import { singular } from '#shared/domain/arithmetic/isComparable.ts';
import { differingBases } from '#shared/domain/basis/Basis.ts';
import { compare, ratio, subtract } from '#shared/domain/exact/ratio.ts';
import { inFullUnits } from '#shared/domain/figure/findFigures.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { RepeatedFigure, SameDoubt } from './Consistency.ts';
import { readStatements, type Statement } from './readStatements.ts';

/** No quantity is compared more often: a form filled in a hundred times is no story. */
const mostOfOne = 12;

/**
 * Finds the quantities that a text states more than once, in one sentence or far apart, and compares each later value
 * with the first. Two figures are of one quantity only where their statements have the same words in the same order but
 * for articles, hedges, times and bases, and one kind, unit, currency and rate.
 */
export function findRepeated(text: string): readonly RepeatedFigure[] {
  const found: RepeatedFigure[] = [];
  const groups = Map.groupBy(readStatements(text), ({ key, figure }) => `${figure.kind} ${measureOf(figure)} ${key}`);
  for (const group of groups.values()) {
    // A form or a list has one frame for many things.
    if (group.length < 2 || group.length > mostOfOne) continue;
    group.forEach((second, at) => {
      const first = group.slice(0, at).find((each) => isOneMeasure(each.figure, second.figure) && isOneTime(each, second));
      const repeated = first && compareStated(text, first, second);
      if (repeated) found.push(repeated);
    });
  }
  return found.sort((a, b) => a.stated[1].figure.start - b.stated[1].figure.start);
}

const measureOf = ({ kind, unit, per }: ReadFigure): string =>
  kind === 'money' ? (per ?? '') : unit === undefined ? '' : singular(unit);

function isOneMeasure({ currency: a }: ReadFigure, { currency: b }: ReadFigure): boolean {
  if (!a || !b) return a === b;
  return a.code === b.code || a.others.includes(b.code) || b.others.includes(a.code);
}

/** Two times that are named and differ are two quantities. */
const isOneTime = (a: Statement, b: Statement): boolean =>
  a.period === b.period || a.period === '' || b.period === '';

function compareStated(text: string, first: Statement, second: Statement): RepeatedFigure | undefined {
  const [a, b] = [first.figure, second.figure];
  const [rangeA, rangeB] = [toInterval(a), toInterval(b)];
  if (!a.value || !b.value || !rangeA || !rangeB) return undefined;
  const [one, other] = [inFullUnits(a, a.value), inFullUnits(b, b.value)];
  const outcome = decide(one, rangeA, other, rangeB, [a, b]);
  const bases = differingBases(first.basis, second.basis);
  const why = findDoubt(first, second, bases.length > 0);
  const isDoubtful = why !== undefined && (outcome.verdict === 'disagrees' || why === 'other-bases');
  const [large, small] = compare(one, other) >= 0 ? [one, other] : [other, one];
  const difference = subtract(large, small);
  const words = (figure: ReadFigure) => `“${text.slice(figure.start, figure.end)}”`;
  const unit = a.kind === 'percent' ? ' %' : '';
  return {
    ...(isDoubtful ? { verdict: 'not-comparable', why } : outcome),
    bases: isDoubtful && why === 'other-bases' ? bases : [],
    stated: [toStated(first), toStated(second)],
    ranges: [rangeA, rangeB],
    difference,
    sum: printSum`${large} − ${small}`(difference),
    working: `${words(a)} allows ${printInterval(rangeA, unit)}, ${words(b)} allows ${printInterval(rangeB, unit)}${
      compare(difference, ratio(0)) === 0 ? '' : `; they are ${printValue(difference)}${unit} apart`
    }.`,
  };
}

const toStated = ({ figure, sentence }: Statement) => ({ figure, sentence });

function findDoubt(first: Statement, second: Statement, isOtherBasis: boolean): SameDoubt | undefined {
  if (isOtherBasis) return 'other-bases';
  if (first.period !== second.period) return 'one-period';
  if (first.isContrast || second.isContrast) return 'contrast';
  if (first.isPast !== second.isPast) return 'other-tense';
  if (first.isEvent && first.period === '') return 'two-events';
  if (!first.isNamed || !second.isNamed) return 'uncertain-subject';
  return undefined;
}
