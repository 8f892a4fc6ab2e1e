import type { Hits } from './Hits.ts';
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
  const have = new Int32Array(wanted.length);
  const slice = Math.max(1, length / 2);
  // The best stretch that begins in each slice: what it shares, and its first and last hit.
  const slices = Math.floor((hits.starts.at(-1) ?? 0) / slice) + 1;
  const most = new Float64Array(slices);
  const firsts = new Int32Array(slices);
  const lasts = new Int32Array(slices);
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
    if (last > first && shared > (most[key] ?? 0)) {
      most[key] = shared;
      firsts[key] = first;
      lasts[key] = last - 1;
    }
    const id = hits.ids[first] ?? 0;
    if (last > first) {
      if ((have[id] ?? 0) <= (wanted[id] ?? 0)) shared -= weights[id] ?? 0;
      have[id] = (have[id] ?? 0) - 1;
    } else last = first + 1;
  }
  const chosen: Window[] = [];
  for (let tried = 0; tried < atMost * 8 && chosen.length < atMost; tried += 1) {
    let key = 0;
    for (let other = 1; other < slices; other += 1) if ((most[other] ?? 0) > (most[key] ?? 0)) key = other;
    if (most[key] === 0) break;
    const window = {
      start: hits.starts[firsts[key] ?? 0] ?? 0,
      end: hits.ends[lasts[key] ?? 0] ?? 0,
      shared: most[key] ?? 0,
    };
    most[key] = 0;
    const covered = chosen.some(
      (other) =>
        Math.min(other.end, window.end) - Math.max(other.start, window.start) >
        (window.end - window.start) * 0.7,
    );
    if (!covered) chosen.push(window);
  }
  return chosen;
}
