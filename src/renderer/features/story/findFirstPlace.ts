import type { SelectedRange } from './useSelectedRange.ts';

/**
 * The index of the first of these stretches (in the order of the text) whose place in the editor is far enough, and their
 * number where none is. A stretch of which nothing is left has no place and is passed by. Looks at few of very many.
 */
export function findFirstPlace<Stretch>(
  stretches: readonly Stretch[],
  placeOf: (stretch: Stretch) => SelectedRange | null,
  isFarEnough: (place: SelectedRange) => boolean,
): number {
  /** The first from here on that has a place, before the end. */
  const withPlace = (from: number, end: number) => {
    for (let at = from; at < end; at += 1) {
      const stretch = stretches[at];
      const place = stretch === undefined ? null : placeOf(stretch);
      if (place) return { at, place };
    }
    return null;
  };
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = withPlace(middle, high);
    if (!found || isFarEnough(found.place)) high = middle;
    else low = found.at + 1;
  }
  return withPlace(low, stretches.length)?.at ?? stretches.length;
}
