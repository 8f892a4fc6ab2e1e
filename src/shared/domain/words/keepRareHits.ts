import { chooseRare } from './chooseRare.ts';
import type { Hits } from './Hits.ts';

/**
 * The hits outside of which less than `share` of a query can be found: what {@link findRareStretches} tells of an index,
 * told of hits. Undefined where no word is rare enough for that to save work.
 */
export function keepRareHits(
  hits: Hits,
  vocabulary: readonly string[],
  wanted: readonly number[],
  share: number,
  reach: { readonly words: number; readonly units: number },
): Hits | undefined {
  const { ids, ordinals, starts, ends, count, counts } = hits;
  const rareIds = chooseRare(vocabulary, wanted, counts, count, share);
  if (!rareIds) return undefined;
  const isRare = new Uint8Array(vocabulary.length);
  for (const id of rareIds) isRare[id] = 1;
  const kept: number[] = [];
  // Whether `other` stands within reach of the rare word `at`, before or behind it.
  const isBehind = (at: number, other: number) =>
    (ordinals[other] ?? 0) <= (ordinals[at] ?? 0) + reach.words ||
    (starts[other] ?? 0) < (starts[at] ?? 0) + reach.units;
  const isBefore = (at: number, other: number) =>
    (ordinals[other] ?? 0) >= (ordinals[at] ?? 0) - reach.words ||
    (starts[other] ?? 0) > (starts[at] ?? 0) - reach.units;
  let next = 0;
  for (let at = 0; at < ids.length; at += 1) {
    if (isRare[ids[at] ?? 0] !== 1) continue;
    let from = at;
    while (from > next && isBefore(at, from - 1)) from -= 1;
    for (next = Math.max(next, from); next < ids.length && isBehind(at, next); next += 1) kept.push(next);
  }
  const pick = (array: Int32Array) => new Int32Array(kept.map((at) => array[at] ?? 0));
  return { ids: pick(ids), ordinals: pick(ordinals), starts: pick(starts), ends: pick(ends), count, counts };
}
