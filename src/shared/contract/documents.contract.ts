import { z } from 'zod';
import { blockTypes, markTypes } from '#shared/domain/document/Layout.ts';
import { documentRoles } from '#shared/domain/document/DocumentRole.ts';
import { errorCodes } from './errors.ts';
import { read, write } from './Method.ts';
import {
  id,
  isoTime,
  line,
  nothing,
  optionalLine,
  page,
  partialDate,
  prose,
  sha256,
  webAddress,
  why,
} from './primitives.ts';

/** A document without its text. */
export const document = z.object({
  id,
  role: z.enum(documentRoles),
  origin: z.enum(['imported', 'draft']),
  title: z.string(),
  byline: z.string(),
  author: z.string(),
  editor: z.string(),
  language: z.string(),
  publishedOn: partialDate.nullable(),
  /** When the file was fetched or saved, where that is known. */
  capturedAt: isoTime.nullable(),
  url: z.string().nullable(),
  sourceId: id.nullable(),
  sourceName: z.string().nullable(),
  isConfidential: z.boolean(),
  /** Confidential itself, or through its source. */
  isWithheld: z.boolean(),
  note: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  byteLength: z.int(),
  blobSha256: sha256.nullable(),
  textVersionId: id,
  textLength: z.int(),
  pageCount: z.int(),
  warnings: z.array(z.string()),
  passageCount: z.int(),
  createdAt: isoTime,
  /** Drafts: when the text was last saved. */
  editedAt: isoTime.nullable(),
  removedAt: isoTime.nullable(),
});

const layout = z.object({
  blocks: z.array(
    z.object({
      type: z.enum(blockTypes),
      start: z.int(),
      end: z.int(),
      level: z.int().optional(),
      isOrdered: z.boolean().optional(),
    }),
  ),
  marks: z.array(
    z.object({ type: z.enum(markTypes), start: z.int(), end: z.int(), href: z.string().optional() }),
  ),
  pages: z.array(z.object({ page: z.int(), start: z.int(), end: z.int(), label: z.string().optional() })),
});

/** A text with its layout. */
export const documentText = z.object({
  documentId: id,
  textVersionId: id,
  number: z.int(),
  extractor: z.string(),
  text: z.string(),
  layout,
});

/** The most characters (UTF-16 code units) a draft may have. */
export const maxDraftLength = 2_000_000;

const importSettings = {
  role: z.enum(documentRoles).default('evidence'),
  sourceId: id.optional(),
  /** The name of a source; made where there is none. */
  sourceName: line.optional(),
  isConfidential: z.boolean().default(false),
  /** Stories: claims that are spotted with this score or more are logged into the inbox. Absent: none is looked for. */
  spotAbove: z.number().min(0).max(1).optional(),
  /** Chosen by the caller, so that it can follow and cancel the job. */
  jobId: id.optional(),
  ...why,
};

/** What became of one file. */
export const importResult = z.object({
  name: z.string(),
  /** `read-again`: its bytes were there already, and say something else by today's reading. */
  outcome: z.enum(['imported', 'already-there', 'read-again', 'failed', 'cancelled']),
  documentId: id.optional(),
  /** How many claims were spotted and logged. */
  claimCount: z.int().optional(),
  error: z
    .object({
      code: z.enum(errorCodes),
      message: z.string(),
      details: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
});

const importResults = z.object({ results: z.array(importResult) });

export const documentMethods = {
  'documents.importFiles': {
    ...write(
      'Imports files of this machine by their paths.',
      z.strictObject({
        paths: z.array(z.string().min(1)).min(1).max(100_000),
        isRecursive: z.boolean().default(false),
        ...importSettings,
      }),
      importResults,
    ),
    reach: 'terminal',
  },
  'documents.importUploads': write(
    'Imports files that were uploaded before.',
    z.strictObject({
      uploads: z
        .array(z.strictObject({ uploadId: id, fileName: z.string().min(1).max(1_000) }))
        .min(1)
        .max(10_000),
      ...importSettings,
    }),
    importResults,
  ),
  'documents.list': read(
    'The documents, newest first.',
    z.strictObject({
      role: z.enum(documentRoles).optional(),
      /** Part of the title or file name. */
      text: z.string().max(1_000).optional(),
      isRemoved: z.boolean().default(false),
      ...page,
    }),
    z.object({ total: z.int(), documents: z.array(document) }),
  ),
  'documents.get': read('One document.', z.strictObject({ id }), document),
  'documents.text': read(
    'The text and layout of a document: the newest version, or the one asked for.',
    z.strictObject({ id, textVersionId: id.optional() }),
    documentText,
  ),
  'documents.update': write(
    'Changes what is given of a document; its bytes and text stay.',
    z.strictObject({
      id,
      role: z.enum(documentRoles).optional(),
      title: line.optional(),
      byline: optionalLine.optional(),
      author: optionalLine.optional(),
      editor: optionalLine.optional(),
      language: z.string().max(35).optional(),
      publishedOn: partialDate.nullable().optional(),
      capturedAt: isoTime.nullable().optional(),
      url: webAddress.nullable().optional(),
      sourceId: id.nullable().optional(),
      isConfidential: z.boolean().optional(),
      note: prose.optional(),
      ...why,
    }),
    document,
  ),
  'documents.createDraft': write(
    'Begins a draft: a story of the newsroom’s own, written here, with the one who begins it as its author.',
    z.strictObject({ title: line, ...why }),
    document,
  ),
  'documents.saveDraft': write(
    'Stores the text of a draft as a new version and finds its passages again in it. Refused as a conflict where the version it is based on is no longer the newest.',
    z.strictObject({
      id,
      baseTextVersionId: id,
      text: z.string().max(maxDraftLength),
      /** Must fit the text; a draft has no pages. */
      layout: layout.omit({ pages: true }),
      title: line.optional(),
      ...why,
    }),
    document,
  ),
  'documents.readAgain': write(
    'Reads the bytes of an imported document anew. Where that says something else, it is a new text version: the earlier one is kept, passages are found again, and what was checked is checked again.',
    z.strictObject({
      id,
      /** Chosen by the caller, so that it can cancel the job. */
      jobId: id.optional(),
      ...why,
    }),
    z.object({ outcome: z.enum(['new-text', 'same-text']), document }),
  ),
  'documents.remove': write(
    'Puts a document aside; it can be put back.',
    z.strictObject({ id, ...why }),
    document,
  ),
  'documents.restore': write('Puts a removed document back.', z.strictObject({ id, ...why }), document),
  'documents.destroy': write(
    'Destroys a document for good: bytes, text, passages, links, log payloads and backups. The log keeps that, when, by whom and why.',
    z.strictObject({ id, why: line }),
    z.object({
      /** Claims that lost an appearance or evidence. */
      claimIds: z.array(id),
      removedPassages: z.int(),
      removedBackups: z.int(),
    }),
  ),
  'jobs.list': read(
    'The long jobs under way.',
    nothing,
    z.object({
      jobs: z.array(
        z.object({
          jobId: id,
          kind: z.enum(['import', 'read']),
          done: z.int(),
          total: z.int(),
          failed: z.int(),
          current: z.string(),
          startedAt: isoTime,
        }),
      ),
    }),
  ),
  'jobs.cancel': write('Cancels a long job; what it finished stays.', z.strictObject({ jobId: id }), nothing),
} as const;
