import { foldWord } from './foldWord.ts';
import { scanWords } from './scanWords.ts';

/** A word of a text: its folded form, and where it stands (UTF-16 code units, end exclusive). */
export type Word = { readonly key: string; readonly start: number; readonly end: number };

/** The words of a text from one offset to another, in order; offsets are those of the whole text. */
export function readWords(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  scanWords(text, from, to, (_, start, end) => {
    words.push({ key: foldWord(text.slice(start, end)), start, end });
  });
  return words;
}
