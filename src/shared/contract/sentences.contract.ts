import { z } from 'zod';
import { read, write } from './Method.ts';
import { id, why } from './primitives.ts';

const offset = z.int().min(0);
const spans = z.array(z.object({ start: offset, end: offset })).readonly();

/** A stretch of the newest text of a story; every sentence that it touches is meant. */
const stretch = z.strictObject({
  documentId: id,
  /** What the offsets are of; `conflict` where a newer version was stored meanwhile. */
  textVersionId: id,
  start: offset,
  end: offset,
  ...why,
});

/** The sentences of a story, as a checker goes through them. */
export const sentenceMethods = {
  'sentences.list': read(
    'What became of the sentences of a story: linked to a claim, marked as needing no check, or left over. Lines that say nothing are none.',
    z.strictObject({ documentId: id }),
    z.object({
      documentId: id,
      /** What the offsets are of: the newest version of the text. */
      textVersionId: id,
      total: z.int(),
      /** How many a claim appears in. */
      linked: z.int(),
      /** Those marked as needing no check, in the order of the text. */
      unneeded: spans,
      /** Those left over, in the order of the text. */
      left: spans,
    }),
  ),
  'sentences.markUnneeded': write(
    'Marks the sentences left over in a stretch of a story as needing no check. A mark stays with the words, wherever they stand in the story, until they change.',
    stretch,
    z.object({ marked: z.int() }),
  ),
  'sentences.reopen': write(
    'Takes the marks of the sentences in a stretch of a story away: they are left over again.',
    stretch,
    z.object({ reopened: z.int() }),
  ),
} as const;
