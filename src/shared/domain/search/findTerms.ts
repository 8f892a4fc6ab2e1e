import type { Span } from '#shared/domain/words/Span.ts';
import type { SearchTerm } from './parseSearch.ts';
import { scanSearchWords } from './scanSearchWords.ts';

/** A place of a term: which one (its index), from its first word to its last. */
export type TermPlace = Span & { readonly term: number };

/** Where the search for one term stands. */
type Progress = {
  readonly words: readonly string[];
  /** How many words are found again of themselves after a word that does not fit (Knuth, Morris, Pratt). */
  readonly fallbacks: readonly number[];
  matched: number;
};

function toFallbacks(words: readonly string[]): number[] {
  const fallbacks = [0];
  let matched = 0;
  for (let at = 1; at < words.length; at += 1) {
    while (matched > 0 && words[at] !== words[matched]) matched = fallbacks[matched - 1] ?? 0;
    if (words[at] === words[matched]) matched += 1;
    fallbacks.push(matched);
  }
  return fallbacks;
}

/**
 * Every place of every term in a text, in the order of their ends; places of one term do not overlap. Takes time in
 * proportion to the length of the text, and for phrases to their number.
 */
export function findTerms(text: string, terms: readonly SearchTerm[]): readonly TermPlace[] {
  const single = new Map<string, number>();
  const phrases: (Progress & { readonly term: number })[] = [];
  let longest = 1;
  for (const [term, { words }] of terms.entries()) {
    longest = Math.max(longest, words.length);
    if (words.length === 1) single.set(words[0] ?? '', term);
    else phrases.push({ words, fallbacks: toFallbacks(words), matched: 0, term });
  }
  const places: TermPlace[] = [];
  // The starts of as many words as the longest phrase has.
  const starts = new Int32Array(longest);
  let count = 0;
  scanSearchWords(text, (key, start, end) => {
    starts[count % longest] = start;
    count += 1;
    const term = single.get(key);
    if (term !== undefined) places.push({ term, start, end });
    for (const progress of phrases) {
      const { words, fallbacks } = progress;
      while (progress.matched > 0 && words[progress.matched] !== key)
        progress.matched = fallbacks[progress.matched - 1] ?? 0;
      if (words[progress.matched] !== key) continue;
      progress.matched += 1;
      if (progress.matched < words.length) continue;
      places.push({ term: progress.term, start: starts[(count - words.length) % longest] ?? 0, end });
      progress.matched = 0;
    }
  });
  return places;
}

/** Whether every term stands in a text. */
export const hasAllTerms = (text: string, terms: readonly SearchTerm[]): boolean =>
  new Set(findTerms(text, terms).map(({ term }) => term)).size === terms.length;
