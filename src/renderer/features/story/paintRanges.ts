/** Paints ranges over the text without touching it; styled in `StoryText.module.css`. */
export function paintRanges(name: string, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
