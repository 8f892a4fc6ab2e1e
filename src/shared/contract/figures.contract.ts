import { z } from 'zod';
import { agreements, checkVerdicts, relations } from '#shared/domain/arithmetic/Check.ts';
import { doubts } from '#shared/domain/arithmetic/Doubt.ts';
import { figureOrigins } from '#shared/domain/claimFigures/readClaimFigures.ts';
import { bases } from '#shared/domain/basis/Basis.ts';
import { figureKinds, qualifiers } from '#shared/domain/figure/Figure.ts';
import { priceFields } from '#shared/domain/priceSeries/PriceRow.ts';
import { evidenceComparison } from './consistency.contract.ts';
import { type Method, read } from './Method.ts';
import { id } from './primitives.ts';

const analysis = { effect: 'read', needs: 'nothing', reach: 'anywhere' } as const;
const decimal = z.string();
const span = z.object({ start: z.int(), end: z.int() });

/** An absent bound is open. */
const interval = z.object({ low: decimal.optional(), high: decimal.optional() });

/** A figure as a text prints it; numbers are decimal texts in full units. */
export const figureSchema = z.object({
  ...span.shape,
  text: z.string(),
  kind: z.enum(figureKinds),
  value: decimal.optional(),
  low: decimal.optional(),
  high: decimal.optional(),
  fraction: z.string().optional(),
  unit: z.string().optional(),
  currency: z.string().optional(),
  otherCurrencies: z.array(z.string()).readonly().optional(),
  qualifier: z.enum(qualifiers),
  per: z.string().optional(),
  precision: decimal,
  malformed: z.array(z.string()).readonly().optional(),
});

/** One sum over figures of a text. */
const figureCheck = z.object({
  relation: z.enum(relations),
  verdict: z.enum(checkVerdicts).exclude(['nothing-to-check']),
  how: z.enum(agreements).optional(),
  /** Why it is not comparable. */
  why: z.enum(doubts).optional(),
  stated: decimal,
  computed: decimal,
  /** What the printed precision of the inputs allows. */
  tolerance: interval,
  /** What the stated figure allows. */
  statedRange: interval,
  figures: z.array(span).readonly(),
  /** In plain decimals: "199 × 250000 = 49750000". */
  sum: z.string(),
  working: z.string(),
});

/** The figures of a claim; computed when asked for, never stored. */
export const claimFigureMethods = {
  'claims.figures': read(
    'Reads the figures of a claim, of its passages in stories and of its evidence, recomputes what they allow, and compares the claim with its evidence.',
    z.strictObject({ id }),
    z.object({
      parts: z.array(
        z.object({
          from: z.enum(figureOrigins),
          /** Null for the claim's own words. */
          passageId: id.nullable(),
          documentId: id.nullable(),
          documentTitle: z.string().nullable(),
          /** What was read: for an appearance the whole sentences it stands in. Offsets count in it. */
          text: z.string(),
          figures: z.array(
            figureSchema.extend({
              isBaseMissing: z.boolean(),
              /** What it is counted or measured on, where its words say so. */
              basis: z.array(z.enum(bases)),
              /** The words of its sentence that name a time; empty where none does. */
              period: z.string(),
            }),
          ),
          /** How many more there are. */
          moreFigures: z.int(),
          checks: z.array(figureCheck),
          /** For evidence: the figures of the claim beside those of the passage. */
          comparisons: z.array(evidenceComparison),
        }),
      ),
    }),
  ),
} as const;

/** Analyses of numbers. */
export const figureAnalyses = {
  'analyze.figures': {
    ...analysis,
    summary:
      'Reads every figure of an English or Chinese text. Offsets are UTF-16 code units, end exclusive.',
    input: z.object({ id: z.string(), text: z.string(), lang: z.string().optional() }),
    output: z.object({ id: z.string(), figures: z.array(figureSchema).readonly() }),
  },
  'analyze.arithmetic': {
    ...analysis,
    summary: 'Recomputes what the figures of a text allow to recompute, and shows the working.',
    input: z.object({ id: z.string(), text: z.string(), lang: z.string().optional() }),
    output: z.object({
      id: z.string(),
      verdict: z.enum(checkVerdicts),
      checks: z
        .array(
          z.object({
            relation: z.enum(relations),
            verdict: z.enum(checkVerdicts),
            how: z.enum(agreements).optional(),
            why: z.string().optional(),
            stated: decimal,
            computed: decimal,
            tolerance: interval,
            figures: z.array(span).readonly(),
            working: z.string(),
          }),
        )
        .readonly(),
    }),
  },
  'analyze.price-move': {
    ...analysis,
    reach: 'terminal',
    summary:
      'The move in percent between two days of a price series (CSV). A day without trading means the last row with a price on or before it.',
    input: z.object({
      id: z.string(),
      series: z.string().min(1),
      from: z.string(),
      to: z.string(),
      field: z.enum(priceFields).default('Close'),
    }),
    output: z.object({
      id: z.string(),
      percent: decimal,
      fromDate: z.string(),
      toDate: z.string(),
      fromValue: decimal,
      toValue: decimal,
      notes: z.array(z.string()).readonly(),
      working: z.string(),
    }),
  },
} as const satisfies Record<string, Method>;
