import type { Equalities } from '#shared/domain/words/alignWords.ts';
import type { Word } from '#shared/domain/words/readWords.ts';
import { isNegation, isNumber, waysToWrite } from './wordLists.ts';

const hyphenOnly = /^\s*[-‐‑‒–—\u00ad]\s*$/u;

const written = (words: readonly Word[], at: number, count: number): string =>
  count === 1 ? (words[at]?.key ?? '') : `${words[at]?.key ?? ''} ${words[at + 1]?.key ?? ''}`;

/**
 * For every word, what it makes with the next one where nothing but a hyphen stands between them ("carefully-crafted",
 * "extrac-⏎tion"); mostly nothing.
 */
const joinPairs = (words: readonly Word[], text: string): (string | undefined)[] =>
  words.map((first, at) => {
    const second = words[at + 1];
    return second && second.start - first.end <= 8 && hyphenOnly.test(text.slice(first.end, second.start))
      ? first.key + second.key
      : undefined;
  });

/** Whether two words share so much of their beginning that one is a form of the other, or of its spelling. */
export function isSameStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  return same >= 3 && same >= shorter - 2 && Math.max(a.length, b.length) - same <= 4 && same * 2 >= shorter;
}

/** What every word is asked again and again, told once. */
type Traits = {
  readonly keys: readonly string[];
  /** The first unit of each. */
  readonly initials: Uint16Array;
  readonly ways: readonly (readonly string[])[];
  readonly isNumber: readonly boolean[];
  readonly isNegation: readonly boolean[];
};

const traitsOf = (words: readonly Word[]): Traits => ({
  keys: words.map(({ key }) => key),
  initials: new Uint16Array(words.map(({ key }) => key.charCodeAt(0))),
  ways: words.map(({ key }) => waysToWrite(key)),
  isNumber: words.map(({ key }) => isNumber(key)),
  isNegation: words.map(({ key }) => isNegation(key)),
});

const isContraction = (whole: string, part: string): boolean =>
  whole.length === part.length + 3 && whole.endsWith("n't") && whole.startsWith(part);

/** What counts as equal, and what as near, between the words of a quote and of its source. */
export function createEqualities(
  query: readonly Word[],
  queryText: string,
  words: readonly Word[],
  text: string,
): Equalities {
  const asked = traitsOf(query);
  const given = traitsOf(words);
  const askedPairs = joinPairs(query, queryText);
  const givenPairs = joinPairs(words, text);
  const hasWay = (ways: readonly string[] | undefined, others: readonly Word[], at: number, count: number) =>
    ways !== undefined && ways.length > 0 && ways.includes(written(others, at, count));
  const variantsOf = ({ ways }: Traits, pairs: readonly (string | undefined)[]) =>
    new Uint8Array(ways.map((each, at) => (each.length > 0 || pairs[at] !== undefined ? 1 : 0)));
  return {
    hasVariants: { query: variantsOf(asked, askedPairs), text: variantsOf(given, givenPairs) },
    isJoined: (at, count, textAt, textCount) =>
      count === 1
        ? givenPairs[textAt] !== undefined && givenPairs[textAt] === asked.keys[at]
        : textCount === 1 && askedPairs[at] !== undefined && askedPairs[at] === given.keys[textAt],
    isForm: (at, count, textAt, textCount) =>
      (count === 1 && hasWay(asked.ways[at], words, textAt, textCount)) ||
      (textCount === 1 && hasWay(given.ways[textAt], query, at, count)),
    isRelated: (at, textAt) => {
      if (asked.initials[at] === given.initials[textAt]) {
        const [a, b] = [asked.keys[at] ?? '', given.keys[textAt] ?? ''];
        if (isSameStem(a, b) || isContraction(a, b) || isContraction(b, a)) return true;
      }
      return (
        (asked.isNumber[at] === true && given.isNumber[textAt] === true) ||
        (asked.isNegation[at] === true && given.isNegation[textAt] === true)
      );
    },
  };
}
