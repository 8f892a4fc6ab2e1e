/**
 * A word, number or telling sign of a text. `word` is in lower case; digits are folded to `#year` (1700–2099), `#n` (one or two digits) and
 * `#num`. Offsets are UTF-16 code units, end exclusive.
 */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly isCapital: boolean;
};

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90;
/** Latin, Greek, Cyrillic and other letters of scripts that part their words by spaces; not Han, kana, Hangul. */
const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  isUpper(unit) ||
  (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7);
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;
/** $ % ? ! £ ¥ € */
const isSign = (unit: number): boolean =>
  unit === 36 ||
  unit === 37 ||
  unit === 63 ||
  unit === 33 ||
  unit === 0xa3 ||
  unit === 0xa5 ||
  unit === 0x20ac;

const foldDigits = (digits: string): string => {
  if (/^(?:1[789]|20)\d\d$/.test(digits)) return '#year';
  return digits.length <= 2 ? '#n' : '#num';
};

/** The words of a stretch, in order; a contraction is one word ("don't"), with a straight apostrophe. */
export function readTokens(text: string, from: number, to: number): Token[] {
  const found: Token[] = [];
  let at = from;
  while (at < to) {
    const start = at;
    const unit = text.charCodeAt(at);
    if (isLetter(unit)) {
      at += 1;
      while (at < to) {
        const next = text.charCodeAt(at);
        if (isLetter(next)) at += 1;
        else if (isApostrophe(next) && at + 1 < to && isLetter(text.charCodeAt(at + 1))) at += 2;
        else break;
      }
      const word = text.slice(start, at).toLowerCase();
      found.push({
        start,
        end: at,
        word: word.includes('’') ? word.replaceAll('’', "'") : word,
        isCapital: isUpper(unit),
      });
    } else if (isDigit(unit)) {
      at += 1;
      while (at < to) {
        const next = text.charCodeAt(at);
        if (isDigit(next)) at += 1;
        else if ((next === 44 || next === 46) && at + 1 < to && isDigit(text.charCodeAt(at + 1))) at += 2;
        else break;
      }
      found.push({ start, end: at, word: foldDigits(text.slice(start, at)), isCapital: false });
    } else {
      at += 1;
      if (isSign(unit)) found.push({ start, end: at, word: text.slice(start, at), isCapital: false });
    }
  }
  return found;
}
