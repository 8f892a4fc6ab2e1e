import { detectLanguages, isOtherLanguage } from '#shared/domain/language/detectLanguages.ts';
import { findEqualRuns } from '#shared/domain/words/findEqualRuns.ts';
import { findIndexedHits, hasWords } from '#shared/domain/words/findHits.ts';
import type { Hits } from '#shared/domain/words/Hits.ts';
import { findRareStretches } from '#shared/domain/words/findRareStretches.ts';
import { findIndex } from '#shared/domain/words/indexWords.ts';
import { keepRareHits } from '#shared/domain/words/keepRareHits.ts';
import { readWords } from '#shared/domain/words/readWords.ts';
import { scanHits } from '#shared/domain/words/scanHits.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import { weighWord } from '#shared/domain/words/weighWord.ts';
import { findSplices, placeInOrder } from './findSplices.ts';
import { findPrinted } from './findPrinted.ts';
import { isCaseDifference } from './isCaseDifference.ts';
import { layQuote, stretchLength, type Laid } from './layQuote.ts';
import { parseQuote, type ParsedQuote } from './parseQuote.ts';
import type { QuoteCheck } from './QuoteCheck.ts';
import type { QuoteQuestion } from './QuoteQuestion.ts';
import { settleSpeaker } from './settleSpeaker.ts';

/** Name and version of the method, kept with every check. */
export const quoteCheckMethod = 'quote-words/2';

/** So much of what a quote says must be found, less what differs, for it to be found at all. */
const shareAtLeast = 0.6;
/** And so many bits: a few common words stand in every text. */
const bitsAtLeast = 18;
/** A quote of fewer letters and words is short: a word that the source does not have there makes it another one. */
const wordsOfShort = 5;
const charactersOfShort = 8;
/** A part of a splice must say so much more than standing somewhere by chance. */
const partBits = 5;
/** Words left out in one piece: more than these are two passages joined, not one passage altered. */
const leftOutAtMost = 12;
const candidatesAtMost = 3;
/** The most words that are compared for equal places: a long quote of one word stands at every word of such a text. */
const wordsAtMost = 1_000_000;

const nothing: QuoteCheck = {
  result: 'not-found',
  start: null,
  end: null,
  places: [],
  parts: [],
  differences: [],
  candidates: [],
};

/**
 * Compares a quote with a source and says exactly how it differs; docs/quotes.md has the contract. Similarity of
 * characters decides nothing: words are aligned one by one, and whatever is left over is named.
 */
export function compareQuote(question: QuoteQuestion): QuoteCheck {
  const found = findQuote(question);
  return found.result === 'not-found' ? settleLanguage(question, found) : settleSpeaker(question, found);
}

function findQuote({ quote, source }: QuoteQuestion): QuoteCheck {
  const parsed = parseQuote(quote);
  if (!/[\p{L}\p{N}]/u.test(quote) || parsed.words.length === 0) return nothing;
  const vocabulary = [...new Set(parsed.words.map(({ key }) => key))];
  const ids = new Map(vocabulary.map((word, id) => [word, id]));
  const sequence = parsed.words.map(({ key }) => ids.get(key) ?? 0);
  const wanted = vocabulary.map(() => 0);
  for (const id of sequence) wanted[id] = (wanted[id] ?? 0) + 1;
  // Nothing can be found far from the rarest words; where it is not found there, the whole source says what else is.
  const index = findIndex(source);
  const same = index ? undefined : settlePrinted();
  if (same) return same;
  const all = index ? undefined : scanHits(source, vocabulary);
  const rare = findRare();
  const settled = rare && settleWithin(rare);
  if (settled?.answer) return settled.answer;
  const hits = all ?? (index ? findIndexedHits(index, vocabulary) : scanHits(source, vocabulary));
  if (hits.ids.length === 0) return nothing;
  const { answer, isFound, best, laid, weights } = settleWithin(hits);
  if (answer) return answer;
  if (!parsed.hasBrackets) {
    const parts = findSplices(sequence, weights, Math.log2(hits.count) + partBits, hits);
    const places = parts && placeInOrder(parts);
    if (places)
      return settleParts(
        parsed,
        parts.map(({ from }) => from),
        places,
      );
  }
  if (isFound && best) return settleLaid(parsed, best, laid);
  return {
    ...nothing,
    candidates: laid.slice(0, candidatesAtMost).map(({ start, end }) => ({ start, end })),
  };

  /** Most quotes stand in their source as they are printed: then nothing else needs to be known of it. */
  function settlePrinted(): QuoteCheck | undefined {
    const { printed, lead } = printOf(quote, parsed);
    return settleEqual(quote, parsed, source, findPrinted(printed, lead, parsed.words, source));
  }

  function findRare(): Hits | undefined {
    const reach = { words: sequence.length, units: stretchLength(quote, parsed) };
    if (all) return keepRareHits(all, vocabulary, wanted, shareAtLeast, reach);
    const stretches = index && findRareStretches(index, vocabulary, wanted, shareAtLeast, reach);
    return stretches && findIndexedHits(index, vocabulary, stretches);
  }

  function settleWithin(found: Hits) {
    const equal = findEqualRuns(sequence, found)
      .slice(0, Math.max(1, Math.floor(wordsAtMost / sequence.length)))
      .filter((place) => hasWords(source, place, parsed.words));
    const same = equal.length > 0 && settleEqual(quote, parsed, source, equal);
    const spoken = vocabulary.map((word, id) => weighWord(word, found.counts[id] ?? 0, found.count));
    if (same) return { answer: same, isFound: true, best: undefined, laid: [], weights: spoken };
    const ranked = layQuote(quote, parsed, source, found, sequence, spoken);
    const [first] = ranked;
    const isLike = first !== undefined && isLikeness(parsed, first);
    const isOne = isLike && first.foreign <= 2 && first.leftOut <= leftOutAtMost;
    return {
      answer: isOne ? settleLaid(parsed, first, ranked) : undefined,
      isFound: isLike,
      best: first,
      laid: ranked,
      weights: spoken,
    };
  }
}

/** Whether so much is found that it is this quote and no other: fails closed. */
function isLikeness({ words }: ParsedQuote, { share, score, strange }: Laid): boolean {
  if (share < shareAtLeast || score < bitsAtLeast) return false;
  const characters = words.filter(({ key }) => unspaced.test(key)).length;
  const isShort = words.length - characters < wordsOfShort && characters < charactersOfShort;
  return !isShort || strange === 0;
}

const unspaced = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}]$/u;

/** The words stand there in this order: exact or cosmetic, unless a capital makes another word of one of them. */
function settleEqual(
  quote: string,
  parsed: ParsedQuote,
  source: string,
  equal: readonly Span[],
): QuoteCheck | undefined {
  const { printed, lead } = printOf(quote, parsed);
  const [first, last] = [parsed.words[0]?.start ?? 0, parsed.words.at(-1)?.end ?? 0];
  const exact = equal.filter(
    ({ start, end }) =>
      end - start === last - first && start >= lead && source.startsWith(printed, start - lead),
  );
  if (exact.length > 0) return { ...placed(exact), result: 'exact' };
  const places = equal.filter((place) => {
    const words = readWords(source, place.start, place.end);
    return !parsed.words.some((_, at) =>
      isCaseDifference({ text: quote, words: parsed.words }, at, { text: source, words }, at),
    );
  });
  if (places.length === 0) return undefined;
  return { ...placed(places), result: parsed.hasBrackets ? 'marked-edits' : 'cosmetic' };
}

/** A quote without the space around it, and how far from its start its first word is. */
function printOf(quote: string, { words }: ParsedQuote): { readonly printed: string; readonly lead: number } {
  const printed = quote.trim();
  return { printed, lead: (words[0]?.start ?? 0) - quote.indexOf(printed) };
}

const placed = (places: readonly Span[]): QuoteCheck => ({
  ...nothing,
  start: places[0]?.start ?? null,
  end: places[0]?.end ?? null,
  places,
});

const sameDifferences = (a: Laid, b: Laid): boolean =>
  a.differences.length === b.differences.length &&
  a.differences.every(
    ({ source: { text } }, index) => text.toLowerCase() === b.differences[index]?.source.text.toLowerCase(),
  );

function settleLaid(parsed: ParsedQuote, best: Laid, laid: readonly Laid[]): QuoteCheck {
  const rivals = laid.filter((other) => other.score >= best.score - 0.5 && isApart(other, best));
  const isAmbiguous = best.differences.length > 0 && rivals.some((other) => !sameDifferences(best, other));
  const alike = [best, ...rivals].sort((a, b) => a.start - b.start);
  const { parts, differences } = best;
  const hasMarks = parsed.hasBrackets || (parsed.hasGaps && parts.length > 1);
  const isSpliced = best.leftOut > leftOutAtMost && best.foreign === 0;
  return {
    ...placed(alike.map(({ start, end }) => ({ start, end }))),
    start: isAmbiguous ? null : best.start,
    end: isAmbiguous ? null : best.end,
    parts: parts.length > 1 && !isAmbiguous && (isSpliced || parsed.hasGaps) ? parts : [],
    differences: isAmbiguous ? [] : differences,
    result: isAmbiguous
      ? 'ambiguous'
      : differences.length > 0
        ? isSpliced
          ? 'spliced'
          : 'altered'
        : hasMarks
          ? 'marked-edits'
          : 'cosmetic',
  };
}

const isApart = (a: Span, b: Span): boolean => a.start >= b.end || b.start >= a.end;

/** Every part stands in the source; whether the quote marks where they are joined tells a splice from an edit. */
function settleParts(parsed: ParsedQuote, starts: readonly number[], places: readonly Span[]): QuoteCheck {
  const whole = { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 };
  const isMarked = starts.slice(1).every((at) => parsed.words[at]?.afterGap);
  return { ...placed([whole]), parts: places, result: isMarked ? 'marked-edits' : 'spliced' };
}

function settleLanguage({ quote, source, language }: QuoteQuestion, found: QuoteCheck): QuoteCheck {
  const given = language?.toLowerCase().split('-')[0];
  const inSource = detectLanguages(source);
  if (given && inSource.has(given)) return found;
  const detected = detectLanguages(quote);
  const spoken = given && (detected.size === 0 || detected.has('latin')) ? new Set([given]) : detected;
  return isOtherLanguage(spoken, inSource)
    ? { ...found, result: 'different-language', candidates: [] }
    : found;
}
