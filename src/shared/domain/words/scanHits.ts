import type { Hits } from './Hits.ts';
import { hashSeed, hashWord, nextHash, scanWords, type WordVisitor } from './scanWords.ts';

/** Every runtime has it; neither the types of the browser nor those of Node are at hand here. */
declare const TextEncoder: new () => {
  readonly encodeInto: (text: string, bytes: Uint8Array) => { readonly written: number };
};

/** What a byte of UTF-8 is to the quick reading. */
const skipped = 0;
const letter = 1;
const careful = 2;
const classes = new Uint8Array(0x100).fill(careful);
for (let unit = 0; unit < 0x80; unit += 1) {
  const char = String.fromCharCode(unit);
  if (/[a-z]/i.test(char)) classes[unit] = letter;
  else if (/[\s!"#()*/:;?@[\]\\{|}.,^]/.test(char)) classes[unit] = skipped;
}

/** So much of a text is read at a time: what is made of it stays near the processor. */
const blockLength = 1 << 13;
const encoder = new TextEncoder();
const bytes = new Uint8Array(3 * blockLength);
/** Where the runs of bytes of one class begin, and where the last one ends. */
const edges = new Int32Array(3 * blockLength + 1);

/** Finds the runs of the first bytes and answers how many there are. Without a branch, for no one can foretell it. */
function findRuns(length: number): number {
  let count = 0;
  let before = 3;
  for (let at = 0; at < length; at += 1) {
    const kind = classes[bytes[at] ?? 0] ?? careful;
    const change = kind ^ before;
    edges[count] = at;
    count += (change | (change >> 1)) & 1;
    before = kind;
  }
  edges[count] = length;
  return count;
}

/** The hash of a word of plain letters, folded. */
function hashPlain(start: number, end: number): number {
  let hash = hashSeed;
  for (let at = start; at < end; at += 1) hash = nextHash(hash, (bytes[at] ?? 0) | 0x20);
  return hash;
}

const shapes = 1 << 15;

/** Three letters of a word and its length in one number: most words differ from those sought in one of them. */
const shapeOf = (first: number, second: number, last: number, length: number): number =>
  ((((first & 0x1f) << 10) | ((second & 0x1f) << 5) | (last & 0x1f)) ^ (length << 11)) & (shapes - 1);

const isParting = (unit: number): boolean => unit === 0x20 || unit === 0x0a;

/** Where to part a text that is read from an offset: before a space or line end, which part words whatever stands there. */
function findBlockEnd(text: string, from: number): number {
  let end = from + blockLength;
  if (end >= text.length) return text.length;
  while (end > from && !isParting(text.charCodeAt(end))) end -= 1;
  if (end > from) return end;
  end = from + blockLength;
  while (end < text.length && !isParting(text.charCodeAt(end))) end += 1;
  return end;
}

/**
 * Finds every word of a vocabulary (folded words, each once) in a text, in one pass over it and without an index: for a
 * text that is asked about once. Words of plain letters are read quickly, and only those that begin and are as long as a
 * word of the vocabulary are looked up; everything else is read as {@link scanWords} reads it.
 */
export function scanHits(text: string, vocabulary: readonly string[]): Hits {
  const hits = new HitList(vocabulary);
  for (let from = 0; from < text.length;) {
    const to = findBlockEnd(text, from);
    if (to - from > blockLength) scanWords(text, from, to, hits.visit);
    else scanBlock(text, from, to, hits);
    from = to;
  }
  return hits.finish();
}

function scanBlock(text: string, from: number, to: number, hits: HitList): void {
  const { written } = encoder.encodeInto(text.slice(from, to), bytes);
  const runs = findRuns(written);
  const { hasShape } = hits;
  let others = 0;
  // By how much the offset of a byte is more than that of its character: what is not ASCII has more bytes than units.
  let ahead = -from;
  for (let run = 0; run < runs; run += 1) {
    const start = edges[run] ?? 0;
    const first = bytes[start] ?? 0;
    const kind = classes[first];
    if (kind === skipped) continue;
    const end = edges[run + 1] ?? 0;
    if (kind === letter && (end === written || classes[bytes[end] ?? 0] === skipped)) {
      const size = end - start;
      if (hasShape[shapeOf(first, bytes[start + 1] ?? 0, bytes[end - 1] ?? 0, size)] === 1) {
        hits.count += others;
        others = 0;
        hits.visit(hashPlain(start, end), start - ahead, end - ahead);
      } else others += 1;
      continue;
    }
    const before = ahead;
    let at = start;
    for (let byte = first; !isParting(byte) && at < written; byte = bytes[at] ?? 0) {
      // The first byte of a character tells how many there are.
      if (byte >= 0xe0) ahead += 2;
      else if (byte >= 0xc0) ahead += 1;
      at += 1;
    }
    hits.count += others;
    others = 0;
    scanWords(text, start - before, at - ahead, hits.visit);
    while ((edges[run + 1] ?? 0) < at) run += 1;
  }
  hits.count += others;
}

/** The hits found so far: arrays that grow, for a common word has very many. */
class HitList {
  /** Words seen, hits or not. */
  count = 0;
  /** Which shapes the words of the vocabulary have. */
  readonly hasShape = new Uint8Array(shapes);
  readonly #idOf = new Map<number, number>();
  readonly #counts: number[];
  #found = 0;
  #ids = new Int32Array(1 << 10);
  #ordinals = new Int32Array(1 << 10);
  #starts = new Int32Array(1 << 10);
  #ends = new Int32Array(1 << 10);

  constructor(vocabulary: readonly string[]) {
    this.#counts = vocabulary.map(() => 0);
    vocabulary.forEach((word, id) => {
      this.#idOf.set(hashWord(word), id);
      const { length } = word;
      const [first, last] = [word.charCodeAt(0), word.charCodeAt(length - 1)];
      if (length > 1) this.hasShape[shapeOf(first, word.charCodeAt(1), last, length)] = 1;
      else for (let unit = 0; unit < 0x20; unit += 1) this.hasShape[shapeOf(first, unit, last, 1)] = 1;
    });
  }

  readonly visit: WordVisitor = (hash, start, end) => {
    const id = this.#idOf.get(hash);
    if (id !== undefined) {
      if (this.#found === this.#ids.length) this.#grow();
      this.#counts[id] = (this.#counts[id] ?? 0) + 1;
      this.#ids[this.#found] = id;
      this.#ordinals[this.#found] = this.count;
      this.#starts[this.#found] = start;
      this.#ends[this.#found] = end;
      this.#found += 1;
    }
    this.count += 1;
  };

  finish(): Hits {
    const cut = (array: Int32Array) => array.slice(0, this.#found);
    return {
      ids: cut(this.#ids),
      ordinals: cut(this.#ordinals),
      starts: cut(this.#starts),
      ends: cut(this.#ends),
      count: this.count,
      counts: this.#counts,
    };
  }

  #grow(): void {
    const grown = (array: Int32Array) => {
      const larger = new Int32Array(array.length * 4);
      larger.set(array);
      return larger;
    };
    this.#ids = grown(this.#ids);
    this.#ordinals = grown(this.#ordinals);
    this.#starts = grown(this.#starts);
    this.#ends = grown(this.#ends);
  }
}
