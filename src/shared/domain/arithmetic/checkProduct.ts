import type { Basis } from '#shared/domain/basis/Basis.ts';
import { basisOf } from '#shared/domain/basis/basisOf.ts';
import { compare, multiply } from '#shared/domain/exact/ratio.ts';
import { inFullUnits } from '#shared/domain/figure/findFigures.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Check } from './Check.ts';
import { checkPriceBounds } from './checkPriceBounds.ts';
import { decide } from './decide.ts';
import { multiplyIntervals } from './Interval.ts';
import { singular } from './isComparable.ts';
import { printFigure, printInterval, printSum, printValue } from './printWorking.ts';
import { isNamedTotal, isNear, isNet, isPrice, isTied, isTotal, isUnits } from './saleFigures.ts';
import { toInterval } from './toInterval.ts';

/** Recomputes price × units against the stated total, where a text gives all three. */
export function checkProduct(text: string, figures: readonly ReadFigure[]): readonly Check[] {
  const bounds = checkPriceBounds(text, figures);
  if (bounds) return [bounds];
  const prices = figures.filter((figure) => isPrice(text, figure));
  const totals = figures.filter((figure) => isTotal(text, figure));
  const counts = figures.filter(isUnits);
  if (prices.length === 0 || totals.length === 0 || counts.length === 0) return [];
  const checks: Check[] = [];
  const hasRate = counts.some((units) =>
    prices.some((price) => price.per !== undefined && fits(price, units)),
  );
  for (const price of prices)
    for (const units of counts)
      for (const total of totals) {
        if (total === price || total === units || !fits(price, units)) continue;
        if (hasRate && price.per === undefined) continue;
        const check = compareProduct(price, units, total);
        if (check) checks.push(check);
      }
  const agreeing = checks.filter(({ verdict }) => verdict === 'agrees');
  if (agreeing.length > 0) return agreeing.slice(0, 1);
  if (checks.length === 0) return [];
  const [only] = checks;
  const total = only?.figures[2];
  if (only && isNear(only) && isOtherBases(text, figures, only))
    return [{ ...only, verdict: 'not-comparable', why: 'other-bases' }];
  const isAlone =
    checks.length === 1 &&
    only !== undefined &&
    isNear(only) &&
    isTied(text, only) &&
    total !== undefined &&
    isNamedTotal(text, total) &&
    !isNet(text, total);
  if (isAlone) return [only];
  return only && isNear(only)
    ? [
        {
          ...only,
          verdict: 'not-comparable',
          why: 'uncertain-product',
        },
      ]
    : [];
}

/** What was shipped or ordered is not what was sold, nor is a run rate what was taken. */
function isOtherBases(
  text: string,
  figures: readonly ReadFigure[],
  { figures: [, units, total] }: Check,
): boolean {
  const ofUnits: readonly Basis[] = [
    'shipped',
    'produced',
    'ordered',
    'registered',
    'monthly-active',
    'daily-active',
  ];
  const ofTotal: readonly Basis[] = ['run-rate', 'forecast'];
  return (
    (units !== undefined && basisOf(text, figures, units).some((each) => ofUnits.includes(each))) ||
    (total !== undefined && basisOf(text, figures, total).some((each) => ofTotal.includes(each)))
  );
}

/** A price per share times shares; a price each times anything that is sold. */
const fits = (price: ReadFigure, units: ReadFigure): boolean => {
  if (
    price.per === undefined ||
    price.per === 'each' ||
    price.per === 'apiece' ||
    price.per === 'unit' ||
    price.per === 'head' ||
    price.per === 'person'
  )
    return true;
  return singular(units.unit ?? '') === singular(price.per);
};

function compareProduct(price: ReadFigure, units: ReadFigure, total: ReadFigure): Check | undefined {
  const [a, b, c] = [toInterval(price), toInterval(units), toInterval(total)];
  if (!a || !b || !c || !price.value || !units.value || !total.value) return undefined;
  if (
    total.kind === 'money' &&
    total.currency &&
    price.currency &&
    total.currency.code !== price.currency.code &&
    !total.currency.others.includes(price.currency.code) &&
    !price.currency.others.includes(total.currency.code)
  )
    return undefined;
  const computed = multiply(inFullUnits(price, price.value), units.value);
  const stated = inFullUnits(total, total.value);
  if (compare(stated, inFullUnits(price, price.value)) <= 0) return undefined;
  const tolerance = multiplyIntervals(a, b);
  const figures = [price, units, total];
  const outcome = decide(stated, c, computed, tolerance, figures);
  const working = `${printFigure(price)} × ${printFigure(units)} = ${printValue(computed)}; the printed precision allows ${printInterval(tolerance, '')}; stated: ${printInterval(c, '')}.`;
  const sum = printSum`${inFullUnits(price, price.value)} × ${units.value}`(computed);
  return {
    relation: 'product',
    ...outcome,
    stated,
    computed,
    tolerance,
    statedRange: c,
    figures,
    sum,
    working,
  };
}
