import { findExactWords, type Place } from './findExactWords.ts';

/** What a quote check found: the exact words with every place where they stand, or nothing. */
export type QuoteResult =
  { readonly result: 'exact'; readonly places: readonly Place[] } | { readonly result: 'not-found' };

/** Name and version of the method, kept with every check. */
export const quoteCheckMethod = 'exact-words/1';

/**
 * Looks for the exact words of a quote in a text: the same characters in the same order, nothing folded and
 * nothing fuzzy. A quote without a letter or digit is not found.
 */
export function checkQuote(quote: string, text: string): QuoteResult {
  if (!/[\p{L}\p{N}]/u.test(quote)) return { result: 'not-found' };
  const places = findExactWords(quote, text);
  return places.length === 0 ? { result: 'not-found' } : { result: 'exact', places };
}
