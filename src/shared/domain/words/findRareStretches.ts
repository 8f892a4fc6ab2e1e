import type { Stretches } from './findHits.ts';
import { indexWords } from './indexWords.ts';
import { hashWord } from './scanWords.ts';
import { weighWord } from './weighWord.ts';

/** What stands in a text only there: more of it, and the whole text is as quickly read. */
const shareAtMost = 0.02;

/**
 * The stretches of a text outside of which less than `share` of a query can be found, whatever is found there: those
 * around the rarest words that both have. `reach` is how far a finding goes, in words and in code units. Undefined where
 * no word is rare enough for that to save work.
 */
export function findRareStretches(
  text: string,
  vocabulary: readonly string[],
  wanted: readonly number[],
  share: number,
  reach: { readonly words: number; readonly units: number },
): Stretches | undefined {
  const { count, starts, firsts, places, kindOf } = indexWords(text);
  const words = vocabulary.map((word, id) => {
    const kind = kindOf(hashWord(word));
    const times = kind === -1 ? 0 : (firsts[kind + 1] ?? 0) - (firsts[kind] ?? 0);
    return { kind, times, weight: weighWord(word, times, count) * (wanted[id] ?? 0) };
  });
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const rare: number[] = [];
  let rest = total;
  for (const { kind, times, weight } of words.toSorted((a, b) => a.times - b.times)) {
    if (rest < total * share) break;
    if (times === 0) continue;
    if (rare.length + times > count * shareAtMost) return undefined;
    for (let at = firsts[kind] ?? 0; at < (firsts[kind + 1] ?? 0); at += 1) rare.push(places[at] ?? 0);
    rest -= weight;
  }
  if (rest >= total * share) return undefined;
  const stretches: [number, number][] = [];
  for (const at of Int32Array.from(rare).sort()) {
    let from = Math.max(0, at - reach.words);
    const earliest = (starts[at] ?? 0) - reach.units;
    while (from > 0 && (starts[from] ?? 0) > earliest) from -= 1;
    let to = Math.min(count, at + reach.words + 1);
    const latest = (starts[at] ?? 0) + reach.units;
    while (to < count && (starts[to] ?? 0) < latest) to += 1;
    const last = stretches.at(-1);
    if (last && last[1] >= from) last[1] = Math.max(last[1], to);
    else stretches.push([from, to]);
  }
  return stretches;
}
