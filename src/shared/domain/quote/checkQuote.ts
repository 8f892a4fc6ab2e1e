/** A place in a text; offsets are UTF-16 code units, end exclusive. */
export type Place = { readonly start: number; readonly end: number };

/** What a quote check found: the exact words with every place where they stand, or nothing. */
export type QuoteResult =
  { readonly result: 'exact'; readonly places: readonly Place[] } | { readonly result: 'not-found' };

/**
 * Looks for the exact words of a quote in a text: the same characters in the same order, nothing folded and
 * nothing fuzzy. An empty quote is not found. Places may overlap.
 */
export function checkQuote(quote: string, text: string): QuoteResult {
  if (quote.trim() === '') return { result: 'not-found' };
  const places: Place[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length });
  }
  return places.length === 0 ? { result: 'not-found' } : { result: 'exact', places };
}
