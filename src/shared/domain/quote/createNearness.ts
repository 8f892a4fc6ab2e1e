import { findHits } from '#shared/domain/words/findHits.ts';
import { findWindows } from '#shared/domain/words/findWindows.ts';
import { weighWord } from '#shared/domain/words/weighWord.ts';
import { stretchLength } from './layQuote.ts';
import { parseQuote } from './parseQuote.ts';

/**
 * Tells of texts how much of a quote stands together in one stretch of them, in whatever order: 1 is all of it. Orders
 * what is to be compared word by word; says nothing of whether the quote stands there.
 */
export function createNearness(quote: string): (source: string) => number {
  const parsed = parseQuote(quote);
  const ids = new Map<string, number>();
  const wanted: number[] = [];
  for (const { key } of parsed.words) {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    wanted[id] = (wanted[id] ?? 0) + 1;
  }
  const vocabulary = [...ids.keys()];
  const length = stretchLength(quote, parsed);
  return (source) => {
    const hits = findHits(source, vocabulary);
    if (hits.ids.length === 0) return 0;
    const weights = vocabulary.map((word, id) => weighWord(word, hits.counts[id] ?? 0, hits.count));
    const [best] = findWindows(hits, wanted, weights, length, 1);
    const total = weights.reduce((sum, weight, id) => sum + weight * (wanted[id] ?? 0), 0);
    return (best?.shared ?? 0) / total;
  };
}
