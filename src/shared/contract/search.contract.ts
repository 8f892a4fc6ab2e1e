import { z } from 'zod';
import { documentRoles } from '#shared/domain/document/DocumentRole.ts';
import { quoteOutcomes } from '#shared/domain/quote/QuoteCheck.ts';
import { read } from './Method.ts';
import { id, page } from './primitives.ts';

/** The most characters (UTF-16 code units) a search may have. */
export const maxSearchLength = 20_000;

const offset = z.int().min(0);

/** A stretch of a text with what was found in it. */
export const excerpt = z.object({
  /** As it stands in the text. */
  text: z.string(),
  /** Where it begins in the text. */
  start: offset,
  /** What was found, in the stretch. */
  spans: z.array(z.object({ start: offset, end: offset })),
});

/** A document in which all that was asked for stands. Offsets are UTF-16 code units, end exclusive. */
export const searchHit = z.object({
  documentId: id,
  textVersionId: id,
  title: z.string(),
  role: z.enum(documentRoles),
  /** Confidential itself, or through its source. */
  isWithheld: z.boolean(),
  /** The first word that was found, where most of what was asked for stands together. */
  start: offset,
  end: offset,
  page: z.int().nullable(),
  excerpt,
});

export const searchMethods = {
  'documents.search': read(
    'Searches the newest texts of all documents for words, "phrases" and runs of Chinese, Japanese or Korean characters; all of them must stand in a text. docs/search.md tells what is found.',
    z.strictObject({
      query: z.string().max(maxSearchLength),
      role: z.enum(documentRoles).optional(),
      /** Without excerpts there are no hits, only their ids. */
      hasExcerpts: z.boolean().default(true),
      ...page,
      limit: z.int().min(1).max(100_000).default(20),
    }),
    z.object({
      total: z.int(),
      /** The documents of this page. */
      ids: z.array(id),
      hits: z.array(searchHit),
    }),
  ),
  'documents.searchQuote': read(
    'Looks through all documents for the words of a quote, as printed or altered, and ranks where they may stand. Candidates for a person to look at: none passes by itself.',
    z.strictObject({ quote: z.string().max(maxSearchLength), limit: z.int().min(1).max(50).default(10) }),
    z.object({
      candidates: z.array(
        searchHit.extend({
          /** What comparing the quote with this document alone comes to; `not-found`: only the nearest stretch. */
          result: z.enum(quoteOutcomes),
        }),
      ),
    }),
  ),
} as const;
