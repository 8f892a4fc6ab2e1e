import { z } from 'zod';
import { read, write } from './Method.ts';
import { id, isoTime, line, nothing, sha256, why } from './primitives.ts';

/** The casebook as a whole. */
export const casebook = z.object({
  id,
  title: z.string(),
  createdAt: isoTime,
  isReadOnly: z.boolean(),
  schemaVersion: z.int(),
  counts: z.object({
    claims: z.int(),
    stories: z.int(),
    evidence: z.int(),
    sources: z.int(),
    decisions: z.int(),
  }),
  /** The hash of the newest log entry; null while the log is empty. */
  headHash: sha256.nullable(),
});

/** One thing that does not fit. `entry` is the number of a log entry. */
export const problem = z.object({
  kind: z.enum([
    'log',
    'state',
    'evidence-missing',
    'evidence-altered',
    'text-altered',
    'orphan',
    'search-index',
    'database',
  ]),
  message: z.string(),
  entry: z.int().optional(),
  ids: z.array(z.string()).optional(),
});

/** What verifying the record found. */
export const verification = z.object({
  isSound: z.boolean(),
  /** The log's first misfit comes first; nothing else is listed before it. */
  problems: z.array(problem),
  checked: z.object({ entries: z.int(), evidenceFiles: z.int(), textVersions: z.int(), rows: z.int() }),
  headHash: sha256.nullable(),
});

export const casebookMethods = {
  'casebook.get': read('The casebook: title, counts, head of the log.', nothing, casebook),
  'casebook.update': write('Changes the title.', z.strictObject({ title: line, ...why }), casebook),
  'casebook.verify': read(
    'Checks the log, the tables against the log, the evidence bytes, the index for searching, and the database file.',
    nothing,
    verification,
  ),
  'casebook.reindex': write(
    'Makes the index for searching anew from the texts; nothing else changes.',
    nothing,
    z.object({ texts: z.int() }),
  ),
  'casebook.backup': write('Makes a backup now and checks it.', nothing, z.object({ name: z.string() })),
} as const;
