/** Moves entries that would lie over each other down, one below the other; each needs `height`, in pixels. Sorted by `top`. */
export function stackMargin<Entry extends { readonly top: number }>(
  entries: readonly Entry[],
  height: number,
): Entry[] {
  let free = Number.NEGATIVE_INFINITY;
  return entries.map((entry) => {
    const top = Math.max(entry.top, free);
    free = top + height;
    return { ...entry, top };
  });
}
