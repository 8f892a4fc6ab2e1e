import type { PriceField } from '#shared/domain/priceSeries/PriceRow.ts';
import type { PriceSeries } from '#shared/domain/priceSeries/readSeries.ts';
import { printPrice } from './printMove.ts';
import type { ChartPoint } from './StockMove.ts';

/** Days beside the two that are drawn, to each side. */
const beside = 10;
const pointsAtMost = 120;

/** The closes to be drawn: the two days, what lies between, and some days round them; thinned where there are many. */
export function pickPoints(
  { rows }: PriceSeries,
  field: PriceField,
  from: string,
  to: string,
): readonly ChartPoint[] {
  const priced = rows.filter(({ prices }) => prices[field]);
  const places = [from, to].map((day) => priced.findIndex(({ date }) => date === day));
  const start = Math.max(0, Math.min(...places) - beside);
  const near = priced.slice(start, Math.max(...places) + beside + 1);
  const every = Math.ceil(near.length / pointsAtMost);
  return near
    .filter(({ date }, at) => at % every === 0 || date === from || date === to)
    .flatMap(({ date, prices }) => {
      const price = prices[field];
      return price ? [{ date, price: printPrice(price) }] : [];
    });
}
