import { z } from 'zod';
import { tiers } from '#shared/domain/evidence/Tier.ts';
import { sourceKinds } from '#shared/domain/source/SourceKind.ts';
import { read, write } from './Method.ts';
import { id, line, nothing, optionalLine, prose, why } from './primitives.ts';

/** A source: where evidence comes from. */
export const source = z.object({
  id,
  name: z.string(),
  kind: z.enum(sourceKinds),
  /** Sources that print the same original share a group; empty: the source is its own origin. */
  originGroup: z.string(),
  defaultTier: z.enum(tiers),
  /** The claimant that this source is, where it is one. */
  claimantId: id.nullable(),
  contact: z.string(),
  isConfidential: z.boolean(),
  note: z.string(),
});

const fields = {
  kind: z.enum(sourceKinds),
  originGroup: optionalLine,
  defaultTier: z.enum(tiers),
  claimantId: id.nullable(),
  contact: prose,
  isConfidential: z.boolean(),
  note: prose,
};

/** A claimant: who made a claim. */
export const claimant = z.object({ id, name: z.string(), note: z.string(), claimCount: z.int() });

export const sourceMethods = {
  'sources.list': read('All sources, by name.', nothing, z.object({ sources: z.array(source) })),
  'sources.create': write(
    'Adds a source.',
    z.strictObject({ name: line, ...z.object(fields).partial().shape, ...why }),
    source,
  ),
  'sources.update': write(
    'Changes what is given of a source.',
    z.strictObject({ id, name: line.optional(), ...z.object(fields).partial().shape, ...why }),
    source,
  ),
  'sources.remove': write('Removes a source that no document uses.', z.strictObject({ id, ...why }), nothing),
  'claimants.list': read('All claimants, by name.', nothing, z.object({ claimants: z.array(claimant) })),
  'claimants.update': write(
    'Renames a claimant or changes the note.',
    z.strictObject({ id, name: line.optional(), note: prose.optional(), ...why }),
    claimant,
  ),
} as const;
