import type { Span } from './Span.ts';

/** A piece of text over which nothing changes, with all that lies over it. */
export type Segment<Over extends Span> = Span & { readonly over: readonly Over[] };

/** Cuts [start, end) wherever one of the ranges begins or ends; what lies over a piece comes outermost first. */
export function splitSegments<Over extends Span>(
  { start, end }: Span,
  ranges: readonly Over[],
): readonly Segment<Over>[] {
  const inside = ranges
    .filter((range) => range.start < end && range.end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  if (inside.length === 0) return start < end ? [{ start, end, over: [] }] : [];
  const cuts = new Set([start, end]);
  for (const range of inside) {
    cuts.add(Math.max(start, range.start));
    cuts.add(Math.min(end, range.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const segments: Segment<Over>[] = [];
  let first = 0;
  for (const [at, from] of sorted.slice(0, -1).entries()) {
    const to = sorted[at + 1] ?? end;
    // Ranges are sorted by start: those before `first` have all ended.
    while (first < inside.length && (inside[first]?.end ?? 0) <= from) first += 1;
    const over: Over[] = [];
    for (let index = first; index < inside.length; index += 1) {
      const range = inside[index];
      if (!range || range.start >= to) break;
      if (range.end > from) over.push(range);
    }
    segments.push({ start: from, end: to, over });
  }
  return segments;
}
