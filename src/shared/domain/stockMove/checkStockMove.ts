import type { CheckVerdict } from '#shared/domain/arithmetic/Check.ts';
import { toFixedText } from '#shared/domain/exact/toDecimalText.ts';
import type { PriceField } from '#shared/domain/priceSeries/PriceRow.ts';
import type { PriceSeries } from '#shared/domain/priceSeries/readSeries.ts';
import type { ChosenDays } from './chooseDays.ts';
import { compareMove, type Doubts } from './compareMove.ts';
import { findJumps } from './findJumps.ts';
import { findShares, type SharesWords } from './findShares.ts';
import { isSameToTwoPlaces, measureSpans, type ExactPrice, type Measured } from './measureSpans.ts';
import { pickPoints } from './pickPoints.ts';
import { printPercentSum, printPrice } from './printMove.ts';
import { readStatedMove, type StatedMove } from './readStatedMove.ts';
import type {
  MoveComparison,
  MoveDoubt,
  MoveSpan,
  NoMove,
  RowNote,
  SpanMove,
  StatedMoveKind,
  StockMove,
  UsedPrice,
} from './StockMove.ts';

/** After more days than a long weekend has, a close says little about the day that was asked for. */
const daysAway = 5;

/**
 * Computes the move of a price between two days and compares it with what a claim says: close to close, close to the
 * next open, adjusted. The outcome is that of the span which the words name. A difference is an error only where the
 * days are certain and no doubt is left.
 */
export function checkStockMove(
  text: string,
  { name, series }: { readonly name: string; readonly series: PriceSeries },
  days: ChosenDays,
  words: readonly SharesWords[],
): StockMove | NoMove {
  const measured = measureSpans(series, days.from, days.to);
  if ('reason' in measured) return measured;
  const { from, to, main, spans } = measured;
  const stated = readStatedMove(text);
  const jumps = findJumps(series, main, from.date, to.date);
  const notes: readonly RowNote[] = [...measured.notes, ...jumps, ...noteRows(series)];
  const named = nameSpan(stated, measured, main);
  const shares = findShares(text, name, words);
  const doubts = findDoubts(stated, measured, days, jumps.length > 0, named);
  const plain = spans.find(({ span }) => span === 'close-to-close');
  const moves = spans.map((span): SpanMove => {
    const isSameAsPlain = span.span === 'adjusted' && plain !== undefined && isSameToTwoPlaces(span, plain);
    return {
      span: span.span,
      isNamed: span.span === named,
      isSameAsPlain,
      from: toUsed(span.from),
      to: toUsed(span.to),
      difference: printPrice(span.difference),
      percent: toFixedText(span.percent, 2),
      sum: printPercentSum(span.from.price, span.to.price, span.percent),
      comparisons: isSameAsPlain
        ? []
        : compareMove(text, stated, span, typeof shares === 'string' ? shares : shares.figure, doubts),
    };
  });
  const usesShares = moves.some(({ comparisons }) =>
    comparisons.some(({ of, sum }) => sum !== '' && usingShares.has(of)),
  );
  return {
    outcome: settle(moves.find(({ isNamed }) => isNamed)?.comparisons ?? []),
    asked: { from: days.from, to: days.to },
    origin: days.origin,
    spans: moves,
    notes,
    shares:
      usesShares && typeof shares !== 'string' ? { text: shares.text, documentId: shares.documentId } : null,
    points: pickPoints(series, main, from.date, to.date),
  };
}

/** What is computed with a number of shares. */
const usingShares: ReadonlySet<StatedMoveKind> = new Set(['market-value', 'market-value-level']);

const toUsed = ({ date, field, price }: ExactPrice): UsedPrice => ({ date, field, price: printPrice(price) });

/** "Overnight" is from a close to the next opening, where the file has one. */
function nameSpan({ isOvernight }: StatedMove, { spans }: Measured, main: PriceField): MoveSpan {
  if (isOvernight && spans.some(({ span }) => span === 'overnight')) return 'overnight';
  return main === 'Adj Close' ? 'adjusted' : 'close-to-close';
}

function findDoubts(
  stated: StatedMove,
  { from, to, notes }: Measured,
  { origin }: ChosenDays,
  hasJump: boolean,
  named: MoveSpan,
): Doubts {
  const isFar = notes.some((note) => note.note === 'no-row' && daysBetween(note.used, note.asked) > daysAway);
  const always: readonly (readonly [boolean, MoveDoubt])[] = [
    [from.date === to.date, 'same-day'],
    [isFar, 'far-from-day'],
    [hasJump, 'jump'],
    [stated.isNegated, 'negated'],
  ];
  const onDifference: readonly (readonly [boolean, MoveDoubt])[] = [
    [origin === 'claim-date', 'assumed-days'],
    [stated.isOtherSession, 'other-session'],
    [stated.percents.length > 1, 'several-figures'],
    [stated.isOvernight && named !== 'overnight', 'no-open'],
  ];
  const first = (list: typeof always) => list.find(([is]) => is)?.[1] ?? null;
  return { always: first(always), onDifference: first(onDifference) };
}

const daysBetween = (one: string, other: string): number =>
  (Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / 86_400_000;

function noteRows({ unreadableCount, conflicts }: PriceSeries): readonly RowNote[] {
  return [
    ...[...conflicts].slice(0, 3).map((date) => ({ note: 'conflict', date }) as const),
    ...(unreadableCount > 0 ? [{ note: 'unreadable', count: unreadableCount } as const] : []),
  ];
}

/** One outcome of several: a difference counts most, an agreement more than what cannot be compared. */
function settle(comparisons: readonly MoveComparison[]): CheckVerdict {
  const has = (outcome: CheckVerdict) => comparisons.some((each) => each.outcome === outcome);
  if (has('disagrees')) return 'disagrees';
  if (has('agrees')) return 'agrees';
  return comparisons.length > 0 ? 'not-comparable' : 'nothing-to-check';
}

/** Whether there is a move. */
export const isMove = (move: StockMove | NoMove): move is StockMove => 'spans' in move;
