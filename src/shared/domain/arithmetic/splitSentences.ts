/** A sentence of a text: offsets, end exclusive. */
export type Sentence = { readonly start: number; readonly end: number };

const end = /[.!?]["”’')]*\s+(?=["“‘(]?[A-Z0-9$£€])|[。！？；]["”’）]*|\n\s*\n/g;
const abbreviation =
  /(?:^|[\s(])(?:[A-Za-z]|[A-Z](?:\.[A-Z])+|Inc|Corp|Co|Cos|Ltd|Mr|Mrs|Ms|Dr|St|No|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Rs|Bros|plc|U\.S|U\.K|e\.g|i\.e)$/;

/** Splits a text into sentences; a point after an abbreviation or initial ends none. */
export function splitSentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(end)) {
    if (
      match[0].startsWith('.') &&
      abbreviation.test(text.slice(Math.max(start, match.index - 10), match.index))
    )
      continue;
    found.push({ start, end: match.index + match[0].length });
    start = match.index + match[0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found.flatMap((sentence) => cutLong(text, sentence));
}

/** No sentence is this long; a list or a table is, and is cut at its lines, so that checking stays linear. */
const longest = 1_200;

function cutLong(text: string, { start, end: last }: Sentence): readonly Sentence[] {
  if (last - start <= longest) return [{ start, end: last }];
  const parts: Sentence[] = [];
  let from = start;
  while (last - from > longest) {
    const window = text.slice(from, from + longest);
    const line = window.indexOf('\n');
    const space = window.lastIndexOf(' ');
    const length = line >= 0 ? line + 1 : space > 0 ? space + 1 : longest;
    parts.push({ start: from, end: from + length });
    from += length;
  }
  parts.push({ start: from, end: last });
  return parts;
}
