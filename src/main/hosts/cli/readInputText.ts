import { HypecheckError } from '#shared/contract/errors.ts';
import type { Terminal } from './createTerminal.ts';

const limitBytes = 256 * 1024 * 1024;

/** All of standard input as text; throws `too-large` beyond 256 MiB. */
export async function readInputText(terminal: Terminal): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of terminal.input) {
    size += chunk.byteLength;
    if (size > limitBytes) throw new HypecheckError('too-large', { size, limit: limitBytes });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}
