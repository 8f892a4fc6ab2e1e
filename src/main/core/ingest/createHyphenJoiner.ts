import { cjk } from './cjk.ts';

const endsInCjk = new RegExp(`[${cjk}]$`, 'u');
const startsInCjk = new RegExp(`^[${cjk}]`, 'u');
const brokenWord = /(\p{L}+)[-\u2010\u00ad]$/u;
const compound = /\p{L}+(?:[-\u2010]\p{L}+)+(?![-\u2010])/gu;

/** First parts that keep their hyphen in English, where the document itself does not show how it writes the word. */
const prefixes = new Set(
  'self non ex all well cross half quasi pro anti semi so then year long short high low full part two three four five six seven eight nine ten first second third mid pre post co'.split(
    ' ',
  ),
);

/** Joins a line to the one before it. */
export type LineJoiner = (before: string, after: string) => string;

/**
 * Makes the joiner for the lines of a document. A hyphen at the end of a line goes where the document writes the word
 * without it elsewhere and stays where it writes it with it; else it goes between small letters, unless the first part
 * is a word such as "self" or "well". Lines of Chinese and Japanese are joined without a space.
 */
export function createHyphenJoiner(lines: readonly string[]): LineJoiner {
  const words = new Set<string>();
  const compounds = new Set<string>();
  for (const line of lines) {
    const lower = line.toLowerCase();
    for (const [word] of lower.matchAll(/\p{L}{4,}/gu)) words.add(word);
    if (lower.includes('-') || lower.includes('\u2010'))
      for (const [word] of lower.matchAll(compound)) compounds.add(word.replaceAll('\u2010', '-'));
  }
  return (before, after) => {
    if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
    const [, first] = brokenWord.exec(before) ?? [];
    const second = /^\p{L}+/u.exec(after)?.[0];
    if (first !== undefined && second !== undefined && !/^(?:and|or|to|bis|und|oder)$/.test(second))
      return dropsHyphen(first, second, words, compounds) ? before.slice(0, -1) + after : before + after;
    if (/\p{N}-$/u.test(before) && /^[\p{N}\p{L}]/u.test(after)) return before + after;
    if (/[\p{L}\p{N}][–—/]$/u.test(before) || (endsInCjk.test(before) && startsInCjk.test(after)))
      return before + after;
    return `${before} ${after}`;
  };
}

function dropsHyphen(
  first: string,
  second: string,
  words: ReadonlySet<string>,
  compounds: ReadonlySet<string>,
): boolean {
  const [one, other] = [first.toLowerCase(), second.toLowerCase()];
  if (words.has(one + other)) return true;
  if (compounds.has(`${one}-${other}`)) return false;
  return /^\p{Ll}/u.test(second) && !prefixes.has(one);
}
