/** Which claims are chosen, and from which row a choice is extended. */
export type Selection = { readonly ids: ReadonlySet<string>; readonly anchor: number | null };

/** Nothing chosen. */
export const noSelection: Selection = { ids: new Set(), anchor: null };

/** Chooses one more, or lets go of it; extending begins there. */
export function toggleOne({ ids }: Selection, id: string, index: number): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: index };
}

/** Chooses exactly these; extending goes on from where it began. */
export const chooseAll = (ids: readonly string[], anchor: number | null): Selection => ({
  ids: new Set(ids),
  anchor,
});

/** The rows from one to another, whichever comes first: first and last. */
export const toRange = (one: number, other: number): readonly [first: number, last: number] =>
  one < other ? [one, other] : [other, one];

/** Where the cursor goes from here by a key, in a list of so many rows; undefined for a key that does not move it. */
export function moveCursor(
  from: number,
  key: string,
  { count, page }: { readonly count: number; readonly page: number },
): number | undefined {
  const target = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  }[key];
  return target === undefined || count === 0 ? undefined : Math.max(0, Math.min(count - 1, target));
}
