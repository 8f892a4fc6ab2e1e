import { findPassage } from './findPassage.ts';
import type { PassageSelector } from './Selector.ts';

/** A stretch of a text; offsets are UTF-16 code units, end exclusive. */
type Place = { readonly start: number; readonly end: number };

/** A passage with the words around it and where it stands in the earlier text; null where it was lost already. */
type Followed = Pick<PassageSelector, 'exact' | 'prefix' | 'suffix'> & { readonly place: Place | null };

/** How many characters two texts have in common at their beginning, and how many at their end behind that. */
function compareEnds(before: string, after: string): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { head, tail };
}

/**
 * Follows passages from one version of a text to the next. What lies outside of the stretch that changed stands where
 * it stood, shifted; anything else is found again by its words and their neighbours (docs/anchoring.md). What is not
 * certain is lost: undefined.
 */
export function createFollower(before: string, after: string): (passage: Followed) => Place | undefined {
  const { head, tail } = compareEnds(before, after);
  const shift = after.length - before.length;
  return (passage) => {
    const { place } = passage;
    if (place && place.end <= head) return { start: place.start, end: place.end };
    if (place && place.start >= before.length - tail)
      return { start: place.start + shift, end: place.end + shift };
    const found = findPassage({ ...passage, position: place ?? undefined }, after);
    return found.status === 'exact' || found.status === 'moved'
      ? { start: found.start, end: found.end }
      : undefined;
  };
}
