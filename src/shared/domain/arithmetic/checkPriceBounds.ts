import { compare, multiply, ratio, type Ratio } from '#shared/domain/exact/ratio.ts';
import { inFullUnits } from '#shared/domain/figure/findFigures.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Check } from './Check.ts';
import { multiplyIntervals, overlaps } from './Interval.ts';
import { printInterval, printSum, printValue } from './printWorking.ts';
import { isNamedTotal, isNear, isNet, isPrice, isTied, isTotal, isUnits } from './saleFigures.ts';
import { toInterval } from './toInterval.ts';

/** Between two prices of a list. */
const alsoPriced = /^\s*(?:,|、|\/|;|,? ?(?:and|or)|和|与|及|或|以及)\s*(?:at |for |the )?(?:a )?$/;
const ranged =
  /(?:^|[^a-z])(?:at|from|between|for|priced|prices?|costs?|costing|charges?)\s*(?:of |from |between |at )?$|(?:售价|单价|定价|价格|以|按|卖)(?:为|从|在)?$/;

/**
 * Recomputes a total of things sold at several prices: it lies between all of them at the lowest and all at the
 * highest. Undefined where a text gives no two prices, or not one number sold and one total.
 */
export function checkPriceBounds(text: string, figures: readonly ReadFigure[]): Check | undefined {
  const prices = findPrices(text, figures);
  const counts = figures.filter((figure) => isUnits(figure) || isSold(text, figure));
  const totals = figures.filter((figure) => !prices.includes(figure) && isTotal(text, figure));
  const [units, total] = [counts[0], totals[0]];
  const [lowest, highest] = findBounds(prices);
  if (!lowest || !highest || !units?.value || !total?.value || counts.length > 1 || totals.length > 1)
    return undefined;
  const [from, to] = [multiply(lowest.value, units.value), multiply(highest.value, units.value)];
  const [count, statedRange] = [toInterval(units), toInterval(total)];
  if (!count || !statedRange || compare(lowest.value, highest.value) === 0) return undefined;
  const tolerance = {
    low: multiplyIntervals(lowest.range, count).low,
    high: multiplyIntervals(highest.range, count).high,
  };
  const stated = inFullUnits(total, total.value);
  const isBelow = compare(stated, from) < 0;
  const computed = isBelow ? from : compare(stated, to) > 0 ? to : stated;
  const check: Check = {
    relation: 'product',
    ...(overlaps(statedRange, tolerance)
      ? { verdict: 'agrees' as const, how: 'within-bounds' as const }
      : { verdict: 'disagrees' as const }),
    stated,
    computed,
    tolerance,
    statedRange,
    figures: [...prices.slice(0, 1), units, total, ...prices.slice(1)],
    sum: [lowest.value, highest.value]
      .map((price) =>
        printSum`${price} × ${units.value ?? ratio(0)}`(multiply(price, units.value ?? ratio(0))),
      )
      .join('; '),
    working: `All at the lowest price: ${printValue(lowest.value)} × ${printValue(units.value)} = ${printValue(from)}; all at the highest: ${printValue(highest.value)} × ${printValue(units.value)} = ${printValue(to)}; with the printed precision any total from ${printInterval(tolerance, '')} can be reached; stated: ${printInterval(statedRange, '')}.`,
  };
  if (check.verdict === 'agrees') return check;
  if (!isNear(check)) return undefined;
  const isCertain = isTied(text, check) && isNamedTotal(text, total) && !isNet(text, total);
  return isCertain ? check : { ...check, verdict: 'not-comparable', why: 'uncertain-product' };
}

/** "250,000 sold": a bare number of what is sold. */
const isSold = (text: string, { kind, value, end }: ReadFigure): boolean =>
  kind === 'number' &&
  value !== undefined &&
  value.n > value.d &&
  /^,? (?:have been |were |are )?(?:sold|bought)(?![a-z])/.test(text.slice(end, end + 20));

/** The prices of one list ("at 199 yuan and 299 yuan"), or a price from one to another. */
function findPrices(text: string, figures: readonly ReadFigure[]): readonly ReadFigure[] {
  for (const [at, first] of figures.entries()) {
    if (first.kind !== 'money' || first.scale !== undefined || first.malformed) continue;
    if (
      first.low &&
      (first.per !== undefined || ranged.test(text.slice(Math.max(0, first.start - 24), first.start)))
    )
      return [first];
    if (first.value === undefined) continue;
    const list = [first];
    for (const next of figures.slice(at + 1)) {
      const last = list.at(-1) ?? first;
      if (!alsoPriced.test(text.slice(last.end, next.start)) || !isLike(first, next)) break;
      list.push(next);
    }
    // Two amounts in a row are prices where one is called so, or where they open the sentence's sale.
    if (list.length > 1 && (isPrice(text, first) || compare(first.value, ratio(100_000)) < 0)) return list;
  }
  return [];
}

const isLike = (a: ReadFigure, b: ReadFigure): boolean =>
  b.kind === 'money' &&
  b.value !== undefined &&
  b.scale === undefined &&
  !b.malformed &&
  (b.per === undefined || a.per === b.per) &&
  a.currency?.code === b.currency?.code;

type Bound = { readonly value: Ratio; readonly range: ReturnType<typeof toInterval> & object };

function findBounds(prices: readonly ReadFigure[]): readonly (Bound | undefined)[] {
  const bounds = prices.flatMap((price): Bound[] => {
    const range = toInterval(price);
    if (!range) return [];
    return [price.value, price.low, price.high].flatMap((value) =>
      value && value.n > 0n ? [{ value: inFullUnits(price, value), range }] : [],
    );
  });
  const sorted = bounds.toSorted((a, b) => compare(a.value, b.value));
  return sorted.length < 2 ? [] : [sorted[0], sorted.at(-1)];
}
