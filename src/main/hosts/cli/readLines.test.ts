import { expect, it } from 'vitest';
import { readLines, type InputLine } from './readLines.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function linesOf(text: string, size: number, limitBytes = 1_000): Promise<readonly InputLine[]> {
  const lines: InputLine[] = [];
  for await (const line of readLines(inPieces(Buffer.from(text), size), limitBytes)) lines.push(line);
  return lines;
}

it.each([1, 2, 3, 7, 1_000])('reads the same lines when they come in pieces of %i bytes', async (size) => {
  const lines = await linesOf('\ufeffa\r\n索拉\u2028b\n\n😀 last', size);
  expect(lines).toEqual([{ text: 'a' }, { text: '索拉\u2028b' }, { text: '' }, { text: '😀 last' }]);
});

it('gives up a line that is too long and goes on with the next', async () => {
  expect(await linesOf(`${'x'.repeat(50)}\nshort\n`, 7, 20)).toEqual([{ tooLong: 50 }, { text: 'short' }]);
});

it('reads no line from nothing', async () => {
  expect(await linesOf('', 1)).toEqual([]);
});
