import type { SearchTerm } from '#shared/domain/search/parseSearch.ts';
import { longestIndexWord, toIndexWord } from '#shared/domain/search/toIndexWords.ts';

/** An expression of FTS5, and whether it finds just what the terms ask, or also some of what they do not. */
export type TextMatch = { readonly expression: string; readonly isWhole: boolean };

/** FTS5 nests what must stand together, and refuses more than 256. */
const termsAtMost = 60;
const wordsAtMost = 60;

/** The words or pairs of characters under which the index has a term, and in which of its columns. */
export function toTextWords({ words, isRun }: SearchTerm): { column: 'words' | 'pairs'; word: string }[] {
  const asked = words.slice(0, wordsAtMost).map(toIndexWord);
  if (!isRun || asked.length < 2) return asked.map((word) => ({ column: 'words', word }));
  return asked.slice(1).map((character, at) => ({ column: 'pairs', word: `${asked[at]}${character}` }));
}

const toPhrase = (term: SearchTerm): string => {
  const words = toTextWords(term);
  return `${words[0]?.column} : "${words.map(({ word }) => word).join(' ')}"`;
};

/** The expression that finds the texts in which all terms stand; what it leaves out must be looked for in the texts. */
export function toTextMatch(terms: readonly SearchTerm[]): TextMatch {
  // Long words stand in few texts.
  const asked =
    terms.length <= termsAtMost
      ? terms
      : terms.toSorted((a, b) => b.words.join('').length - a.words.join('').length).slice(0, termsAtMost);
  const expression = asked.map(toPhrase).join(' AND ');
  const isWhole =
    asked.length === terms.length &&
    terms.every(
      ({ words }) => words.length <= wordsAtMost && words.every((word) => word.length <= longestIndexWord),
    );
  return { expression, isWhole };
}
