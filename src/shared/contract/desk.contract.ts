import { z } from 'zod';
import { isoTime, line, nothing } from './primitives.ts';

/** A casebook that the desk knows, by a key of its own: a window never names a folder. */
const knownCasebook = z.object({
  key: z.string(),
  title: z.string(),
  /** The folder's name, without the way to it. */
  folderName: z.string(),
  openedAt: isoTime.nullable(),
  isSample: z.boolean(),
});

const desk = z.object({
  /** The checker's name; null before the first start's question was answered. */
  checker: z.string().nullable(),
  /** What to propose as a name. */
  suggestedChecker: z.string(),
  /** What is open; null while nothing is. */
  casebook: z.object({ key: z.string(), title: z.string(), isReadOnly: z.boolean() }).nullable(),
  /** The casebooks opened before and those in the casebooks' folder, the newest first. */
  casebooks: z.array(knownCasebook),
});

const onDesk = { effect: 'read', needs: 'desk', reach: 'anywhere' } as const;

/** What a window asks of the desk around the casebooks; a core alone does not know these. */
export const deskMethods = {
  'desk.get': {
    ...onDesk,
    summary: 'Who checks, what is open, and which casebooks there are.',
    input: nothing,
    output: desk,
  },
  'desk.setChecker': {
    ...onDesk,
    summary: 'Sets the name under which changes go into the log.',
    input: z.strictObject({ name: line }),
    output: desk,
  },
  'desk.create': {
    ...onDesk,
    summary: 'Makes a casebook in the casebooks’ folder and opens it.',
    input: z.strictObject({ title: line }),
    output: desk,
  },
  'desk.open': {
    ...onDesk,
    summary: 'Opens a known casebook in the place of the one that is open.',
    input: z.strictObject({ key: z.string().max(200), isReadOnly: z.boolean().default(false) }),
    output: desk,
  },
  'desk.openSample': {
    ...onDesk,
    summary: 'Opens a copy of the sample casebook; builds it where there is none.',
    input: nothing,
    output: desk,
  },
  'desk.getProgress': {
    ...onDesk,
    summary: 'How far the making of the sample casebook is; null while none is made.',
    input: nothing,
    output: z.object({
      sample: z.object({ done: z.int().nonnegative(), total: z.int().positive() }).nullable(),
    }),
  },
  'desk.restore': {
    ...onDesk,
    summary:
      'Puts the newest good backup of a damaged casebook in place and opens it; the damaged file is kept.',
    input: z.strictObject({ key: z.string().max(200) }),
    output: desk,
  },
} as const;
