import { z } from 'zod';
import { checkVerdicts, relations } from '#shared/domain/arithmetic/Check.ts';
import { figureKinds, qualifiers } from '#shared/domain/figure/Figure.ts';
import { priceFields } from '#shared/domain/priceSeries/PriceRow.ts';
import type { Method } from './Method.ts';

const analysis = { effect: 'read', needs: 'nothing', reach: 'anywhere' } as const;
const decimal = z.string();
const span = z.object({ start: z.int(), end: z.int() });

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
            how: z.enum(['exactly', 'within-precision', 'within-qualifier']).optional(),
            why: z.string().optional(),
            stated: decimal,
            computed: decimal,
            tolerance: z.object({ low: decimal.optional(), high: decimal.optional() }),
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
