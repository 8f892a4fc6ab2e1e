import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { toDecimalText } from '#shared/domain/exact/toDecimalText.ts';
import {
  createMoveFinder,
  type MoveProblem,
  type PriceMove,
} from '#shared/domain/priceSeries/createMoveFinder.ts';
import { describeMove, describeNote, describeProblem } from '#shared/domain/priceSeries/describeMove.ts';
import { explainError } from './explainError.ts';

const chunkBytes = 1024 * 1024;
const longestLine = 1024 * 1024;

/**
 * Reads the move between two days from a file of prices, line by line, so that a file of any size fits. Throws `rule`
 * where the file answers no move, and what the system says about the file.
 */
export async function readPriceMove({
  id,
  series,
  from,
  to,
  field,
}: ParsedInputOf<'analyze.price-move'>): Promise<OutputOf<'analyze.price-move'>> {
  const name = series.split(/[\\/]/).at(-1) ?? series;
  if (series.includes('\0')) throw new HypecheckError('file-missing', { name: 'with a NUL in its name' });
  const move = await findMove(series, createMoveFinder(from, to, field)).catch((error: unknown) => {
    throw explainError(error, name);
  });
  if ('problem' in move) throw new HypecheckError('rule', { reason: describeProblem(move) });
  return {
    id,
    percent: toDecimalText(move.percent),
    fromDate: move.from.date,
    toDate: move.to.date,
    fromValue: toDecimalText(move.from.value),
    toValue: toDecimalText(move.to.value),
    notes: move.notes.map(describeNote),
    working: describeMove(move),
  };
}

async function findMove(
  path: string,
  finder: ReturnType<typeof createMoveFinder>,
): Promise<PriceMove | MoveProblem> {
  const decoder = new TextDecoder(await findEncoding(path));
  let rest = '';
  const feed = (text: string): void => {
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) rest = '';
    for (const line of lines) finder.push(line);
  };
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes }))
    feed(decoder.decode(chunk as Uint8Array, { stream: true }));
  feed(decoder.decode());
  if (rest !== '') finder.push(rest);
  return finder.finish();
}

/** UTF-8 or UTF-16 by its mark, UTF-8 if the beginning is valid, else GB 18030, which Chinese vendors write. */
async function findEncoding(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
    if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
    const end = head.lastIndexOf(10);
    new TextDecoder('utf-8', { fatal: true }).decode(end > 0 ? head.subarray(0, end) : head);
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return 'gb18030';
    throw error;
  } finally {
    await file.close();
  }
}
