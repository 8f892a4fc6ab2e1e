import { scanWords } from './scanWords.ts';

/**
 * The words of a text in order, without strings: word `n` is number `kinds[n]` of the text's different words and stands
 * at [starts[n], ends[n]). The words of one kind are `places[firsts[kind]]` to `places[firsts[kind + 1]]`, in order.
 */
export type WordIndex = {
  readonly count: number;
  readonly kinds: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly firsts: Int32Array;
  readonly places: Int32Array;
  /** The number of the word with this hash; -1 where the text has none. */
  readonly kindOf: (hash: number) => number;
};

/** Texts whose index is kept, the last used first: one source is asked about many quotes. */
const kept: { readonly text: string; index?: WordIndex }[] = [];
const keptAtMost = 2;
/** An index takes twelve bytes a word; one of a longer text is not kept. */
const lengthOfKept = 2_000_000;
const lengthOfSmall = 20_000;

/**
 * The words of a text that is asked about again, kept for the next question; undefined the first time, where one pass
 * over the text answers sooner.
 */
export function findIndex(text: string): WordIndex | undefined {
  if (text.length < lengthOfSmall || text.length > lengthOfKept) return undefined;
  const at = kept.findIndex((each) => each.text === text);
  const known = kept[at];
  if (at !== -1) kept.splice(at, 1);
  if (known) known.index ??= indexWords(text);
  kept.unshift(known ?? { text });
  kept.length = Math.min(kept.length, keptAtMost);
  return known?.index;
}

/** Reads the words of a text. */
export function indexWords(text: string): WordIndex {
  let size = Math.max(16, text.length >> 2);
  let kinds = new Int32Array(size);
  let starts = new Int32Array(size);
  let ends = new Int32Array(size);
  let count = 0;
  const numbers = new HashNumbers();
  scanWords(text, 0, text.length, (hash, start, end) => {
    if (count === size) {
      size *= 2;
      [kinds, starts, ends] = [grown(kinds, size), grown(starts, size), grown(ends, size)];
    }
    kinds[count] = numbers.add(hash);
    starts[count] = start;
    ends[count] = end;
    count += 1;
  });
  const firsts = new Int32Array(numbers.count + 2);
  for (let at = 0; at < count; at += 1)
    firsts[(kinds[at] ?? 0) + 2] = (firsts[(kinds[at] ?? 0) + 2] ?? 0) + 1;
  for (let kind = 2; kind < firsts.length; kind += 1)
    firsts[kind] = (firsts[kind] ?? 0) + (firsts[kind - 1] ?? 0);
  const places = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const next = (kinds[at] ?? 0) + 1;
    places[firsts[next] ?? 0] = at;
    firsts[next] = (firsts[next] ?? 0) + 1;
  }
  return { count, kinds, starts, ends, firsts, places, kindOf: (hash) => numbers.find(hash) };
}

/** Numbers different hashes in the order in which they come (open addressing). */
class HashNumbers {
  count = 0;
  #mask = (1 << 12) - 1;
  #hashes = new Int32Array(this.#mask + 1);
  #numbers = new Int32Array(this.#mask + 1);

  find(hash: number): number {
    return (this.#numbers[this.#slotOf(hash)] ?? 0) - 1;
  }

  add(hash: number): number {
    const slot = this.#slotOf(hash);
    const known = this.#numbers[slot] ?? 0;
    if (known > 0) return known - 1;
    this.#hashes[slot] = hash;
    this.count += 1;
    this.#numbers[slot] = this.count;
    if (this.count * 2 > this.#mask) this.#grow();
    return this.count - 1;
  }

  #slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#numbers[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers];
    this.#mask = this.#mask * 2 + 1;
    this.#hashes = new Int32Array(this.#mask + 1);
    this.#numbers = new Int32Array(this.#mask + 1);
    for (let at = 0; at < numbers.length; at += 1) {
      if (numbers[at] === 0) continue;
      const slot = this.#slotOf(hashes[at] ?? 0);
      this.#hashes[slot] = hashes[at] ?? 0;
      this.#numbers[slot] = numbers[at] ?? 0;
    }
  }
}

function grown(array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(array);
  return larger;
}
