import { z } from 'zod';
import { read, write } from './Method.ts';
import { id, isoTime, page, sha256, why } from './primitives.ts';

/** One entry of the log as it is hashed, with its hash. docs/log.md tells the rule. */
export const decision = z.object({
  seq: z.int(),
  at: isoTime,
  who: z.string(),
  /** The contract method that made the change. */
  action: z.string(),
  /** The ids of the rows that were touched. */
  ids: z.array(z.string()),
  why: z.string(),
  /** The entry that this one takes back. */
  undoes: z.int().nullable(),
  previous: sha256.nullable(),
  payloadHash: sha256,
  hash: sha256,
});

/** What an entry changed: rows before and after. */
export const change = z.object({
  table: z.string(),
  id: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});

/** An entry as it is exported: with the payload and its salt, or null where they were destroyed. */
export const exportedDecision = z.object({
  entry: decision,
  salt: z.string().nullable(),
  /** The payload as it was hashed: JSON text of a list of changes. */
  payload: z.string().nullable(),
});

export const decisionMethods = {
  'decisions.list': read(
    'The log, newest first; of one claim or document where its id is given.',
    z.strictObject({ id: id.optional(), ...page }),
    z.object({
      total: z.int(),
      decisions: z.array(
        z.object({
          entry: decision,
          /** Null where they were destroyed; of very many, the first, those of the id that was asked for before others. */
          changes: z.array(change).nullable(),
          changeCount: z.int(),
          isUndone: z.boolean(),
        }),
      ),
    }),
  ),
  'decisions.export': read(
    'The log as a stranger can check it, oldest first.',
    z.strictObject({ after: z.int().min(0).default(0), limit: z.int().min(1).max(10_000).default(1_000) }),
    z.object({ decisions: z.array(exportedDecision), isLast: z.boolean() }),
  ),
  'decisions.undo': write(
    'Takes back an entry, as a new entry: the one named, or the newest that is in force.',
    z.strictObject({ seq: z.int().min(1).optional(), ...why }),
    decision,
  ),
  'decisions.redo': write('Takes back the newest undo.', z.strictObject({ ...why }), decision),
} as const;
