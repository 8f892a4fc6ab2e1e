import { findDeclaredCharset } from './findDeclaredCharset.ts';
import { guessCharset } from './guessCharset.ts';

/** A text and how its bytes were read. `charset` is undefined for bytes that are no text in any known way. */
export type DecodedText = {
  readonly text: string;
  readonly charset: string | undefined;
  readonly warnings: readonly string[];
};

const notText: DecodedText = { text: '', charset: undefined, warnings: [] };

/**
 * Reads bytes as text: a byte order mark decides; else NULs in every second place mean UTF-16; else UTF-8 where all
 * bytes fit it; else the charset that the file declares; else a guess, with a warning. Line ends become `\n`.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decodeByMark(bytes) ?? decodeUtf16(bytes) ?? decodeBytes(bytes);
  return { ...decoded, text: decoded.text.replace(/\r\n?/g, '\n') };
}

function decodeByMark(bytes: Uint8Array): DecodedText | undefined {
  const [first, second, third] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return decodeWide(bytes, first === 0xff ? 'utf-16le' : 'utf-16be', []);
  if (first !== 0xef || second !== 0xbb || third !== 0xbf) return undefined;
  return bytes.includes(0) ? notText : readUtf8(bytes.subarray(3), countBroken(bytes));
}

/** UTF-16 without a mark: western text has NULs in one half of the byte pairs; text has them hardly ever in both. */
function decodeUtf16(bytes: Uint8Array): DecodedText | undefined {
  if (!bytes.includes(0)) return undefined;
  if (bytes.length % 2 !== 0) return notText;
  const sample = bytes.subarray(0, 65_536);
  const pairs = sample.length / 2;
  const nuls: [number, number] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2 === 0 ? 0 : 1] += 1;
  });
  const [even, odd] = nuls;
  // Chinese text has few NULs: only its spaces, line ends and digits. Both halves having some is binary data.
  if (Math.min(even, odd) > pairs / 100 || Math.max(even, odd) < pairs / 50) return notText;
  const charset = odd > even ? 'utf-16le' : 'utf-16be';
  return decodeWide(bytes, charset, [`character set guessed: ${charset.toUpperCase()}`]);
}

function decodeWide(bytes: Uint8Array, charset: string, warnings: readonly string[]): DecodedText {
  const text = new TextDecoder(charset).decode(bytes);
  return text.includes('\u0000') || countReplaced(text) > text.length / 100
    ? notText
    : { text, charset, warnings };
}

function decodeBytes(bytes: Uint8Array): DecodedText {
  if (countControls(bytes) > bytes.length / 50) return notText;
  const declared = findDeclaredCharset(bytes);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== undefined) {
    const contradicts = declared !== undefined && declared !== 'utf-8' && !isAscii(bytes);
    return {
      text: utf8,
      charset: 'utf-8',
      warnings: contradicts ? [`the file says its character set is ${declared}; its bytes are UTF-8`] : [],
    };
  }
  if (declared !== undefined && declared !== 'utf-8') {
    const text = decodeStrictly(bytes, declared);
    if (text !== undefined) return { text, charset: declared, warnings: [] };
  }
  const broken = countBroken(bytes);
  if (broken.valid > broken.invalid * 20 || (declared === 'utf-8' && broken.valid > broken.invalid))
    return readUtf8(bytes, broken);
  const charset = declared !== undefined && declared !== 'utf-8' ? declared : guessCharset(bytes);
  return {
    text: new TextDecoder(charset).decode(bytes),
    charset,
    warnings:
      charset === declared
        ? [`some bytes do not fit the character set ${charset} and show as U+FFFD`]
        : [`character set guessed: ${nameOf(charset)}`],
  };
}

const nameOf = (charset: string): string => (charset === 'gb18030' ? 'GBK (GB18030)' : charset);

function decodeStrictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readUtf8(bytes: Uint8Array, { invalid }: { readonly invalid: number }): DecodedText {
  const warnings = invalid > 0 ? [`${invalid} places are not valid UTF-8 and show as U+FFFD`] : [];
  return { text: new TextDecoder('utf-8').decode(bytes), charset: 'utf-8', warnings };
}

/** How many characters beyond ASCII are valid UTF-8, and how many places are not. */
function countBroken(bytes: Uint8Array): { readonly valid: number; readonly invalid: number } {
  const text = new TextDecoder('utf-8').decode(bytes);
  const invalid = countReplaced(text);
  let valid = -invalid;
  for (const character of text) if (character > '\u007f') valid += 1;
  return { valid, invalid };
}

const countReplaced = (text: string): number => text.split('\ufffd').length - 1;

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** Bytes that no text has: control characters other than tab, line ends, form feed, escape and end-of-file. */
function countControls(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes)
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b && byte !== 0x1a) count += 1;
  return count;
}
