import { findPassage } from './findPassage.ts';
import type { PassageSelector } from './Selector.ts';

/** A stretch of a text; offsets are UTF-16 code units, end exclusive. */
type Place = { readonly start: number; readonly end: number };

/** A passage with the words around it where it was seen last, and where it stands in the earlier text. */
type Followed = Pick<PassageSelector, 'exact' | 'prefix' | 'suffix'> & {
  /** Null where it was not found already. */
  readonly place: Place | null;
  /** Where it may stand in the earlier text, as long as nobody has said so. */
  readonly candidates?: readonly Place[];
  /** A person said that it is lost: only its very words bring it back. */
  readonly isGivenUp?: boolean;
};

/** What became of a passage in the newer text. A question to a person has candidates, and no place. */
export type Follow =
  | ({ readonly status: 'found' } & Place)
  | { readonly status: 'fuzzy' | 'ambiguous'; readonly candidates: readonly Place[] }
  | { readonly status: 'lost' };

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
 * certain is a question: a candidate never becomes a place by itself, and stays one while its words are left alone.
 */
export function createFollower(before: string, after: string): (passage: Followed) => Follow {
  const { head, tail } = compareEnds(before, after);
  const shift = after.length - before.length;
  const carry = ({ start, end }: Place): Place | undefined => {
    if (end <= head) return { start, end };
    return start >= before.length - tail ? { start: start + shift, end: end + shift } : undefined;
  };
  /** Whether a place lies wholly outside of what changed, and is not what is left of the passage there. */
  const isAnother =
    (passage: Place) =>
    ({ start, end }: Place): boolean => {
      const isBefore = end <= head && (end <= passage.start || start >= passage.end);
      const isBehind =
        start >= after.length - tail && (end - shift <= passage.start || start - shift >= passage.end);
      return isBefore || isBehind;
    };
  return ({ exact, prefix, suffix, place, candidates = [], isGivenUp = false }) => {
    const carried = place && carry(place);
    if (carried) return { status: 'found', ...carried };
    const position = place ?? (candidates.length === 1 ? candidates[0] : undefined);
    const found = findPassage(
      { exact, prefix, suffix, position, isAnother: place ? isAnother(place) : undefined },
      after,
    );
    if (found.status === 'exact' || found.status === 'moved')
      return { status: 'found', start: found.start, end: found.end };
    if (isGivenUp) return { status: 'lost' };
    if (found.status === 'fuzzy')
      return { status: 'fuzzy', candidates: [{ start: found.start, end: found.end }] };
    if (found.status === 'ambiguous') return { status: 'ambiguous', candidates: found.candidates };
    const kept = candidates.flatMap((candidate) => carry(candidate) ?? []);
    if (kept.length === 0) return { status: 'lost' };
    return { status: kept.length === 1 ? 'fuzzy' : 'ambiguous', candidates: kept };
  };
}
