import type { Random } from '#tests/builders/createRandom.ts';

/** Bytes. Mutants stay below, so that a run of thousands takes minutes; shapes go beyond it on purpose. */
const largestMutant = 400_000;
const numbers = [
  '0',
  '-1',
  '1',
  '65535',
  '65536',
  '2147483647',
  '2147483648',
  '4294967295',
  '-2147483649',
].concat([
  '9007199254740993',
  '1e308',
  '1e-320',
  '99999999999999999999',
  '0.0000000001',
  'NaN',
  '00000000000',
]);

type Change = (
  bytes: Buffer,
  random: Random,
  tokens: readonly string[],
  others: readonly Uint8Array[],
) => Buffer;

const cut = (bytes: Buffer, random: Random, most = bytes.length): readonly [number, number] => {
  const start = random.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + 1 + random.below(Math.max(1, most)))];
};
const around = (bytes: Buffer, start: number, end: number, middle: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, start), middle, bytes.subarray(end)]);

/** How bytes are changed, by name. */
const changes: Readonly<Record<string, Change>> = {
  flip: (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let left = 1 + random.below(16); left > 0 && copy.length > 0; left -= 1) {
      const at = random.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }
    return copy;
  },
  overwrite: (bytes, random) => {
    const [start, end] = cut(bytes, random, 32);
    return around(
      bytes,
      start,
      end,
      Buffer.alloc(end - start, random.pick([0, 0xff, 0x80, 0x3c, 0x22, 0x28])),
    );
  },
  truncate: (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  behead: (bytes, random) => bytes.subarray(random.below(Math.min(bytes.length, 4096) + 1)),
  remove: (bytes, random) => {
    const [start, end] = cut(bytes, random, 2000);
    return around(bytes, start, end, Buffer.alloc(0));
  },
  repeat: (bytes, random) => {
    const [start, end] = cut(bytes, random, random.pick([4, 64, 2000]));
    const piece = bytes.subarray(start, end);
    if (piece.length === 0) return bytes;
    const times = Math.min(2 ** random.below(14), Math.ceil(largestMutant / piece.length));
    return around(bytes, start, start, Buffer.concat(Array<Buffer>(times).fill(piece)));
  },
  splice: (bytes, random, _, others) => {
    const other = Buffer.from(random.pick(others));
    const [from, to] = cut(other, random);
    const [start, end] = cut(bytes, random, 4000);
    return around(bytes, start, end, other.subarray(from, to));
  },
  swap: (bytes, random) => {
    const [start, end] = cut(bytes, random, 500);
    const [other, otherEnd] = cut(bytes, random, 500);
    return around(bytes, start, end, bytes.subarray(other, otherEnd));
  },
  insertToken: (bytes, random, tokens) => {
    const at = random.below(bytes.length + 1);
    const times = random.below(4) === 0 ? 2 ** random.below(12) : 1;
    return around(bytes, at, at, Buffer.from(random.pick(tokens).repeat(times)));
  },
  overwriteToken: (bytes, random, tokens) => {
    const token = Buffer.from(random.pick(tokens));
    const at = random.below(bytes.length + 1);
    return around(bytes, at, Math.min(bytes.length, at + token.length), token);
  },
  number: (bytes, random) => {
    const found = [...bytes.toString('latin1').matchAll(/\d+/g)];
    if (found.length === 0) return bytes;
    const { index, 0: digits } = random.pick(found);
    return around(bytes, index, index + digits.length, Buffer.from(random.pick(numbers)));
  },
  recode: (bytes, random) => {
    const text = bytes.toString('utf8');
    return random.pick([
      () => Buffer.from(text, 'utf16le'),
      () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
      () => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le')]),
      () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
      () => Buffer.from(text.replaceAll(/\n/g, '\r'), 'utf8'),
      () => Buffer.from(text, 'latin1'),
    ])();
  },
};
const names = Object.keys(changes);

/** Changes bytes in one to six ways after another. The same random source gives the same bytes. */
export function mutate(
  source: Uint8Array,
  random: Random,
  tokens: readonly string[],
  others: readonly Uint8Array[],
): { readonly bytes: Uint8Array; readonly recipe: string } {
  let bytes = Buffer.from(source);
  const done: string[] = [];
  for (let left = 1 + random.below(6); left > 0; left -= 1) {
    const name = random.pick(names);
    bytes = Buffer.from(changes[name]?.(bytes, random, tokens, others) ?? bytes).subarray(0, largestMutant);
    done.push(name);
  }
  return { bytes, recipe: done.join(' ') };
}
