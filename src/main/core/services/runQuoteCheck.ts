import { replaceQuoteCheck } from '#core/repositories/checks.ts';
import type { Claim } from '#core/repositories/claims.ts';
import { findText, listTextsWith } from '#core/repositories/documents.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { findPages } from '#shared/domain/anchoring/findPages.ts';
import { compareQuote, quoteCheckMethod } from '#shared/domain/quote/compareQuote.ts';
import type { QuoteCheck } from '#shared/domain/quote/QuoteCheck.ts';
import { findLongestWord } from '#shared/domain/words/findLongestWord.ts';
import { readWords } from '#shared/domain/words/readWords.ts';
import type { Context } from './Context.ts';
import { found } from './found.ts';

type Check = OutputOf<'checks.quote'>['checks'][number];
type Tx = Parameters<typeof replaceQuoteCheck>[0];
type Translation = NonNullable<Check['translation']>;
/** What a comparison came to, and with which words: the source's, or a translation's. */
type Settled = {
  readonly check: QuoteCheck;
  readonly words: string;
  readonly translation: Translation | null;
  readonly places: readonly { readonly start: number; readonly end: number }[];
};

/** Fewer words than these stand in other documents by chance. */
const wordsToBeElsewhere = 4;
const charactersToBeElsewhere = 8;
const ranking: readonly QuoteCheck['result'][] = ['exact', 'cosmetic', 'marked-edits', 'altered', 'spliced'];

/** Compares a quote with one document and keeps the result in the place of the earlier one. */
export async function runQuoteCheck(
  tx: Tx,
  { ports: { ids, clock } }: Pick<Context, 'ports'>,
  claim: Claim,
  documentId: string,
  quote: string,
): Promise<void> {
  const { text, textVersionId, layout } = found(await findText(tx, documentId), 'text version');
  const own = compareQuote({ quote, source: text, speaker: claim.claimant ?? undefined });
  const settled =
    own.result === 'different-language' ? withTranslation(claim, documentId, quote, own) : undefined;
  const { check, words, translation, places } = settled ?? {
    check: own,
    words: text,
    translation: null,
    places: own.places,
  };
  const elsewhere = check.result === 'not-found' ? await findElsewhere(tx, quote, documentId) : null;
  const { start, end } = check;
  await replaceQuoteCheck(tx, {
    id: ids.next(),
    claimId: claim.id,
    documentId,
    textVersionId,
    quote,
    outcome: elsewhere === null ? check.result : 'misattributed',
    places: places.map((place) => ({
      start: place.start,
      end: place.end,
      firstPage: findPages(layout.pages, place.start, place.end)?.first.page ?? null,
    })),
    found: start === null || end === null ? null : { start, end, text: words.slice(start, end) },
    differences: check.differences.map((difference) => ({ ...difference })),
    translation,
    foundInId: elsewhere,
    method: quoteCheckMethod,
    createdAt: clock.now(),
  });
}

/** Compares with the translations of the claim's passages in this document; the one that comes nearest counts. */
function withTranslation(
  claim: Claim,
  documentId: string,
  quote: string,
  own: QuoteCheck,
): Settled | undefined {
  const compared = claim.links
    .filter(({ passage }) => passage.documentId === documentId)
    .flatMap(({ passage }) =>
      passage.translations.map((translation) => ({
        check: compareQuote({ quote, source: translation.text }),
        words: translation.text,
        translation,
        places: [{ start: passage.start, end: passage.end }],
      })),
    );
  const rank = ({ check }: Settled) =>
    (ranking.indexOf(check.result) + ranking.length + 1) % (ranking.length + 1);
  const [best] = compared.sort((a, b) => rank(a) - rank(b));
  if (!best) return undefined;
  // Words that are not in the translation either say nothing about the original: never "not found".
  return ranking.includes(best.check.result) ? best : { ...best, check: own };
}

/** The first other evidence of the casebook in which the words stand; null where there is none. */
async function findElsewhere(tx: Tx, quote: string, documentId: string): Promise<string | null> {
  const words = readWords(quote);
  if (words.length < wordsToBeElsewhere || [...quote].length < charactersToBeElsewhere) return null;
  for (const other of await listTextsWith(tx, findLongestWord(quote, words), documentId)) {
    const { result } = compareQuote({ quote, source: other.text });
    if (result === 'exact' || result === 'cosmetic' || result === 'marked-edits') return other.documentId;
  }
  return null;
}
