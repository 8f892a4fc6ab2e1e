import { readWords } from './readWords.ts';
import { hashWord, scanWords } from './scanWords.ts';
import type { Span } from './Span.ts';

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

/**
 * Finds every word of a vocabulary (folded words, each once) in a text, in one pass over it. Words are told apart by their
 * hashes alone, for speed: before anything is said of a place, its words must be compared (`hasWords`).
 */
export function findHits(text: string, vocabulary: readonly string[]): Hits {
  let size = 1 << 12;
  while (size < vocabulary.length * 8) size *= 2;
  const mask = size - 1;
  const hashes = new Int32Array(size);
  const slots = new Int32Array(size).fill(-1);
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== -1 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  vocabulary.forEach((word, id) => {
    const hash = hashWord(word);
    const slot = slotOf(hash);
    hashes[slot] = hash;
    slots[slot] = id;
  });
  const ids: number[] = [];
  const ordinals: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const counts = vocabulary.map(() => 0);
  let count = 0;
  scanWords(text, 0, text.length, (hash, start, end) => {
    count += 1;
    const id = slots[slotOf(hash)] ?? -1;
    if (id === -1) return;
    ids.push(id);
    ordinals.push(count - 1);
    starts.push(start);
    ends.push(end);
    counts[id] = (counts[id] ?? 0) + 1;
  });
  return { ids, ordinals, starts, ends, count, counts };
}

/** Whether exactly these words, one after another, stand at a place of a text. */
export function hasWords(
  text: string,
  { start, end }: Span,
  words: readonly { readonly key: string }[],
): boolean {
  const found = readWords(text, start, end);
  return found.length === words.length && found.every(({ key }, at) => key === words[at]?.key);
}
