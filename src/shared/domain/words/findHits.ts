import type { Hits } from './Hits.ts';
import { readWords } from './readWords.ts';
import { findIndex, type WordIndex } from './indexWords.ts';
import { scanHits } from './scanHits.ts';
import { hashWord } from './scanWords.ts';
import type { Span } from './Span.ts';

/** Where in a text to look: stretches of its words by number, [from, to), in order and apart. */
export type Stretches = readonly (readonly [from: number, to: number])[];

/**
 * Finds every word of a vocabulary (folded words, each once) in a text or in some stretches of it. Words are told apart by
 * their hashes alone, for speed: before anything is said of a place, its words must be compared (`hasWords`).
 */
export function findHits(text: string, vocabulary: readonly string[]): Hits {
  const index = findIndex(text);
  return index ? findIndexedHits(index, vocabulary) : scanHits(text, vocabulary);
}

/** The same with the index of the text at hand. */
export function findIndexedHits(
  { count, kinds, starts, ends, firsts, kindOf }: WordIndex,
  vocabulary: readonly string[],
  within?: Stretches,
): Hits {
  const idOf = new Int32Array(firsts.length).fill(-1);
  const counts = vocabulary.map((word, id) => {
    const kind = kindOf(hashWord(word));
    if (kind === -1) return 0;
    idOf[kind] = id;
    return (firsts[kind + 1] ?? 0) - (firsts[kind] ?? 0);
  });
  const stretches = within ?? [[0, count] as const];
  const total = counts.reduce((sum, each) => sum + each, 0);
  const ids = new Int32Array(total);
  const ordinals = new Int32Array(total);
  const hitStarts = new Int32Array(total);
  const hitEnds = new Int32Array(total);
  let found = 0;
  for (const [from, to] of stretches)
    for (let at = from; at < to; at += 1) {
      const id = idOf[kinds[at] ?? 0] ?? -1;
      if (id === -1) continue;
      ids[found] = id;
      ordinals[found] = at;
      hitStarts[found] = starts[at] ?? 0;
      hitEnds[found] = ends[at] ?? 0;
      found += 1;
    }
  const cut = (array: Int32Array) => (found === total ? array : array.subarray(0, found));
  return {
    ids: cut(ids),
    ordinals: cut(ordinals),
    starts: cut(hitStarts),
    ends: cut(hitEnds),
    count,
    counts,
  };
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
