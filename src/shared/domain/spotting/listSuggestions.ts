import type { Span } from '#shared/domain/words/Span.ts';
import type { SpottedClaim } from './SpottedClaim.ts';

/** From this score on a suggestion is worth an editor's glance; chosen on the development stories of docs/spotting.md. */
export const suggestionThreshold = 0.4;

/** A claim of which so much stands in a logged one is that claim. */
const sameShare = 0.5;

/** Whether two places are the same claim: one holds more than half of the other. */
const isSame = (a: Span, b: Span): boolean =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) >
  sameShare * Math.min(a.end - a.start, b.end - b.start);

/**
 * What to suggest for a story: the claims found in it from a score on, those that need a check most first, without those
 * that were logged (or dismissed) already. `taken`: their places in the same text, in any order. Where a short price and
 * the sale around it overlap, logging one does not hide the other unless it covers it alone.
 */
export function listSuggestions(
  claims: readonly SpottedClaim[],
  taken: readonly Span[],
  threshold: number = suggestionThreshold,
): readonly SpottedClaim[] {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return claims
    .filter((claim) => claim.score >= threshold && !isTaken(claim, sorted, reach))
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

/** Looks among the places that begin before the claim ends, back to where none reaches it any more. */
function isTaken(claim: SpottedClaim, sorted: readonly Span[], reach: readonly number[]): boolean {
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
