/** What a UTF-16 code unit is to the words of a text. */
export const unitClass = {
  /** White space and punctuation: stands between words and is no part of any. */
  separator: 1,
  /** A letter that folds to one unit. */
  letter: 2,
  /** A letter or mark that folds to several units: its word is folded as a whole. */
  complex: 3,
  digit: 4,
  /** A word of its own: a character of a script that writes without spaces, or a sign that has a meaning. */
  single: 5,
  /** The first half of a character beyond the basic plane. */
  high: 6,
  /** An apostrophe or underscore: inside a word part of it, else a separator. */
  joiner: 7,
  /** Soft hyphen, zero width characters, variation selectors: as if they were not there. */
  ignored: 8,
  /** A comma or point: between digits part of the number, else a separator. */
  point: 9,
} as const;

/** One of {@link unitClass}. */
export type UnitClass = (typeof unitClass)[keyof typeof unitClass];

const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const sign = /[\p{Sc}%‰+=×÷°&<>\p{Extended_Pictographic}]/u;
const digit = /\p{Nd}/u;
const ignored = /[\p{Default_Ignorable_Code_Point}\ufe0f]/u;
const apostrophes = "'’‘ʼ＇`´_";

/** The class of a character that may need two code units; a surrogate alone is a separator. */
export function classifyCharacter(character: string): UnitClass {
  if (apostrophes.includes(character)) return unitClass.joiner;
  if (character === '.' || character === ',') return unitClass.point;
  if (ignored.test(character)) return unitClass.ignored;
  if (wordCharacter.test(character)) {
    if (digit.test(character)) return unitClass.digit;
    if (unspaced.test(character)) return unitClass.single;
    const folded = character.normalize('NFKD').toLowerCase();
    return folded.length === 1 && character.length === 1 && !/\p{M}/u.test(character)
      ? unitClass.letter
      : unitClass.complex;
  }
  return sign.test(character.normalize('NFKC')) ? unitClass.single : unitClass.separator;
}

const classes = new Uint8Array(0x10000);

/** The class of a code unit. Half of a character beyond the basic plane is `high`, its other half a separator. */
export function classifyUnit(unit: number): UnitClass {
  const known = classes[unit] as UnitClass | 0 | undefined;
  if (known) return known;
  const found =
    unit >= 0xd800 && unit <= 0xdbff ? unitClass.high : classifyCharacter(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}
