import { z } from 'zod';
import { claimKinds } from '#shared/domain/claim/ClaimKind.ts';
import { hypeSigns } from '#shared/domain/spotting/findHypeSignals.ts';
import { read, write } from './Method.ts';
import { id, nothing, why } from './primitives.ts';
import { spottedClaimSchema } from './spotting.contract.ts';

const offset = z.int().min(0);

const hypeCount = z.object({
  sign: z.enum(hypeSigns),
  count: z.int(),
  /** Of how many: claims, predictions, prices, or words of the text. */
  of: z.int(),
  /** The first of them, in the words of the text. */
  examples: z.array(z.object({ start: offset, end: offset, text: z.string() })).readonly(),
});

/** Claims suggested for a story. */
export const suggestionMethods = {
  'suggestions.list': read(
    'Claims to log in a story, those that need a check most first, without those that are logged or were dismissed; and the signs of hype in it. docs/spotting.md tells by which rules.',
    z.strictObject({
      documentId: id,
      /** Claims of this kind alone; the counts are of all kinds. */
      kind: z.enum(claimKinds).optional(),
      limit: z.int().min(0).max(1_000).default(300),
    }),
    z.object({
      documentId: id,
      /** What the offsets are of: the newest version of the text. */
      textVersionId: id,
      total: z.int(),
      /** How many there are of each kind that there is. */
      kinds: z.array(z.object({ kind: z.enum(claimKinds), count: z.int() })).readonly(),
      suggestions: z.array(spottedClaimSchema.omit({ figures: true })).readonly(),
      /** How many of the claims that would be suggested were dismissed. */
      dismissed: z.int(),
      /** Counts over the whole story, with examples; no score is made of them. */
      hype: z.array(hypeCount).readonly(),
    }),
  ),
  'suggestions.dismiss': write(
    'Remembers that claims of this kind and these words are not to be suggested for a story again.',
    z.strictObject({
      documentId: id,
      kind: z.enum(claimKinds),
      words: z.string().trim().min(1).max(10_000),
      ...why,
    }),
    nothing,
  ),
} as const;
