/** [start, end) of a text without the white space at its ends; null where nothing else is in it. */
export function trimRange(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
