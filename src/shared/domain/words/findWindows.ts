import type { Hits } from './findHits.ts';
import type { Span } from './Span.ts';

/** A stretch of a text that shares many words with a query, and the weight of what it shares. */
export type Window = Span & { readonly shared: number };

/**
 * The stretches of a text, at most `length` units long each, that share the greatest weight of words with a query, best
 * first. `wanted[id]` says how often a word of the vocabulary stands in the query, `weights[id]` what each is worth.
 * One pass over the hits: at most one stretch begins in each slice of half a length.
 */
export function findWindows(
  hits: Hits,
  wanted: readonly number[],
  weights: readonly number[],
  length: number,
  atMost: number,
): Window[] {
  const have = wanted.map(() => 0);
  const slice = Math.max(1, length / 2);
  const best = new Map<number, Window>();
  let shared = 0;
  let last = 0;
  for (let first = 0; first < hits.ids.length; first += 1) {
    const start = hits.starts[first] ?? 0;
    while (last < hits.ids.length && (hits.ends[last] ?? 0) - start <= length) {
      const id = hits.ids[last] ?? 0;
      have[id] = (have[id] ?? 0) + 1;
      if ((have[id] ?? 0) <= (wanted[id] ?? 0)) shared += weights[id] ?? 0;
      last += 1;
    }
    const key = Math.floor(start / slice);
    if (last > first && shared > (best.get(key)?.shared ?? 0))
      best.set(key, { start, end: hits.ends[last - 1] ?? start, shared });
    const id = hits.ids[first] ?? 0;
    if (last > first) {
      if ((have[id] ?? 0) <= (wanted[id] ?? 0)) shared -= weights[id] ?? 0;
      have[id] = (have[id] ?? 0) - 1;
    } else last = first + 1;
  }
  const ranked = [...best.values()].sort((a, b) => b.shared - a.shared || a.start - b.start);
  const chosen: Window[] = [];
  for (const window of ranked.slice(0, atMost * 8)) {
    if (chosen.length === atMost) break;
    const covered = chosen.some(
      (other) =>
        Math.min(other.end, window.end) - Math.max(other.start, window.start) >
        (window.end - window.start) * 0.7,
    );
    if (!covered) chosen.push(window);
  }
  return chosen;
}
