import type { PriceSeries } from '#shared/domain/priceSeries/readSeries.ts';
import { shiftDay } from './shiftDay.ts';
import type { RowNote } from './StockMove.ts';

/** So many are told by name. */
const namedAtMost = 5;
/** Beyond a year the reader knows that there are holidays. */
const daysAtMost = 400;

/** The weekdays strictly between two days without a row: holidays, or rows that are missing in the file. */
export function findGaps({ rows }: PriceSeries, from: string, to: string): readonly RowNote[] {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const known = new Set(rows.map(({ date }) => date));
  const days: string[] = [];
  let day = shiftDay(first, 1);
  for (let count = 0; day < last && count < daysAtMost; count += 1, day = shiftDay(day, 1))
    if (!isWeekend(day) && !known.has(day)) days.push(day);
  if (days.length === 0 || day < last) return [];
  return [{ note: 'gap', days: days.slice(0, namedAtMost), count: days.length }];
}

/** Whether an ISO day is a Saturday or a Sunday. */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
