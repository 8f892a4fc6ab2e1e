import { z } from 'zod';
import { agreements, checkVerdicts } from '#shared/domain/arithmetic/Check.ts';
import { bases } from '#shared/domain/basis/Basis.ts';
import { sameDoubts } from '#shared/domain/consistency/Consistency.ts';
import { type Method, read } from './Method.ts';
import { id } from './primitives.ts';

const span = z.object({ start: z.int(), end: z.int() });
const words = z.object({ ...span.shape, text: z.string() });
const interval = z.object({ low: z.string().optional(), high: z.string().optional() });

/** Two values of what may be one quantity, compared; numbers are decimal texts. */
export const valueComparison = z.object({
  verdict: z.enum(checkVerdicts).exclude(['nothing-to-check']),
  how: z.enum(agreements).optional(),
  /** Why it is not comparable. */
  why: z.enum(sameDoubts).optional(),
  /** The bases that differ, where that is why. */
  bases: z.array(z.enum(bases)).readonly(),
  /** What the print of each allows; an absent bound is open. */
  ranges: z.tuple([interval, interval]).readonly(),
  /** In plain decimals: "100000000 − 80000000 = 20000000". */
  sum: z.string(),
  working: z.string(),
});

/** A figure of a claim beside one of its evidence; offsets count in the words of each. */
export const evidenceComparison = valueComparison.extend({ inClaim: words, inEvidence: words });

const stated = z.object({ ...words.shape, sentence: words });

/** One quantity that a story states twice. */
const repeatedFigure = valueComparison.extend({
  /** In the order of the text; offsets are of the version of the text that the answer names. */
  stated: z
    .tuple([
      stated.extend({ claims: z.array(z.object({ id, number: z.int() })) }),
      stated.extend({ claims: z.array(z.object({ id, number: z.int() })) }),
    ])
    .readonly(),
});

/** Quantities stated twice; computed when asked for, never stored. */
export const consistencyMethods = {
  'claims.consistency': read(
    'Finds the quantities that a story states twice with values that differ or cannot be compared. docs/figures.md tells which figures are of one quantity.',
    z.strictObject({
      documentId: id,
      /** A text with more UTF-16 code units is not looked through. */
      longest: z.int().min(0).optional(),
    }),
    z.object({
      documentId: id,
      /** What the offsets are of: the newest version of the text. */
      textVersionId: id,
      /** Whether it was looked through. */
      isRead: z.boolean(),
      /** Contradictions first, then in the order of the text. */
      repeated: z.array(repeatedFigure).readonly(),
      /** How many quantities are stated again and agree. */
      agreeing: z.int(),
    }),
  ),
} as const;

/** Quantities stated twice in any text. */
export const consistencyAnalyses = {
  'analyze.consistency': {
    effect: 'read',
    needs: 'nothing',
    reach: 'anywhere',
    summary:
      'Finds the quantities that a text states twice and compares their values. Offsets are UTF-16 code units, end exclusive.',
    input: z.object({ id: z.string(), text: z.string(), lang: z.string().optional() }),
    output: z.object({
      id: z.string(),
      verdict: z.enum(checkVerdicts),
      pairs: z
        .array(
          valueComparison.omit({ sum: true }).extend({
            figures: z.tuple([words, words]).readonly(),
            sentences: z.tuple([span, span]).readonly(),
          }),
        )
        .readonly(),
    }),
  },
} as const satisfies Record<string, Method>;
