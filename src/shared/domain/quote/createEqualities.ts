import type { Equalities } from '#shared/domain/words/alignWords.ts';
import type { Word } from '#shared/domain/words/readWords.ts';
import { isNegation, isNumber, waysToWrite } from './wordLists.ts';

const hyphenOnly = /^\s*[-‐‑‒–—\u00ad]\s*$/u;

const written = (words: readonly Word[], at: number, count: number): string =>
  count === 1 ? (words[at]?.key ?? '') : `${words[at]?.key ?? ''} ${words[at + 1]?.key ?? ''}`;

/** Two words that are one but for a hyphen between them ("carefully-crafted", "extrac-⏎tion"). */
function isJoinedPair(words: readonly Word[], text: string, at: number, whole: string | undefined): boolean {
  const [first, second] = [words[at], words[at + 1]];
  return (
    first !== undefined &&
    second !== undefined &&
    whole?.length === first.key.length + second.key.length &&
    whole.startsWith(first.key) &&
    whole.endsWith(second.key) &&
    second.start - first.end <= 8 &&
    hyphenOnly.test(text.slice(first.end, second.start))
  );
}

/** Whether two words share so much of their beginning that one is a form of the other, or of its spelling. */
export function isSameStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  return same >= 3 && same >= shorter - 2 && Math.max(a.length, b.length) - same <= 4 && same * 2 >= shorter;
}

/** What counts as equal, and what as near, between the words of a quote and of its source. */
export function createEqualities(
  query: readonly Word[],
  queryText: string,
  words: readonly Word[],
  text: string,
): Equalities {
  const queryWays = query.map((word) => waysToWrite(word.key));
  const textWays = new Map<number, readonly string[]>();
  const waysAt = (at: number) => {
    const known = textWays.get(at);
    if (known) return known;
    const ways = waysToWrite(words[at]?.key ?? '');
    textWays.set(at, ways);
    return ways;
  };
  return {
    isJoined: (at, count, textAt, textCount) =>
      count === 1
        ? isJoinedPair(words, text, textAt, query[at]?.key)
        : textCount === 1 && isJoinedPair(query, queryText, at, words[textAt]?.key),
    isForm: (at, count, textAt, textCount) =>
      (count === 1 && queryWays[at]?.includes(written(words, textAt, textCount)) === true) ||
      (textCount === 1 && waysAt(textAt).includes(written(query, at, count))),
    isRelated: (at, textAt) => {
      const [a, b] = [query[at]?.key ?? '', words[textAt]?.key ?? ''];
      return (
        isSameStem(a, b) ||
        a === `${b}n't` ||
        b === `${a}n't` ||
        (isNumber(a) && isNumber(b)) ||
        (isNegation(a) && isNegation(b))
      );
    },
  };
}
