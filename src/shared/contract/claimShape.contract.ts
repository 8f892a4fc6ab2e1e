import { z } from 'zod';
import { claimKinds } from '#shared/domain/claim/ClaimKind.ts';
import { claim, claimText, passageInput } from './claims.contract.ts';
import { write } from './Method.ts';
import { id, prose, why } from './primitives.ts';

/** One claim made several, and several made one. */
export const claimShapeMethods = {
  'claims.split': write(
    'Splits a claim. It keeps its number, evidence, verdict and history; each further part becomes a claim with the same claimant, date, tags and appearances.',
    z.strictObject({
      id,
      /** Only if nobody changed the claim since. */
      revision: z.int().optional(),
      /** What the claim says from now on; without it, its words stay. */
      text: claimText.optional(),
      parts: z
        .array(
          z.strictObject({
            text: claimText,
            /** Without it, the kind of the claim that is split. */
            kind: z.enum(claimKinds).optional(),
            /** Where this part stands; without it, where the claim that is split does. */
            appearance: passageInput.optional(),
          }),
        )
        .min(1)
        .max(50),
      ...why,
    }),
    z.object({ claim, parts: z.array(claim) }),
  ),
  'claims.merge': write(
    'Merges claims into one. Appearances, evidence, contacts, notes and tags move to it, and their histories are told in its own; the merged ones stay in the record, dropped. Where their verdicts differ, `verdictOf` must say which holds.',
    z.strictObject({
      intoId: id,
      ids: z.array(id).min(1).max(100),
      /** Whose verdict holds: one of the claims. */
      verdictOf: id.optional(),
      /** Why the merged claims are dropped; says into which claim they went where nothing is given. */
      droppedReason: prose.optional(),
      ...why,
    }),
    claim,
  ),
} as const;
