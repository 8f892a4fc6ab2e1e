import { foldPdfText } from '#shared/domain/document/foldPdfText.ts';

const plain = /^[a-z0-9]+$/;
const ignored = /[\p{Default_Ignorable_Code_Point}\ufe0f]/gu;

/**
 * The form of a word under which it is compared: NFKD (full and half width, ligatures, radicals, marks as units of
 * their own), lower case, one apostrophe, no soft hyphens, no thousands separators. The same characters always fold
 * to the same form, whatever stands around the word.
 */
export function foldWord(word: string): string {
  if (plain.test(word)) return word;
  const folded = foldPdfText(word)
    .normalize('NFKD')
    .toLowerCase()
    .replace(ignored, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replaceAll('ς', 'σ')
    .replaceAll('−', '-');
  if (!/\p{Nd}/u.test(folded)) return folded;
  return foldDigits(folded).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** Writes the digits of every script as 0 to 9: Unicode has them in runs of ten. */
function foldDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return character;
    let value = 0;
    while (value < 9 && isDigit(code - value - 1)) value += 1;
    return String(value);
  });
}
