import { gapWord, scanSearchWords } from './scanSearchWords.ts';

/** The index keeps so much of a word (UTF-16 code units); what is longer is compared in the text itself. */
export const longestIndexWord = 100;

/** A word as the index keeps it. */
export const toIndexWord = (key: string): string => key.slice(0, longestIndexWord);

/** The words of a text as the index takes them: folded, with a space between. */
export function toIndexWords(text: string): string {
  const words: string[] = [];
  scanSearchWords(text, (key) => {
    words.push(toIndexWord(key));
  });
  return words.join(' ');
}

/**
 * Every two neighbouring characters of the scripts without spaces, in order, as the index takes them: far fewer texts
 * have a pair than a single common character. Between two runs stands {@link gapWord}.
 */
export function toIndexPairs(text: string): string {
  const pairs: string[] = [];
  let before: string | undefined;
  scanSearchWords(text, (key, _start, _end, isCharacter) => {
    const character = isCharacter && key !== gapWord ? key : undefined;
    if (character !== undefined && before !== undefined) pairs.push(before + character);
    else if (pairs.length > 0 && pairs.at(-1) !== gapWord) pairs.push(gapWord);
    before = character;
  });
  return pairs.join(' ');
}
