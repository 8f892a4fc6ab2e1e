import { foldPdfText } from '#shared/domain/document/foldPdfText.ts';

/**
 * The letters, digits and combining marks of a text, folded (NFKD, ligatures, radicals) and without anything else, so
 * that two readings of one page can be compared. Unit `n` of `letters` came from [starts[n], ends[n]) of the text.
 */
export type FoldedLetters = {
  readonly letters: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

const other = /[^\p{L}\p{N}\p{M}]/gu;
const ascii = /^[0-9A-Za-z]$/;

/** Folds a text to its letters. Case stays: both readings have it from the same file. */
export function foldLetters(text: string): FoldedLetters {
  let letters = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const end = at + character.length;
    const folded = ascii.test(character)
      ? character
      : foldPdfText(character).normalize('NFKD').replace(other, '');
    letters += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { letters, starts, ends };
}
