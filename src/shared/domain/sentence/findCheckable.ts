import { type Sentence, splitSentences } from './splitSentences.ts';

const digit = /\p{N}/u;
const ending = /[.!?…。！？][\p{P}\s]*$/u;
const spacedWord = /[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*/gu;
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/gu;

/** In a script without spaces a line of so many characters is a word. */
const longestHanWord = 4;

/**
 * Whether a sentence can say something to check: it has a word or a number, and is no lone word on a line ("Background",
 * "背景"). A headline can; so can a lone word that ends like a sentence ("Bankrupt."), and a lone number.
 */
function canClaim(words: string): boolean {
  if (digit.test(words)) return true;
  const han = words.match(unspaced)?.length ?? 0;
  const spaced = words.replace(unspaced, ' ').match(spacedWord)?.length ?? 0;
  if (han + spaced === 0) return false;
  return spaced > 1 || han > longestHanWord || (spaced === 1 && han > 0) || ending.test(words);
}

/**
 * The sentences of a text that a checker goes through, in order: all but those that say nothing, such as lines of one word,
 * rules made of dashes and empty lines. Time is proportional to the length.
 */
export const findCheckable = (text: string): readonly Sentence[] =>
  splitSentences(text).filter(({ start, end }) => canClaim(text.slice(start, end)));
