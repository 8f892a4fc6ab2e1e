import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import { isComparable, isValue } from './isComparable.ts';

/** A value and the earlier one it is measured against. */
export type Pair = { readonly now: ReadFigure; readonly base: ReadFigure };

const connective =
  /(?:^|[^a-z-])(from|compared (?:to|with|against)|compares? (?:to|with|favou?rably (?:to|with))|comparing (?:to|with)|when compared (?:to|with)|versus|vs\.?|against|relative to|as against|than|in comparison (?:to|with)|upon)(?![a-z-])|(从|由|相比|对比|上年同期|去年同期|上年|去年|较|而)/g;
/** Words between a connective and a value that make it something else than the base. */
const breaks =
  /[;；。，]|,\s(?!(?:19|20)\d\d)|(?:^|[^a-z'])(?:was|were|is|are|be|been|rose|fell|grew|increased|decreased|declined|dropped|surged|jumped|climbed|came|reached|hit|to|totall?ed|totall?ing|amounted|up|down|off|which|but|and|while|with|for|missed|beat|beats|topped|exceeded|expects?|expected|consensus|estimates?|estimated|forecast|guidance|projected|target|plan|budget|goal|analysts?)(?![a-z-])|增长|下降|至|达|到|上涨|下跌/;
const toNow =
  /^[^.;,]{0,40}?(?:(?:^|[^a-z-])to|到|至|达到?|为)\s*(?:about|around|approximately|nearly|almost|over|more than|a record|a|an|the|some|just|only|约|近|超|超过|了)?\s*$/;

/**
 * Finds the pairs of a sentence: a value that follows "from", "compared with", "versus" … is the base; the value it is
 * compared with is the nearest comparable one before it, or after "from A to B" the second.
 */
export function findPairs(text: string, figures: readonly ReadFigure[]): readonly Pair[] {
  const values = figures.filter(
    (figure) => figure.kind !== 'date' && figure.kind !== 'ordinal' && figure.kind !== 'duration',
  );
  const pairs: Pair[] = [];
  const used = new Set<ReadFigure>();
  values.forEach((base, i) => {
    if (!isValue(base) || used.has(base)) return;
    const word = findConnective(text.slice(values[i - 1]?.end ?? Math.max(0, base.start - 120), base.start));
    if (word === undefined) return;
    const next = values.slice(i + 1).find(isValue);
    if (next && /from|从|由/.test(word) && isComparable(base, next) && isToNow(text, values, base, next)) {
      pairs.push({ now: next, base });
      used.add(next).add(base);
      return;
    }
    if (word === 'than' || word === '而') return;
    const now = values
      .slice(0, i)
      .reverse()
      .find((one) => !used.has(one) && isComparable(one, base) && isLikePart(one, base));
    if (!now) return;
    pairs.push({ now, base });
    used.add(now).add(base);
  });
  return pairs;
}

/** A rate is compared with a rate: "1.78 dlrs per share" is not measured against "106 mln". */
const isLikePart = (a: ReadFigure, b: ReadFigure): boolean =>
  a.per === b.per || (a.scale === undefined) === (b.scale === undefined);

function isToNow(text: string, values: readonly ReadFigure[], base: ReadFigure, next: ReadFigure): boolean {
  if (/[,;，；。]|(?:^|[^a-z])(?:and|while|but)(?![a-z])/.test(text.slice(base.end, next.start)))
    return false;
  const previous = values[values.indexOf(next) - 1];
  return toNow.test(text.slice(Math.max(base.end, previous?.end ?? 0), next.start));
}

/** The last connective before a value, if nothing between makes the value something else. */
function findConnective(head: string): string | undefined {
  let last: { readonly word: string; readonly end: number } | undefined;
  for (const match of head.matchAll(connective))
    last = { word: match[1] ?? match[2] ?? '', end: match.index + match[0].length };
  if (last === undefined || head.length - last.end > 90) return undefined;
  return breaks.test(head.slice(last.end)) ? undefined : last.word;
}
