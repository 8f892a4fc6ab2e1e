import { z } from 'zod';
import { claimKinds } from '#shared/domain/claim/ClaimKind.ts';
import { signalRules } from '#shared/domain/spotting/Signal.ts';
import { figureSchema } from './figures.contract.ts';
import { partialDate } from './primitives.ts';
import type { Method } from './Method.ts';

const offset = z.int().min(0);
const span = { start: offset, end: offset };
const share = z.number().min(0).max(1);

/** A claim found by rules, each of which is named; docs/spotting.md tells them all. */
export const spottedClaimSchema = z.object({
  ...span,
  text: z.string(),
  kind: z.enum(claimKinds),
  isUniversal: z.boolean(),
  score: share,
  claimant: z.object({ ...span, text: z.string() }).nullable(),
  reasons: z.array(z.object({ rule: z.enum(signalRules), ...span })).readonly(),
  figures: z.array(figureSchema).readonly(),
  due: partialDate.optional(),
});

/** Claim spotting. */
export const spottingAnalyses = {
  'analyze.spot': {
    effect: 'read',
    needs: 'nothing',
    reach: 'anywhere',
    summary:
      'Finds the claims of a text that need a check, with the rules that found them. Offsets are UTF-16 code units, end exclusive.',
    input: z.object({
      id: z.string(),
      text: z.string(),
      lang: z.string().max(100).optional(),
      /** `sentence`: the whole text is one sentence, which `score` ranks. */
      unit: z.enum(['document', 'sentence']).default('document'),
      /** The day of the text: what terms are counted from. */
      date: partialDate.nullish(),
    }),
    output: z.object({
      id: z.string(),
      score: share,
      checkworthy: z.boolean(),
      forward: z.boolean(),
      claims: z.array(spottedClaimSchema).readonly(),
    }),
  },
} as const satisfies Record<string, Method>;
