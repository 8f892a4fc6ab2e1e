const marks = [
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
] as const;

/**
 * The words that a quote claim says were said: what stands between the outermost quotation marks where there is
 * exactly one such stretch, else the whole text without the marks around it.
 */
export function quotedWords(claimText: string): string {
  const text = claimText.trim();
  for (const [open, close] of marks) {
    const first = text.indexOf(open);
    const last = text.lastIndexOf(close);
    if (first === -1 || last <= first) continue;
    const inside = text.slice(first + open.length, last);
    // An apostrophe is no quotation mark: marks that also stand inside words count only around the whole text.
    if ((open === "'" || open === '‘') && !(first === 0 && last === text.length - 1)) continue;
    if (inside.includes(open) || inside.includes(close)) continue;
    if (inside.trim() !== '') return inside.trim();
  }
  return text;
}
