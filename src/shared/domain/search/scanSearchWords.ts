/** What stands between two characters of a script without spaces that are not neighbours; no word can be it. */
export const gapWord = '¶';

/** Is told every word of a text in order: its folded form, where it stands, whether it is a single character. */
export type SearchWordVisitor = (key: string, start: number, end: number, isCharacter: boolean) => void;

/** Letters and digits with their marks; what is invisible parts no word. Radicals are symbols to Unicode, not to us. */
const run = /[\p{L}\p{N}\u2e80-\u2fdf][\p{L}\p{N}\p{M}\u2e80-\u2fdf\u00ad\u200c\u200d\u2060\ufeff]*/gu;
const plain = /^[a-z0-9]+$/i;
const ignored = /\p{Default_Ignorable_Code_Point}/gu;
const asciiSeparators = /[\0-/:-@[-`{-\x7f]+/;

const unspaced =
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Bopo}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Mymr}\\u2e80-\\u2fdf]';
const jamo =
  '[\\u1100-\\u115f\\ua960-\\ua97c][\\u1160-\\u11a7\\ud7b0-\\ud7c6]*[\\u11a8-\\u11ff\\ud7cb-\\ud7fb]*';
/** Characters that are one code unit and fold to themselves. */
const common = '[\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc\\u4e00-\\u9fff\\uac00-\\ud7a3]';
const mark = '[\\p{M}\\uff9e\\uff9f\\u00ad\\u200c\\u200d\\u2060\\ufeff]';
/** The pieces of a run: common characters, one character with its marks, or letters up to the next such character. */
const piece = new RegExp(
  `(${common}+)(?!${mark})|((?:${jamo}|${unspaced})${mark}*)|(?:(?!${unspaced}).)+`,
  'gsu',
);
const hasUnspaced = new RegExp(unspaced, 'u');

/** The form in which words are compared: NFKC, without regard to case, nothing invisible. Empty where nothing is left. */
const fold = (word: string): string =>
  word.normalize('NFKC').replace(ignored, '').toLowerCase().normalize('NFC').replaceAll('ς', 'σ');

/**
 * Goes over the words of a text as the index has them: letters and digits of any script are words, each character of
 * a script without spaces (Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese) is one by itself, and between two
 * such characters that do not touch stands {@link gapWord}, with no length. Everything else only parts words.
 * Offsets are UTF-16 code units, end exclusive. docs/search.md tells it in words.
 */
export function scanSearchWords(text: string, visit: SearchWordVisitor): void {
  let characterEnd = -1;
  const character = (raw: string, start: number) => {
    const keys = fold(raw);
    if (keys === '') return;
    if (characterEnd !== -1 && characterEnd !== start) visit(gapWord, start, start, true);
    // A number in brackets has brackets.
    for (const key of keys) if (!asciiSeparators.test(key)) visit(key, start, start + raw.length, true);
    characterEnd = start + raw.length;
  };
  const characters = (raw: string, start: number) => {
    if (characterEnd !== -1 && characterEnd !== start) visit(gapWord, start, start, true);
    for (let at = 0; at < raw.length; at += 1) visit(raw.charAt(at), start + at, start + at + 1, true);
    characterEnd = start + raw.length;
  };
  const word = (raw: string, start: number) => {
    characterEnd = -1;
    // A ligature can be several words.
    for (const key of fold(raw).split(asciiSeparators))
      if (key !== '') visit(key, start, start + raw.length, false);
  };
  for (const match of text.matchAll(run)) {
    const [raw] = match;
    const start = match.index;
    if (plain.test(raw)) {
      characterEnd = -1;
      visit(raw.toLowerCase(), start, start + raw.length, false);
    } else if (hasUnspaced.test(raw)) {
      for (const part of raw.matchAll(piece)) {
        if (part[1] !== undefined) characters(part[1], start + part.index);
        else if (part[2] !== undefined) character(part[2], start + part.index);
        else word(part[0], start + part.index);
      }
    } else word(raw, start);
  }
}
