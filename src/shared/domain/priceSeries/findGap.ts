import { shiftDay } from './shiftDay.ts';

/** Weekdays without a row: how many, and the first few of them. */
export type Gap = { readonly days: readonly string[]; readonly count: number };

/** So many are told by name. */
const namedAtMost = 5;
/** Beyond a year the reader knows that there are holidays. */
const daysAtMost = 400;

/** The weekdays strictly between two days that are not among the known: holidays, or rows that are missing in the file. */
export function findGap(known: ReadonlySet<string>, from: string, to: string): Gap | undefined {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const days: string[] = [];
  let day = shiftDay(first, 1);
  for (let count = 0; day < last && count < daysAtMost; count += 1, day = shiftDay(day, 1))
    if (!isWeekend(day) && !known.has(day)) days.push(day);
  if (days.length === 0 || day < last) return undefined;
  return { days: days.slice(0, namedAtMost), count: days.length };
}

/** Whether an ISO day is a Saturday or a Sunday. */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
