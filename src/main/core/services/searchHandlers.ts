import { letOthers } from '#core/repositories/letOthers.ts';
import { findQuoteCandidates } from '#core/repositories/quoteCandidates.ts';
import { findTexts, listDocumentIds, listSearchedTexts } from '#core/repositories/textSearch.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { findPages } from '#shared/domain/anchoring/findPages.ts';
import { findTerms } from '#shared/domain/search/findTerms.ts';
import { findBestPlace, makeExcerpt } from '#shared/domain/search/makeExcerpt.ts';
import { compareQuote } from '#shared/domain/quote/compareQuote.ts';
import { createNearness } from '#shared/domain/quote/createNearness.ts';
import type { QuoteOutcome } from '#shared/domain/quote/QuoteCheck.ts';
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

type Candidate = OutputOf<'documents.searchQuote'>['candidates'][number];

/** So many texts are looked at for a quote. */
const lookedAtAtMost = 24;
/** And so many more than are asked for are compared with it word by word, the nearest first. */
const comparedBeyond = 2;
/** The nearest to what was printed first. */
const ranking: readonly QuoteOutcome[] = [
  'exact',
  'cosmetic',
  'marked-edits',
  'altered',
  'spliced',
  'ambiguous',
  'misattributed',
  'different-language',
  'not-found',
];

/** The document as a candidate for a quote; undefined where not even a stretch of it is near. */
function toCandidate(
  { number: _, text, pages, ...document }: Texts[number],
  quote: string,
): Candidate | undefined {
  const { result, places, candidates } = compareQuote({ quote, source: text });
  const near = places.length > 0 ? places : candidates;
  const [place] = near;
  if (!place) return undefined;
  const { start, end } = place;
  const excerpt = makeExcerpt(text, place, near);
  return {
    ...document,
    result,
    start,
    end,
    page: findPages(pages, start, end)?.first.page ?? null,
    excerpt: { ...excerpt, spans: [...excerpt.spans] },
  };
}

/** Searching the texts of all documents. */
export const searchHandlers: Handlers<'documents.search' | 'documents.searchQuote'> = {
  'documents.searchQuote': ({ store }, { quote, limit }) =>
    store.read(async (db) => {
      const nearnessOf = createNearness(quote);
      const near: { number: number; nearness: number }[] = [];
      for (const number of await findQuoteCandidates(db, quote, lookedAtAtMost)) {
        const [text] = await listSearchedTexts(db, [number]);
        if (text) near.push({ number, nearness: nearnessOf(text.text) });
        await letOthers();
      }
      const found: Candidate[] = [];
      // Sorting is stable: of equally near texts the one that shares the rarest words comes first.
      for (const { number } of near
        .sort((a, b) => b.nearness - a.nearness)
        .slice(0, limit + comparedBeyond)) {
        const [text] = await listSearchedTexts(db, [number]);
        const candidate = text && toCandidate(text, quote);
        if (candidate) found.push(candidate);
        await letOthers();
      }
      const rank = ({ result }: Candidate) => ranking.indexOf(result);
      return { candidates: found.sort((a, b) => rank(a) - rank(b)).slice(0, limit) };
    }),
  'documents.search': ({ store }, { query, role, offset, limit, hasExcerpts }) =>
    store.read(async (db) => {
      const terms = parseSearch(query);
      const { total, numbers } = await findTexts(db, terms, { role, offset, limit });
      const texts = hasExcerpts ? await listSearchedTexts(db, numbers) : [];
      return {
        total,
        ids: await listDocumentIds(db, numbers),
        hits: texts.map((text) => toHit(text, terms)),
      };
    }),
};
