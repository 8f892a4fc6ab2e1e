/**
 * What stands out after the suggestion at this place was taken away: the one that moves into its place, else the last.
 * Undefined where none is left.
 */
export function nextSuggestion<Item extends { readonly id: string }>(
  items: readonly Item[],
  takenId: string,
): string | undefined {
  const at = items.findIndex(({ id }) => id === takenId);
  return (items[at + 1] ?? items[at - 1])?.id;
}

/** The suggestion so many steps on; stays at either end, and begins with the first. */
export function stepSuggestion<Item extends { readonly id: string }>(
  items: readonly Item[],
  currentId: string | undefined,
  by: number,
): string | undefined {
  const at = items.findIndex(({ id }) => id === currentId);
  if (at === -1) return items[0]?.id;
  return items[Math.min(items.length - 1, Math.max(0, at + by))]?.id;
}
