/** What is painted over text without touching it; styled in `ReaderView.module.css`. */
export type HighlightName = 'reader-cursor' | 'reader-found' | 'reader-found-current';

/** Paints ranges; an empty list takes the paint away. */
export function highlightRanges(name: HighlightName, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
