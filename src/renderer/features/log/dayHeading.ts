/** How a day is headed: by its distance where it is near. */
export type DayHeading = { readonly kind: 'today' | 'yesterday' | 'date'; readonly at: string };

const dayOf = (time: Date) => time.toDateString();

/**
 * The heading above an entry of the log: its day, where the entry above it (the newer one) lies on another; undefined
 * where it needs none.
 */
export function dayHeading(at: string, above: string | undefined, now: Date): DayHeading | undefined {
  const time = new Date(at);
  if (above !== undefined && dayOf(new Date(above)) === dayOf(time)) return undefined;
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (dayOf(time) === dayOf(now)) return { kind: 'today', at };
  return { kind: dayOf(time) === dayOf(yesterday) ? 'yesterday' : 'date', at };
}
