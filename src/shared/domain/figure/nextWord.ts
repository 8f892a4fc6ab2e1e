import { numberWords, type NumberWord } from './numberWords.ts';
import { isDigit, isLetter, skipSpaces, wordEnd } from './Scan.ts';

/** A number word with its place. */
export type FoundWord = { readonly word: NumberWord; readonly end: number; readonly text: string };

/** The number word after an offset: spaces, a hyphen or a dash may stand between. */
export function nextWord(text: string, at: number): FoundWord | undefined {
  let i = skipSpaces(text, at);
  const dash = text[i];
  if ((dash === '-' || dash === '\u2013') && i > 0 && !isDigit(text.charCodeAt(i - 1)))
    i = skipSpaces(text, i + 1);
  if (i >= text.length || !isLetter(text.charCodeAt(i))) return undefined;
  const end = wordEnd(text, i);
  const found = text.slice(i, end);
  const word = numberWords.get(found);
  if (word === undefined || isDigit(text.charCodeAt(end))) return undefined;
  return { word, end, text: found };
}
