import { singular } from '#shared/domain/arithmetic/isComparable.ts';
import { differingBases } from '#shared/domain/basis/Basis.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import { compareValues, isOneCurrency } from './compareValues.ts';
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
  const groups = Map.groupBy(
    readStatements(text),
    ({ key, figure }) => `${figure.kind} ${measureOf(figure)} ${key}`,
  );
  for (const group of groups.values()) {
    // A form or a list has one frame for many things.
    if (group.length < 2 || group.length > mostOfOne) continue;
    group.forEach((second, at) => {
      const first = group
        .slice(0, at)
        .find((each) => isOneCurrency(each.figure, second.figure) && isOneTime(each, second));
      const repeated = first && compareStated(text, first, second);
      if (repeated) found.push(repeated);
    });
  }
  return found.sort((a, b) => a.stated[1].figure.start - b.stated[1].figure.start);
}

const measureOf = ({ kind, unit, per }: ReadFigure): string =>
  kind === 'money' ? (per ?? '') : unit === undefined ? '' : singular(unit);

/** Two times that are named and differ are two quantities. */
const isOneTime = (a: Statement, b: Statement): boolean =>
  a.period === b.period || a.period === '' || b.period === '';

function compareStated(text: string, first: Statement, second: Statement): RepeatedFigure | undefined {
  const bases = differingBases(first.basis, second.basis);
  const compared = compareValues(
    { text, figure: first.figure },
    { text, figure: second.figure },
    { why: findDoubt(first, second, bases.length > 0), bases },
  );
  return compared && { ...compared, stated: [toStated(first), toStated(second)] };
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
