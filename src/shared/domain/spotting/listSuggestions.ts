import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import type { SpottedClaim } from './SpottedClaim.ts';

/** From this score on a suggestion is worth an editor's glance; chosen on the development stories of docs/spotting.md. */
export const suggestionThreshold = 0.4;

/** A claim of which so much stands in a logged one is that claim. */
const sameShare = 0.5;

/** Where a claim was logged, and as what, where that is known. */
type Taken = Span & { readonly kind?: ClaimKind };

/** Whether two places are the same claim: one holds more than half of the other. That somebody said it is another. */
const isSame = (a: Taken, b: SpottedClaim): boolean =>
  (a.kind === undefined || (a.kind === 'quote') === (b.kind === 'quote')) &&
  Math.min(a.end, b.end) - Math.max(a.start, b.start) >
    sameShare * Math.min(a.end - a.start, b.end - b.start);

const placeOf = ({ start, end }: Span): string => `${String(start)}-${String(end)}`;

/**
 * What to suggest for a story: the claims found in it from a score on, those that need a check most first, without those
 * that were logged (or dismissed) already. `taken`: their places in the same text, in any order. A place that is just
 * that of claims found here stands for those alone; any other, which somebody chose, for all that it is about. Where a
 * short price and the sale around it overlap, logging one does not hide the other unless it covers it alone.
 */
export function listSuggestions(
  claims: readonly SpottedClaim[],
  taken: readonly Taken[],
  threshold: number = suggestionThreshold,
): readonly SpottedClaim[] {
  const found = Map.groupBy(claims, placeOf);
  const isFound = (place: Taken): boolean => found.has(placeOf(place));
  const accepted = new Set(
    taken.filter(isFound).flatMap((place) => {
      const here = found.get(placeOf(place)) ?? [];
      const same = here.filter(({ kind }) => kind === place.kind);
      return same.length > 0 ? same : here;
    }),
  );
  const sorted = taken.filter((place) => !isFound(place)).sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return claims
    .filter((claim) => claim.score >= threshold && !accepted.has(claim) && !isTaken(claim, sorted, reach))
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

/** Looks among the places that begin before the claim ends, back to where none reaches it any more. */
function isTaken(claim: SpottedClaim, sorted: readonly Taken[], reach: readonly number[]): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < claim.end) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && (reach[at] ?? 0) > claim.start; at -= 1) {
    const place = sorted[at];
    if (place && isSame(place, claim)) return true;
  }
  return false;
}
