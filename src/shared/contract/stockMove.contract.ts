import { z } from 'zod';
import { agreements, checkVerdicts } from '#shared/domain/arithmetic/Check.ts';
import { priceFields } from '#shared/domain/priceSeries/PriceRow.ts';
import {
  dayOrigins,
  moveDirections,
  moveDoubts,
  moveSpans,
  statedMoves,
} from '#shared/domain/stockMove/StockMove.ts';
import { read, write } from './Method.ts';
import { day, id, why } from './primitives.ts';

const decimal = z.string();
const interval = z.strictObject({ low: decimal.optional(), high: decimal.optional() });
const usedPrice = z.strictObject({ date: day, field: z.enum(priceFields), price: decimal });

/** What the words say beside what was computed. */
const comparison = z.strictObject({
  of: z.enum(statedMoves),
  stated: z.string(),
  outcome: z.enum(checkVerdicts).exclude(['nothing-to-check']),
  how: z.enum(agreements).nullable(),
  why: z.enum(moveDoubts).nullable(),
  direction: z.enum(moveDirections),
  computed: z.string(),
  tolerance: interval,
  statedRange: interval,
  sum: z.string(),
});

/** The move of a price between two days, with what the words say of it; numbers are decimal texts. */
export const stockMove = z.strictObject({
  /** Of the span that the words name. */
  outcome: z.enum(checkVerdicts),
  asked: z.strictObject({ from: day, to: day }),
  origin: z.enum(dayOrigins),
  spans: z.array(
    z.strictObject({
      span: z.enum(moveSpans),
      isNamed: z.boolean(),
      isSameAsPlain: z.boolean(),
      from: usedPrice,
      to: usedPrice,
      difference: decimal,
      percent: decimal,
      sum: z.string(),
      comparisons: z.array(comparison),
    }),
  ),
  notes: z.array(
    z.discriminatedUnion('note', [
      z.strictObject({ note: z.literal('no-row'), asked: day, used: day, isWeekend: z.boolean() }),
      z.strictObject({ note: z.literal('gap'), days: z.array(day), count: z.int() }),
      z.strictObject({ note: z.literal('jump'), date: day, factor: decimal }),
      z.strictObject({ note: z.literal('no-price'), field: z.enum(priceFields), date: day }),
      z.strictObject({ note: z.literal('conflict'), date: day }),
      z.strictObject({ note: z.literal('unreadable'), count: z.int() }),
    ]),
  ),
  shares: z.strictObject({ text: z.string(), documentId: id }).nullable(),
  /** Closes round the two days, for a chart. */
  points: z.array(z.strictObject({ date: day, price: decimal })),
});

/** Why there is no move. */
export const noMove = z.union([
  z.strictObject({ reason: z.enum(['no-heading', 'no-rows', 'ambiguous-dates', 'no-days']) }),
  z.strictObject({ reason: z.enum(['before-the-series', 'conflicting-rows']), date: day }),
]);

const answer = z.object({
  /** Whether the claim is one that prices can be compared with. */
  applies: z.boolean(),
  /** The price series of the casebook. */
  series: z.array(z.object({ documentId: id, title: z.string(), isLinked: z.boolean() })),
  /** What a person chose; null is what the desk takes by itself. */
  choice: z.object({ documentId: id.nullable(), from: day.nullable(), to: day.nullable() }),
  /** The series that was taken. */
  documentId: id.nullable(),
  /** The days that were taken. */
  days: z.object({ from: day, to: day }).nullable(),
  move: z.union([stockMove, noMove]).nullable(),
});

/** The check of a stock move; computed when asked for, only its inputs are stored. */
export const stockMoveMethods = {
  'claims.stockMove': read(
    'Computes the move of a share price between two days from a price series of the casebook, and compares it with the claim.',
    z.strictObject({ id }),
    answer,
  ),
  'claims.setStockMove': write(
    'Chooses the price series and the days for a stock move; what is null or left out, the desk takes by itself.',
    z.strictObject({
      id,
      documentId: id.nullable().default(null),
      from: day.nullable().default(null),
      to: day.nullable().default(null),
      ...why,
    }),
    answer,
  ),
} as const;
