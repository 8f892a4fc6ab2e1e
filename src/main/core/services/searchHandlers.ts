import { findTexts, listDocumentIds, listSearchedTexts } from '#core/repositories/textSearch.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { findPages } from '#shared/domain/anchoring/findPages.ts';
import { findTerms } from '#shared/domain/search/findTerms.ts';
import { findBestPlace, makeExcerpt } from '#shared/domain/search/makeExcerpt.ts';
import { parseSearch, type SearchTerm } from '#shared/domain/search/parseSearch.ts';
import type { Handlers } from './Handlers.ts';

type Texts = Awaited<ReturnType<typeof listSearchedTexts>>;
type Hit = OutputOf<'documents.search'>['hits'][number];

function toHit({ number: _, text, pages, ...document }: Texts[number], terms: readonly SearchTerm[]): Hit {
  const places = findTerms(text, terms);
  const { start, end } = findBestPlace(places) ?? { start: 0, end: 0 };
  const excerpt = makeExcerpt(text, { start, end }, places);
  return {
    ...document,
    start,
    end,
    page: findPages(pages, start, end)?.first.page ?? null,
    excerpt: { ...excerpt, spans: [...excerpt.spans] },
  };
}

/** Searching the texts of all documents. */
export const searchHandlers: Handlers<'documents.search'> = {
  'documents.search': ({ store }, { query, role, offset, limit, hasExcerpts }) =>
    store.read(async (db) => {
      const terms = parseSearch(query);
      const numbers = await findTexts(db, terms, role);
      const page = numbers.slice(offset, offset + limit);
      const texts = hasExcerpts ? await listSearchedTexts(db, page) : [];
      return {
        total: numbers.length,
        ids: await listDocumentIds(db, page),
        hits: texts.map((text) => toHit(text, terms)),
      };
    }),
};
