import { divide, ratio } from '#shared/domain/exact/ratio.ts';
import { toFixedText } from '#shared/domain/exact/toDecimalText.ts';
import { findFigures, inFullUnits } from '#shared/domain/figure/findFigures.ts';
import { foldText } from '#shared/domain/figure/foldText.ts';
import type { Check } from './Check.ts';
import { divideIntervals } from './Interval.ts';
import { printFigure, printInterval, printSum, printValue } from './printWorking.ts';
import { isPrice, isTotal, isUnits } from './saleFigures.ts';
import { toInterval } from './toInterval.ts';

/**
 * What a price and takings imply where no number of things sold is stated: one price, one later total, nothing counted.
 * It compares nothing; it gives a person the number to ask about.
 */
export function implyUnits(original: string): Check | undefined {
  const text = foldText(original);
  const figures = findFigures(original);
  const prices = figures.filter((figure) => isPrice(text, figure));
  const totals = figures.filter((figure) => isTotal(text, figure) && !prices.includes(figure));
  const [price, total] = [prices[0], totals[0]];
  if (prices.length !== 1 || totals.length !== 1 || figures.some(isUnits)) return undefined;
  if (!price?.value || !total?.value || total.start < price.end) return undefined;
  const [priceRange, statedRange] = [toInterval(price), toInterval(total)];
  const tolerance = priceRange && statedRange && divideIntervals(statedRange, priceRange);
  if (!tolerance) return undefined;
  const [whole, each] = [inFullUnits(total, total.value), inFullUnits(price, price.value)];
  const computed = divide(whole, each);
  if (computed.n < 2n * computed.d) return undefined;
  const rounded = ratio(BigInt(toFixedText(computed, 0)));
  return {
    relation: 'product',
    verdict: 'not-comparable',
    why: 'no-units',
    stated: whole,
    computed,
    tolerance,
    statedRange,
    figures: [price, total],
    sum: printSum`${whole} ÷ ${each}`(rounded, computed),
    working: `${printFigure(total)} ÷ ${printFigure(price)} ≈ ${printValue(rounded)}; the printed precision allows ${printInterval(tolerance, '')}.`,
  };
}
