import { absolute, compare, divide, ratio } from '#shared/domain/exact/ratio.ts';
import { toFixedText } from '#shared/domain/exact/toDecimalText.ts';
import type { PriceField } from '#shared/domain/priceSeries/PriceRow.ts';
import type { PriceSeries } from '#shared/domain/priceSeries/readSeries.ts';
import type { RowNote } from './StockMove.ts';

/** A change of more than this factor in one day is a split without adjustment or an error far more often than a move. */
const factorAtMost = ratio(18, 10);
const notesAtMost = 5;

/** The jumps between neighbouring rows from one used day to the other that look like splits. */
export function findJumps(
  { rows }: PriceSeries,
  field: PriceField,
  from: string,
  to: string,
): readonly (RowNote & { readonly note: 'jump' })[] {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const jumps: (RowNote & { readonly note: 'jump' })[] = [];
  let before;
  for (const { date, prices } of rows) {
    const price = prices[field];
    if (date < first || date > last || price === undefined) continue;
    const factor = before && absolute(divide(price, before));
    if (factor && (compare(factor, factorAtMost) > 0 || compare(divide(ratio(1), factor), factorAtMost) > 0))
      jumps.push({ note: 'jump', date, factor: toFixedText(factor, 2) });
    before = price;
  }
  return jumps.slice(0, notesAtMost);
}
