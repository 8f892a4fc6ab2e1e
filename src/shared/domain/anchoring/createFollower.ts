import { findExactWords } from '#shared/domain/quote/findExactWords.ts';
import { contextLength, type PassageSelector } from './Selector.ts';

/** A stretch of a text; offsets are UTF-16 code units, end exclusive. */
type Place = { readonly start: number; readonly end: number };

/** A passage with the words around it and where it stands in the earlier text; null where it was lost already. */
type Followed = Pick<PassageSelector, 'exact' | 'prefix' | 'suffix'> & { readonly place: Place | null };

/** Words this long are themselves wherever they stand alone; shorter ones need a neighbour that fits. */
const ownLength = 24;
/** How much of the words around must fit on one side for that side to fit. */
const neighbourLength = 8;

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

const endsAlike = (text: string, end: number, words: string) => text.slice(0, end).endsWith(words);

/**
 * Follows passages from one version of a text to the next. What lies outside of the stretch that changed stands where
 * it stood, shifted; anything else is looked for by its words, which must be found once, with a neighbour that fits
 * where they are few, or once with neighbours that fit on both sides. What is not certain is lost: undefined.
 */
export function createFollower(before: string, after: string): (passage: Followed) => Place | undefined {
  const { head, tail } = compareEnds(before, after);
  const shift = after.length - before.length;
  const fits = (size: number, { prefix, suffix }: Followed, { start, end }: Place) => ({
    before: endsAlike(after, start, prefix.slice(-size)) && (prefix !== '' || start === 0),
    after: after.startsWith(suffix.slice(0, size), end) && (suffix !== '' || end === after.length),
  });
  return (passage) => {
    const { place, exact } = passage;
    if (place && place.end <= head) return { start: place.start, end: place.end };
    if (place && place.start >= before.length - tail)
      return { start: place.start + shift, end: place.end + shift };
    const places = findExactWords(exact, after);
    const [only] = places;
    if (only && places.length === 1) {
      const near = fits(neighbourLength, passage, only);
      return exact.length >= ownLength || near.before || near.after ? only : undefined;
    }
    for (const size of [contextLength, contextLength / 2, neighbourLength]) {
      const fitting = places.filter((each) => {
        const near = fits(size, passage, each);
        return near.before && near.after;
      });
      if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
    }
    return undefined;
  };
}
