import { gapWord, scanSearchWords } from './scanSearchWords.ts';

/** The index keeps so much of a word (UTF-16 code units); what is longer is compared in the text itself. */
export const longestIndexWord = 100;

const wordsInPiece = 10_000;

/** A word as the index keeps it. */
export const toIndexWord = (key: string): string => key.slice(0, longestIndexWord);

/** Joins words by spaces as they come: a text has millions of them, and a list of all would take ten times its size. */
function createJoin(): { readonly add: (word: string) => void; readonly finish: () => string } {
  const pieces: string[] = [];
  let words: string[] = [];
  const join = () => {
    if (words.length > 0) pieces.push(words.join(' '));
    words = [];
  };
  return {
    add: (word) => {
      words.push(word);
      if (words.length === wordsInPiece) join();
    },
    finish: () => {
      join();
      return pieces.join(' ');
    },
  };
}

/** The words of a text as the index takes them: folded, with a space between. */
export function toIndexWords(text: string): string {
  const words = createJoin();
  scanSearchWords(text, (key) => words.add(toIndexWord(key)));
  return words.finish();
}

/**
 * Every two neighbouring characters of the scripts without spaces, in order, as the index takes them: far fewer texts
 * have a pair than a single common character. Between two runs stands {@link gapWord}.
 */
export function toIndexPairs(text: string): string {
  const pairs = createJoin();
  let before: string | undefined;
  let last: string | undefined;
  const add = (pair: string) => pairs.add((last = pair));
  scanSearchWords(text, (key, _start, _end, isCharacter) => {
    const character = isCharacter && key !== gapWord ? key : undefined;
    if (character !== undefined && before !== undefined) add(before + character);
    else if (last !== undefined && last !== gapWord) add(gapWord);
    before = character;
  });
  return pairs.finish();
}
