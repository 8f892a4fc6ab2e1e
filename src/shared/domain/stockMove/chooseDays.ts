import { findFigures } from '#shared/domain/figure/findFigures.ts';
import { foldText } from '#shared/domain/figure/foldText.ts';
import { isPartialDate } from '#shared/domain/isPartialDate.ts';
import { shiftDay } from '#shared/domain/priceSeries/shiftDay.ts';
import type { DayOrigin } from './StockMove.ts';

/** Two ISO days, and where they come from. */
export type ChosenDays = { readonly from: string; readonly to: string; readonly origin: DayOrigin };

const dayAfter = /(?:day after|next day|following day|a day later|次日|翌日|第二天|隔天|转天)/;

const isDay = (text: string | null | undefined): text is string =>
  typeof text === 'string' && text.length === 10 && isPartialDate(text);

/**
 * The two days to compare: those a person chose; else those of the two rows that are linked for or against the claim;
 * else those that the words name (one day: the close before it to its own, or to the day after where the words say so);
 * else the claim's date and the day after, which are only assumed.
 */
export function chooseDays({
  chosen,
  linkedDays,
  text,
  claimedOn,
}: {
  readonly chosen: { readonly from: string | null; readonly to: string | null };
  /** Days of the rows that are linked as evidence for or against. */
  readonly linkedDays: readonly string[];
  readonly text: string;
  readonly claimedOn: string | null;
}): ChosenDays | undefined {
  if (isDay(chosen.from) && isDay(chosen.to)) return { from: chosen.from, to: chosen.to, origin: 'chosen' };
  const rows = [...new Set(linkedDays)].sort();
  if (rows.length === 2) return { from: rows[0] ?? '', to: rows[1] ?? '', origin: 'evidence' };
  const named = [...new Set(findFigures(text).flatMap(({ date }) => (isDay(date) ? [date] : [])))].sort();
  if (named.length === 2) return { from: named[0] ?? '', to: named[1] ?? '', origin: 'words' };
  const [only] = named;
  if (named.length === 1 && only !== undefined)
    return dayAfter.test(foldText(text))
      ? { from: only, to: shiftDay(only, 1), origin: 'words' }
      : { from: shiftDay(only, -1), to: only, origin: 'words' };
  if (!isDay(claimedOn)) return undefined;
  return { from: claimedOn, to: shiftDay(claimedOn, 1), origin: 'claim-date' };
}
