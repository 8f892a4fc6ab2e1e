import type { LayoutProblem } from '#shared/domain/priceSeries/detectLayout.ts';
import { readDay } from '#shared/domain/priceSeries/readDay.ts';
import type { PriceSeries } from '#shared/domain/priceSeries/readSeries.ts';
import { checkStockMove } from './checkStockMove.ts';
import { chooseDays } from './chooseDays.ts';
import type { MoveChoice, MoveClaim } from './MoveQuestion.ts';
import type { NoMove, StockMove } from './StockMove.ts';

/** The days that were taken and what came of it. */
export type MoveAnswer = {
  readonly days: { readonly from: string; readonly to: string } | null;
  readonly result: StockMove | NoMove;
};

/**
 * Chooses the days for a claim, computes the move of a series between them, and compares it with the claim's words. The
 * series' name tells of which company it is.
 */
export function answerStockMove(
  claim: MoveClaim,
  choice: MoveChoice,
  { documentId, name }: { readonly documentId: string; readonly name: string },
  series: PriceSeries | LayoutProblem,
): MoveAnswer {
  const days = chooseDays({
    chosen: choice,
    linkedDays: findLinkedDays(claim, documentId),
    text: claim.text,
    claimedOn: claim.claimedOn,
  });
  if (!days) return { days: null, result: { reason: 'no-days' } };
  const asked = { from: days.from, to: days.to };
  if (typeof series === 'string') return { days: asked, result: { reason: series } };
  const words = claim.links
    .filter(({ passage }) => passage.documentId !== documentId)
    .map(({ passage: { documentId: id, documentTitle, exact } }) => ({
      documentId: id,
      documentTitle,
      text: exact,
    }));
  return { days: asked, result: checkStockMove(claim.text, { name, series }, days, words) };
}

/** Days at the beginning of rows that are linked for or against. */
const findLinkedDays = ({ links }: MoveClaim, documentId: string): readonly string[] =>
  links
    .filter(({ stance, passage }) => stance !== 'context' && passage.documentId === documentId)
    .flatMap(({ passage }) => passage.exact.split('\n').flatMap((line) => readIsoDay(line) ?? []));

/** Only a day with its year in front can be read without the rest of the file. */
const readIsoDay = (line: string): string | undefined =>
  /^\s*\d{4}/.test(line) ? readDay(line.trim(), 'year-month-day') : undefined;
