import type { Hits } from './Hits.ts';
import { hashSeed, hashWord, nextHash, scanWords } from './scanWords.ts';

/** Every runtime has it; neither the types of the browser nor those of Node are at hand here. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };

/** What a byte of UTF-8 is to the quick reading; letters are their lower case. */
const skipped = 0;
const careful = 1;
const kinds = new Uint8Array(0x100).fill(careful);
for (let unit = 0; unit < 0x80; unit += 1) {
  const char = String.fromCharCode(unit);
  if (/[a-z]/i.test(char)) kinds[unit] = char.toLowerCase().charCodeAt(0);
  else if (/[\s!"#()*/:;?@[\]\\{|}.,^]/.test(char)) kinds[unit] = skipped;
}

/** The hash of a word of plain letters, folded. */
function hashPlain(bytes: Uint8Array, start: number, end: number): number {
  let hash = hashSeed;
  for (let at = start; at < end; at += 1) hash = nextHash(hash, kinds[bytes[at] ?? 0] ?? 0);
  return hash;
}

/** Words of so many letters or more are one length. */
const lengths = 16;

/** The first two letters of a word and its length in one number: most words differ from those sought in one of them. */
const shapeOf = (first: number, second: number, length: number): number =>
  (((first & 0x1f) << 5) | (second & 0x1f)) * lengths + (length < lengths ? length : lengths - 1);

/**
 * Finds every word of a vocabulary (folded words, each once) in a text, in one pass over it and without an index: for a
 * text that is asked about once. Words of plain letters are read quickly, and only those that begin and are as long as a
 * word of the vocabulary are looked up; everything else is read as {@link scanWords} reads it.
 */
export function scanHits(text: string, vocabulary: readonly string[]): Hits {
  const idOf = new Map<number, number>();
  const shapes = new Uint8Array(0x20 * 0x20 * lengths);
  vocabulary.forEach((word, id) => {
    idOf.set(hashWord(word), id);
    shapes[shapeOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0, word.length)] = 1;
  });
  const counts = vocabulary.map(() => 0);
  const ids: number[] = [];
  const ordinals: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let count = 0;
  const visit = (hash: number, start: number, end: number) => {
    const id = idOf.get(hash);
    if (id !== undefined) {
      counts[id] = (counts[id] ?? 0) + 1;
      ids.push(id);
      ordinals.push(count);
      starts.push(start);
      ends.push(end);
    }
    count += 1;
  };
  // Bytes are read several times as fast as the units of a string; what is not ASCII has more bytes than units.
  const bytes = new TextEncoder().encode(text);
  const { length } = bytes;
  let surplus = 0;
  let at = 0;
  while (at < length) {
    const first = kinds[bytes[at] ?? 0] ?? careful;
    if (first === skipped) {
      at += 1;
      continue;
    }
    const start = at;
    let kind = first;
    while (kind > careful) {
      at += 1;
      kind = at < length ? (kinds[bytes[at] ?? 0] ?? careful) : skipped;
    }
    if (kind === skipped) {
      const size = at - start;
      if (shapes[shapeOf(first, size > 1 ? (kinds[bytes[start + 1] ?? 0] ?? 0) : 0, size)] === 1)
        visit(hashPlain(bytes, start, at), start - surplus, at - surplus);
      else count += 1;
      at += 1;
      continue;
    }
    // To the next byte that parts words whatever stands around it.
    const before = surplus;
    for (let byte = bytes[at] ?? 0; byte !== 0x20 && byte !== 0x0a && at < length; byte = bytes[at] ?? 0) {
      // The first byte of a character tells how many there are.
      if (byte >= 0xe0) surplus += 2;
      else if (byte >= 0xc0) surplus += 1;
      at += 1;
    }
    scanWords(text, start - before, at - surplus, visit);
  }
  return {
    ids: Int32Array.from(ids),
    ordinals: Int32Array.from(ordinals),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    count,
    counts,
  };
}
