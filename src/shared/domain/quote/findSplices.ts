import type { Hits } from '#shared/domain/words/Hits.ts';
import type { Span } from '#shared/domain/words/Span.ts';

/** Words of the quote, [from, to), and every place where they stand in the source as a run. */
export type Part = { readonly from: number; readonly to: number; readonly places: readonly Span[] };

const partsAtMost = 4;
const wordsAtLeast = 4;
/** A part of fewer words must say this much more: common phrases of four words stand everywhere. */
const fewWords = 5;
const bitsOfFew = 6;
const placesAtMost = 64;
/** A longer quote is too long to be looked at for splices. */
const wordsAtMost = 2_000;
/** The most pairs of equal words that are looked at; a quote that repeats itself has far more than it needs. */
const pairsAtMost = 5_000_000;

/**
 * Splits a quote into as few parts as possible, each of which stands word for word in the source and says enough not to
 * stand there by chance (`enough` bits of `weights`). Undefined where that cannot be done with two to four parts.
 */
export function findSplices(
  sequence: readonly number[],
  weights: readonly number[],
  enough: number,
  hits: Hits,
): readonly Part[] | undefined {
  if (sequence.length > wordsAtMost) return undefined;
  const positions = new Map<number, number[]>();
  sequence.forEach((id, at) => positions.set(id, [...(positions.get(id) ?? []), at]));
  let pairs = 0;
  for (const [id, at] of positions) pairs += at.length * (hits.counts[id] ?? 0);
  if (pairs > pairsAtMost) return undefined;
  const longest = findLongestRuns(sequence, positions, hits);
  const cuts = cutBest(
    longest,
    sequence.map((id) => weights[id] ?? 0),
    enough,
  );
  if (!cuts || cuts.length < 3) return undefined;
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    return { from, to, places: placesOf(sequence.slice(from, to), positions, hits) };
  });
}

/** For each word of the quote, how many words from it on stand in the source as a run. */
function findLongestRuns(
  sequence: readonly number[],
  positions: ReadonlyMap<number, readonly number[]>,
  hits: Hits,
): number[] {
  const longest = sequence.map(() => 0);
  let running = new Map<number, number>();
  for (let at = hits.ids.length - 1; at >= 0; at -= 1) {
    const isNext = hits.ordinals[at + 1] === (hits.ordinals[at] ?? 0) + 1;
    const next = new Map<number, number>();
    for (const from of positions.get(hits.ids[at] ?? -1) ?? []) {
      const length = 1 + (isNext ? (running.get(from + 1) ?? 0) : 0);
      next.set(from, length);
      if (length > (longest[from] ?? 0)) longest[from] = length;
    }
    running = next;
  }
  return longest;
}

/** Where to cut for the fewest parts; among those, for the part that says least to say most. */
function cutBest(
  longest: readonly number[],
  weights: readonly number[],
  enough: number,
): number[] | undefined {
  const sums = [0];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  type Cut = { readonly parts: number; readonly weakest: number; readonly from: number };
  const best: (Cut | undefined)[] = [{ parts: 0, weakest: Infinity, from: -1 }];
  for (let from = 0; from < longest.length; from += 1) {
    const here = best[from];
    if (!here || here.parts === partsAtMost) continue;
    for (let to = from + wordsAtLeast; to <= from + (longest[from] ?? 0); to += 1) {
      const said = (sums[to] ?? 0) - (sums[from] ?? 0);
      if (said < enough + (to - from < fewWords ? bitsOfFew : 0)) continue;
      const cut = { parts: here.parts + 1, weakest: Math.min(here.weakest, said), from };
      const other = best[to];
      if (!other || cut.parts < other.parts || (cut.parts === other.parts && cut.weakest > other.weakest))
        best[to] = cut;
    }
  }
  if (!best[longest.length]) return undefined;
  const cuts = [longest.length];
  for (let at = longest.length; at > 0;) {
    at = best[at]?.from ?? 0;
    cuts.unshift(at);
  }
  return cuts;
}

function placesOf(
  part: readonly number[],
  positions: ReadonlyMap<number, readonly number[]>,
  hits: Hits,
): Span[] {
  const places: Span[] = [];
  for (let at = 0; at + part.length <= hits.ids.length && places.length < placesAtMost; at += 1) {
    if (hits.ids[at] !== part[0] || !positions.has(hits.ids[at] ?? -1)) continue;
    const ordinal = hits.ordinals[at] ?? 0;
    if (
      part.every((id, index) => hits.ids[at + index] === id && hits.ordinals[at + index] === ordinal + index)
    )
      places.push({ start: hits.starts[at] ?? 0, end: hits.ends[at + part.length - 1] ?? 0 });
  }
  return places;
}

/** One place for each part, in the order of the parts and as near together as possible; undefined where there is none. */
export function placeInOrder(parts: readonly Part[]): readonly Span[] | undefined {
  let chosen: readonly Span[] | undefined;
  for (const first of parts[0]?.places ?? []) {
    const places = [first];
    for (const part of parts.slice(1)) {
      const next = part.places.find((place) => place.start >= (places.at(-1)?.end ?? 0));
      if (!next) break;
      places.push(next);
    }
    if (places.length < parts.length) continue;
    const length = (places.at(-1)?.end ?? 0) - first.start;
    if (!chosen || length < (chosen.at(-1)?.end ?? 0) - (chosen[0]?.start ?? 0)) chosen = places;
  }
  return chosen;
}
