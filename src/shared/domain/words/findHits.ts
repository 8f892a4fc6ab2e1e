import { foldWord } from './foldWord.ts';
import { hashWord, scanWords } from './scanWords.ts';

/**
 * Where the words of a query stand in a text. Hit `n` is word `ids[n]` of the query's vocabulary, the `ordinals[n]`-th
 * word of the text, at [starts[n], ends[n]).
 */
export type Hits = {
  readonly ids: readonly number[];
  readonly ordinals: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How many words the text has. */
  readonly count: number;
  /** How often each word of the vocabulary stands in the text. */
  readonly counts: readonly number[];
};

const sieveSize = 1 << 13;

/** Finds every word of a vocabulary (folded words, each once) in a text, in one pass over it. */
export function findHits(text: string, vocabulary: readonly string[]): Hits {
  const sieve = new Uint8Array(sieveSize);
  const byHash = new Map<number, number[]>();
  vocabulary.forEach((word, id) => {
    const hash = hashWord(word);
    sieve[hash & (sieveSize - 1)] = 1;
    byHash.set(hash, [...(byHash.get(hash) ?? []), id]);
  });
  const ids: number[] = [];
  const ordinals: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const counts = vocabulary.map(() => 0);
  let count = 0;
  scanWords(text, 0, text.length, (hash, start, end) => {
    const ordinal = count;
    count += 1;
    if (sieve[hash & (sieveSize - 1)] === 0) return;
    const candidates = byHash.get(hash);
    if (!candidates) return;
    const word = foldWord(text.slice(start, end));
    const id = candidates.find((each) => vocabulary[each] === word);
    if (id === undefined) return;
    ids.push(id);
    ordinals.push(ordinal);
    starts.push(start);
    ends.push(end);
    counts[id] = (counts[id] ?? 0) + 1;
  });
  return { ids, ordinals, starts, ends, count, counts };
}
