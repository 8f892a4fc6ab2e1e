/** Small steps over a folded text. */

/** Spaces, one line end among them at most: a number can be cut by the end of a line. */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  for (let lines = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (c === 10) {
      lines += 1;
      if (lines > 1) return at;
    } else if (c !== 32 && c !== 9 && c !== 13 && c !== 0xa0) break;
  }
  return i;
}

/** The end of the run of Latin letters at an offset. */
export function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && isLetter(text.charCodeAt(i))) i += 1;
  return i;
}

/** The Latin word at an offset, or an empty text. */
export const wordAt = (text: string, at: number): string => text.slice(at, wordEnd(text, at));

/** The letters from a to z right before an offset, back to `limit` at most. */
export function wordBefore(text: string, at: number, limit: number): string {
  let start = at;
  while (start > limit && isPlainLetter(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

/** Whether nothing but spaces stands before an offset. */
export function isAtHead(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /\s/.test(text[i] ?? '')) i -= 1;
  return i < 0;
}

/** Whether nothing but spaces stands around a stretch. */
export const isAlone = (text: string, start: number, end: number): boolean =>
  isAtHead(text, start) && text.slice(end).trim() === '';

/** Tells of a UTF-16 code unit whether it is one of some signs. */
export function createSignTest(signs: Iterable<string>): (c: number) => boolean {
  const isOne = new Uint8Array(0x10000);
  for (const sign of signs) isOne[sign.charCodeAt(0)] = 1;
  return (c) => isOne[c] === 1;
}

/** The end of the run of digits at an offset. */
export function passDigits(text: string, at: number): number {
  let i = at;
  while (isDigit(text.charCodeAt(i))) i += 1;
  return i;
}

/** A letter from a to z. */
export const isPlainLetter = (c: number): boolean => c >= 97 && c <= 122;

export const isLetter = (c: number): boolean => isPlainLetter(c) || (c >= 0xdf && c <= 0x24f && c !== 0xf7);

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

export const isHan = (c: number): boolean => c >= 0x3400 && c <= 0x9fff;

/** White space, as `\\s` has it. */
export const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  (c >= 0x1680 && (c === 0x1680 || (c >= 0x2000 && c <= 0x200a) || otherSpaces.has(c)));

/** The end of the white space at an offset. */
export function passSpaces(text: string, at: number): number {
  let i = at;
  while (isSpace(text.charCodeAt(i))) i += 1;
  return i;
}

/** The start of the white space that ends at an offset, not before `from`. */
export function passSpacesBack(text: string, from: number, at: number): number {
  let i = at;
  while (i > from && isSpace(text.charCodeAt(i - 1))) i -= 1;
  return i;
}

const otherSpaces: ReadonlySet<number> = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);
