import { classifyCharacter, classifyUnit, unitClass, type UnitClass } from './classifyUnit.ts';
import { foldWord } from './foldWord.ts';

/** What {@link scanWords} tells of every word: the hash of its folded form and where it stands. */
export type WordVisitor = (hash: number, start: number, end: number) => void;

/** What the hash of a word begins with (FNV-1a over code units). */
export const hashSeed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** The hash of a word with one more code unit. */
export const nextHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);

/** The hash of a folded word (FNV-1a over code units). */
export function hashWord(folded: string): number {
  let hash = hashSeed;
  for (let at = 0; at < folded.length; at += 1) hash = Math.imul(hash ^ folded.charCodeAt(at), prime);
  return hash;
}

const folds = new Uint16Array(0x10000);

function foldUnit(unit: number): number {
  const known = folds[unit];
  if (known) return known;
  const folded = foldWord(String.fromCharCode(unit)).charCodeAt(0);
  folds[unit] = folded;
  return folded;
}

const singles = new Map<number, number>();

/** The hash of a word that is one character. */
function hashSingle(text: string, start: number, size: number): number {
  if (size > 1) return hashWord(foldWord(text.slice(start, start + size)));
  const unit = text.charCodeAt(start);
  const known = singles.get(unit);
  if (known !== undefined) return known;
  const hash = hashWord(foldWord(text.charAt(start)));
  singles.set(unit, hash);
  return hash;
}

/** The hash of a number: ASCII digits fold to themselves. */
function hashNumber(text: string, start: number, end: number): number {
  let hash = hashSeed;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) return hashWord(foldWord(text.slice(start, end)));
    hash = Math.imul(hash ^ unit, prime);
  }
  return hash;
}

/** The class at an offset, and how many units its character has. */
function classAt(text: string, at: number): { readonly kind: UnitClass; readonly size: number } {
  const kind = classifyUnit(text.charCodeAt(at));
  if (kind !== unitClass.high) return { kind, size: 1 };
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return character.length === 2
    ? { kind: classifyCharacter(character), size: 2 }
    : { kind: unitClass.separator, size: 1 };
}

const isLetter = (kind: number): boolean => kind === unitClass.letter || kind === unitClass.complex;

/**
 * Goes over the words of a text from one offset to another, in order, without making strings of them: a megabyte in a
 * few milliseconds. Letters and digits are words apart, so that "5bn" and "5 bn" are the same; each character of a
 * script without spaces is a word, and so is each sign that has a meaning (% € + =). Punctuation is none.
 */
export function scanWords(text: string, from: number, to: number, visit: WordVisitor): void {
  let at = from;
  while (at < to) {
    const start = at;
    let kind: UnitClass = classifyUnit(text.charCodeAt(at));
    let size = 1;
    if (kind === unitClass.high) ({ kind, size } = classAt(text, at));
    if (kind === unitClass.single) {
      at += size;
      visit(hashSingle(text, start, size), start, at);
    } else if (isLetter(kind)) {
      at = endOfLetters(text, start, to, visit);
    } else if (kind === unitClass.digit) {
      at = endOfDigits(text, start, to);
      visit(hashNumber(text, start, at), start, at);
    } else {
      if (kind === unitClass.separator && isMinus(text, at)) visit(minusHash, at, at + 1);
      at += size;
    }
  }
}

const minusHash = hashWord('-');

/** A minus: right before a digit or a sign of currency, and with nothing but space before it. */
function isMinus(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x2d && unit !== 0x2212) return false;
  return /^[\d$€£¥]/.test(text.charAt(at + 1)) && (at === 0 || /[\s(（[]/.test(text.charAt(at - 1)));
}

/** Visits the word of letters that starts here and answers where it ends. */
function endOfLetters(text: string, start: number, to: number, visit: WordVisitor): number {
  let at = start;
  let end = start;
  let hash = hashSeed;
  let isSimple = true;
  while (at < to) {
    const unit = text.charCodeAt(at);
    let kind: UnitClass = classifyUnit(unit);
    let size = 1;
    if (kind === unitClass.high) ({ kind, size } = classAt(text, at));
    if (kind === unitClass.letter) hash = Math.imul(hash ^ foldUnit(unit), prime);
    else if (kind === unitClass.complex) isSimple = false;
    else if (kind === unitClass.ignored) {
      at += size;
      isSimple = false;
      continue;
    } else if (
      kind === unitClass.joiner &&
      at > start &&
      at + 1 < to &&
      isLetter(classAt(text, at + 1).kind)
    ) {
      if (unit === 0x27 || unit === 0x2019 || unit === 0x5f) hash = Math.imul(hash ^ foldUnit(unit), prime);
      else isSimple = false;
    } else break;
    at += size;
    end = at;
  }
  visit(isSimple ? hash : hashWord(foldWord(text.slice(start, end))), start, end);
  return end;
}

function endOfDigits(text: string, start: number, to: number): number {
  let at = start;
  let end = start;
  while (at < to) {
    const { kind, size } = classAt(text, at);
    if (kind === unitClass.digit) {
      at += size;
      end = at;
    } else if (
      kind === unitClass.point &&
      end === at &&
      at + 1 < to &&
      classAt(text, at + 1).kind === unitClass.digit
    )
      at += 1;
    else break;
  }
  return end;
}
