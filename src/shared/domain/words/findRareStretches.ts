import { chooseRare } from './chooseRare.ts';
import type { Stretches } from './findHits.ts';
import type { WordIndex } from './indexWords.ts';
import { hashWord } from './scanWords.ts';

/**
 * The stretches of a text outside of which less than `share` of a query can be found, whatever is found there: those
 * around the rarest words that both have. `reach` is how far a finding goes, in words and in code units. Undefined where
 * no word is rare enough for that to save work.
 */
export function findRareStretches(
  { count, starts, firsts, places, kindOf }: WordIndex,
  vocabulary: readonly string[],
  wanted: readonly number[],
  share: number,
  reach: { readonly words: number; readonly units: number },
): Stretches | undefined {
  const kinds = vocabulary.map((word) => kindOf(hashWord(word)));
  const timesOf = (kind = -1) => (kind === -1 ? 0 : (firsts[kind + 1] ?? 0) - (firsts[kind] ?? 0));
  const ids = chooseRare(vocabulary, wanted, kinds.map(timesOf), count, share);
  if (!ids) return undefined;
  const rare: number[] = [];
  for (const id of ids)
    for (let at = firsts[kinds[id] ?? 0] ?? 0; at < (firsts[(kinds[id] ?? 0) + 1] ?? 0); at += 1)
      rare.push(places[at] ?? 0);
  const stretches: [number, number][] = [];
  for (const at of Int32Array.from(rare).sort()) {
    let from = Math.max(0, at - reach.words);
    const earliest = (starts[at] ?? 0) - reach.units;
    while (from > 0 && (starts[from - 1] ?? 0) > earliest) from -= 1;
    let to = Math.min(count, at + reach.words + 1);
    const latest = (starts[at] ?? 0) + reach.units;
    while (to < count && (starts[to] ?? 0) < latest) to += 1;
    const last = stretches.at(-1);
    if (last && last[1] >= from) last[1] = Math.max(last[1], to);
    else stretches.push([from, to]);
  }
  return stretches;
}
