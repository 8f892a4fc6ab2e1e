/** A stretch of words; with a weight where something differs. */
export type MarkedPart<W> = { readonly start: number; readonly text: string; readonly weight: W | undefined };

/**
 * Cuts words into parts that differ and parts that do not. The spans count in the text that `words` was cut out of at
 * `offset`; empty ones, and what lies outside of the words, are passed over.
 */
export function markSpans<W>(
  words: string,
  offset: number,
  spans: readonly { readonly start: number; readonly end: number; readonly weight: W }[],
): MarkedPart<W>[] {
  const parts: MarkedPart<W>[] = [];
  let at = 0;
  const add = (end: number, weight: W | undefined) => {
    if (end > at) parts.push({ start: at, text: words.slice(at, end), weight });
    at = Math.max(at, end);
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start - offset);
    const end = Math.min(words.length, span.end - offset);
    if (end <= start) continue;
    add(start, undefined);
    add(end, span.weight);
  }
  add(words.length, undefined);
  return parts;
}
