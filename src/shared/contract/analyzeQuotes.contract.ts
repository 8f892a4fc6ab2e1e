import { z } from 'zod';
import { foundStatuses } from '#shared/domain/anchoring/findPassage.ts';
import { differenceKinds, differenceWeights, quoteOutcomes } from '#shared/domain/quote/QuoteCheck.ts';
import type { Method } from './Method.ts';

const analysis = { effect: 'read', needs: 'nothing', reach: 'anywhere' } as const;

const offset = z.int().min(0);
const span = z.object({ start: offset, end: offset });
/** The words at a place of a text. */
export const spanText = span.extend({ text: z.string() });

/** One difference between a quote and its source. */
export const quoteDifference = z.object({
  kind: z.enum(differenceKinds),
  weight: z.enum(differenceWeights),
  quote: spanText,
  source: spanText,
});

/** What comparing a quote with a source found; docs/quotes.md says what each result means. */
export const quoteFinding = z.object({
  result: z.enum(quoteOutcomes),
  start: offset.nullable(),
  end: offset.nullable(),
  places: z.array(span),
  parts: z.array(span),
  differences: z.array(quoteDifference),
  candidates: z.array(span),
});

/** Analyses of quotes and of the places where passages stand. Offsets are UTF-16 code units, end exclusive. */
export const analyzeQuotesMethods = {
  'analyze.quote-check': {
    ...analysis,
    summary: 'Compares a quote with a source text and names every difference.',
    input: z.object({
      id: z.string(),
      quote: z.string(),
      source: z.string(),
      lang: z.string().max(100).optional(),
      speaker: z.string().max(1_000).optional(),
      speakers: z.array(span.extend({ name: z.string() })).optional(),
    }),
    output: quoteFinding.extend({ id: z.string() }),
  },
  'analyze.quotes': {
    ...analysis,
    summary: 'Finds the quotations in a text, who said them and by which word.',
    input: z.object({ id: z.string(), text: z.string() }),
    output: z.object({
      id: z.string(),
      quotes: z.array(
        spanText.extend({
          speaker: spanText.nullable(),
          cue: spanText.nullable(),
          style: z.enum(['direct', 'mixed']),
        }),
      ),
    }),
  },
  'analyze.anchor': {
    ...analysis,
    summary: 'Finds a passage again in another version of its text.',
    input: z.object({
      id: z.string(),
      selector: z.object({
        exact: z.string(),
        prefix: z.string().optional(),
        suffix: z.string().optional(),
      }),
      position: span.nullish(),
      text: z.string(),
    }),
    output: z.object({
      id: z.string(),
      status: z.enum(foundStatuses),
      start: offset.nullable(),
      end: offset.nullable(),
      similarity: z.number().min(0).max(1),
    }),
  },
} as const satisfies Record<string, Method>;
