import { compare, divide, multiply, type Ratio } from '#shared/domain/exact/ratio.ts';
import type { ReadFigure } from './ReadFigure.ts';

const change =
  /(?:rose|rise|rises|risen|rising|up|grew|grow|grows|grown|growing|increas\w*|climb\w*|jump\w*|surg\w*|fell|fall|falls|fallen|falling|drop\w*|declin\w*|down|decreas\w*|cut|slash\w*|reduc\w*|went|go|goes|moved|improv\w*|expand\w*|shrank|rais\w*|lower\w*|chang\w*|上涨|上升|增长|增至|下降|下跌|跌|涨|升|降|从|由|增加|减少|调整)/;

/** So many characters stand between the ends of a range at most. */
const farthest = 14;

/**
 * Joins two neighbours to a range ("3 to 5", "$1.1-1.3bn", 三到五). What stands only at the second (unit, currency,
 * magnitude) holds for both. "from A to B" after a word of change is a move and stays two figures.
 */
export function joinRange(text: string, first: ReadFigure, second: ReadFigure): ReadFigure | undefined {
  if (first.value === undefined || second.value === undefined || second.start - first.end > farthest)
    return undefined;
  if (
    first.kind === 'date' ||
    first.kind === 'ordinal' ||
    second.kind === 'ordinal' ||
    first.malformed ||
    second.malformed
  )
    return undefined;
  if (first.isDigits !== second.isDigits) return undefined;
  const between = text.slice(first.end, second.start);
  const link = /^\s?(-|\u2013|~|to|and|或|or|至|到|-\s?~)\s?(?:about |around |~)?$/.exec(between)?.[1];
  if (link === undefined) return undefined;
  if (link === 'or' || link === '或') return undefined;
  const head = text.slice(Math.max(0, first.start - 60), first.start);
  if (link === 'and' && !/between\s+(?:about |around |roughly )?$/.test(head)) return undefined;
  if ((link === 'to' || link === '到' || link === '至') && isMove(head)) return undefined;
  const shared = share(first, second);
  if (shared === undefined) return undefined;
  const [low, high] = shared;
  if (compare(low, high) >= 0) return undefined;
  return {
    ...second,
    start: first.start,
    value: undefined,
    low,
    high,
    kind: second.kind === 'number' && first.kind !== 'number' ? first.kind : second.kind,
    qualifier: first.qualifier === 'exact' ? second.qualifier : first.qualifier,
    currency: second.currency ?? first.currency,
    unit: second.unit ?? first.unit,
  };
}

const isMove = (head: string): boolean => {
  const clause = head.slice(
    Math.max(head.lastIndexOf('.'), head.lastIndexOf(','), head.lastIndexOf('，'), head.lastIndexOf('。')) +
      1,
  );
  return /(?:from\s+(?:about |around )?|从|由|自)$/.test(clause) && change.test(clause);
};

function share(first: ReadFigure, second: ReadFigure): readonly [Ratio, Ratio] | undefined {
  if (first.value === undefined || second.value === undefined) return undefined;
  if (
    first.kind === second.kind &&
    (first.unit === second.unit || first.unit === undefined || second.unit === undefined)
  ) {
    if (first.currency && second.currency && first.currency.code !== second.currency.code) return undefined;
    return [shareScale(first, second), second.value];
  }
  if (first.kind === 'number') return [shareScale(first, second), second.value];
  if (second.kind === 'number' && first.kind === 'money') return [shareScale(first, second), second.value];
  return undefined;
}

/** "1.1-1.3 billion": the magnitude printed once counts for both, if the first is smaller without it. */
function shareScale(first: ReadFigure, second: ReadFigure): Ratio {
  const value = first.value ?? first.step;
  if (first.scale || !second.scale || second.value === undefined) return value;
  return compare(value, divide(second.value, second.scale)) < 0 ? multiply(value, second.scale) : value;
}
