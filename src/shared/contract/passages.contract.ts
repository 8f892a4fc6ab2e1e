import { z } from 'zod';
import { stances } from '#shared/domain/evidence/Stance.ts';
import { verdictValues } from '#shared/domain/verdict/VerdictValue.ts';
import { passage, translation } from './claims.contract.ts';
import { read, write } from './Method.ts';
import { id, line, nothing, why } from './primitives.ts';

/** A place of the newest text that a person is asked about, with the words around it. */
const candidate = z.object({
  textVersionId: id,
  start: z.int(),
  end: z.int(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

/** Methods of passages: what stands where, what people say of it, translations. */
export const passageMethods = {
  'passages.list': read(
    'The passages of a document with the claims that use them.',
    z.strictObject({ documentId: id }),
    z.object({
      passages: z.array(
        z.object({
          passage,
          /** Where it may stand in the newest text: one place of a fuzzy one, several of an ambiguous one, else none. */
          candidates: z.array(candidate),
          uses: z.array(
            z.object({
              claimId: id,
              claimNumber: z.int(),
              claimText: z.string(),
              verdict: z.enum(verdictValues).nullable(),
              as: z.enum(['appearance', ...stances]),
            }),
          ),
        }),
      ),
    }),
  ),
  'passages.takePlace': write(
    'Says where a passage stands that was not found for certain; from there on these words are what is looked for.',
    z.strictObject({
      passageId: id,
      /** The text that the position is meant in; refused as a conflict where it is no longer the newest. */
      textVersionId: id,
      start: z.int().min(0),
      end: z.int().min(1),
      ...why,
    }),
    passage,
  ),
  'passages.markLost': write(
    'Says that a passage stands nowhere any more; it is found again only where its very words come back.',
    z.strictObject({ passageId: id, ...why }),
    passage,
  ),
  'passages.translate': write(
    'Adds a translation to a passage.',
    z.strictObject({
      passageId: id,
      language: line,
      text: z.string().trim().min(1).max(1_000_000),
      translator: line,
      by: z.enum(['person', 'machine']),
      ...why,
    }),
    translation,
  ),
  'passages.removeTranslation': write('Removes a translation.', z.strictObject({ id, ...why }), nothing),
};
