import { parentPort } from 'node:worker_threads';
import { extractText } from '#core/ingest/extractText.ts';
import { contractError, HypecheckError, type ContractError } from '#shared/contract/errors.ts';
import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { readSourceFile } from './readSourceFile.ts';

/** What a thread is asked: to read this file. */
export type ExtractionCall = { readonly path: string; readonly fileName: string };

/** What a thread answers. */
export type ExtractionReply =
  | { readonly ok: true; readonly value: ExtractedText }
  | { readonly ok: false; readonly error: ContractError };

/** That the reading of a page begins; null once all are read. */
export type PageBegun = { readonly page: number | null };

async function answer({ path, fileName }: ExtractionCall): Promise<ExtractionReply> {
  try {
    return { ok: true, value: await extractText(readSourceFile(path, fileName), tellPage) };
  } catch (error) {
    if (error instanceof HypecheckError) return { ok: false, error: error.error };
    const reason = 'it cannot be read.';
    return { ok: false, error: contractError('damaged-file', { name: fileName, reason }) };
  }
}

if (parentPort === null) throw new Error('extractionWorker runs in a worker thread only.');
const port = parentPort;
const tellPage = (page: number | null) => port.postMessage({ page } satisfies PageBegun);
// What a library prints is no output of ours, and would end up in that of the command line.
process.stdout.write = () => true;
process.stderr.write = () => true;
// A library can go on behind an answer, and fail over a file that was given up; the next file must not pay for it.
process.on('unhandledRejection', () => undefined);
port.on('message', (call: ExtractionCall) => {
  void answer(call).then((reply) => port.postMessage(reply));
});
port.postMessage('ready');
