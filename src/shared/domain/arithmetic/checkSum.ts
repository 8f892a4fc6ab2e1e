import { add, compare, multiply, ratio, type Ratio } from '#shared/domain/exact/ratio.ts';
import { inFullUnits } from '#shared/domain/figure/findFigures.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Check } from './Check.ts';
import { decide } from './decide.ts';
import { addIntervals, type Interval, overlaps } from './Interval.ts';
import { isSameMeasure } from './isSameMeasure.ts';
import { printFigure, printInterval, printTerms, printValue } from './printWorking.ts';
import { toInterval } from './toInterval.ts';

/** After a whole: its parts follow, all of them. */
const allFollow =
  /^(?: [a-z'-]+){0,4} ?,? ?(?:comprising|comprises?|consists? of|consisting of|(?:(?:is|are) )?made up of|composed of|which (?:is|was) made up of)(?: [a-z'-]+){0,3} ?$|^[^，。；,.;]{0,8}[，,]?由$/;
/** After a whole: some of its parts follow, perhaps all. */
const someFollow =
  /^(?: [a-z'-]+){0,4} ?, (?:of which|including)(?: [a-z'-]+){0,3} ?$|^[^，。；,.;]{0,8}[，,；;]其中[^，。；,.;\d]{0,12}$/;
/** Between two parts. */
const another =
  /^(?: [a-z'-]+){0,6} ?(?:,|;|,? and|,? plus)(?: [a-z'-]+){0,6} ?$|^[^。；;]{0,12}(?:[，,、和与及]|以及)[^。；;，,]{0,12}$/;
/** Words that make what follows no part. */
const noPart =
  /(?:^|[^a-z])(?:from $|compared|versus|up|down|while|but|than|against|rose|fell|grew|worth|at|costing|with|over|within|after|in the|since|by)(?![a-z])|同比|环比|增长|下降|每|比/;
const rest = /(?:^|[^a-z])the (?:rest|remaining|other|remainder)(?![a-z])|其余|剩余|余下/;

/** Recomputes "A, of which B and C": what is not said to be all of it can agree, and is no error. */
export function checkSum(text: string, figures: readonly ReadFigure[]): readonly Check[] {
  const amounts = figures.filter(({ kind }) => !['percent', 'date', 'ordinal'].includes(kind));
  for (const [at, whole] of amounts.entries()) {
    const next = amounts[at + 1];
    if (!next) break;
    const lead = text.slice(whole.end, next.start);
    const isAll = allFollow.test(lead);
    if (!isAll && !someFollow.test(lead)) continue;
    const parts = readParts(text, amounts, at + 1);
    if (parts.length < 2 || !parts.every((part) => isSameMeasure(part, whole))) continue;
    const last = parts.at(-1);
    const isClean = last === amounts.at(-1);
    const isWhole = isAll || rest.test(text.slice(next.end, last?.start));
    const check = compareSum(whole, parts, isWhole && isClean && figures.length === amounts.length);
    if (check) return [check];
  }
  return [];
}

function readParts(text: string, amounts: readonly ReadFigure[], from: number): readonly ReadFigure[] {
  const parts: ReadFigure[] = [];
  for (const figure of amounts.slice(from)) {
    const before = parts.at(-1);
    const between = before ? text.slice(before.end, figure.start) : '';
    if (before && (!another.test(between) || noPart.test(between))) break;
    parts.push(figure);
  }
  return parts;
}

function compareSum(whole: ReadFigure, parts: readonly ReadFigure[], isSure: boolean): Check | undefined {
  const statedRange = toInterval(whole);
  const ranges: Interval[] = [];
  const values: Ratio[] = [];
  for (const part of parts) {
    const range = toInterval(part);
    if (!range || !part.value || part.value.n < 0n) return undefined;
    ranges.push(range);
    values.push(inFullUnits(part, part.value));
  }
  if (!statedRange || !whole.value) return undefined;
  const stated = inFullUnits(whole, whole.value);
  const computed = values.reduce((sum, value) => add(sum, value), ratio(0));
  const tolerance = addIntervals(ranges);
  const isShort = compare(computed, stated) < 0 && !overlaps(statedRange, tolerance);
  if (isShort && !isSure) return undefined;
  const isNear =
    compare(multiply(computed, ratio(2)), stated) > 0 && compare(computed, multiply(stated, ratio(2))) < 0;
  const figures = [...parts, whole];
  const outcome = decide(stated, statedRange, computed, tolerance, figures);
  const isDoubtful = outcome.verdict === 'disagrees' && !(isSure && isNear);
  return {
    relation: 'sum',
    ...(isDoubtful ? { verdict: 'not-comparable', why: 'uncertain-parts' } : outcome),
    stated,
    computed,
    tolerance,
    statedRange,
    figures,
    sum: printTerms(values, computed),
    working: `${parts.map(printFigure).join(' + ')} = ${printValue(computed)}; the printed precision allows ${printInterval(tolerance, '')}; stated: ${printInterval(statedRange, '')}.`,
  };
}
