import type { Span } from './Span.ts';

/** The cells of a table row, empty ones too: what stands between its tabs. */
export function cellsOf(text: string, row: Span): readonly Span[] {
  const cells: Span[] = [];
  let start = row.start;
  for (let at = row.start; at <= row.end; at += 1) {
    if (at < row.end && text[at] !== '\t') continue;
    cells.push({ start, end: at });
    start = at + 1;
  }
  return cells;
}
