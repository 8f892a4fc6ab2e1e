import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createCore } from '#core/createCore.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import type { Ports } from '#core/ports.ts';
import { createExtractor } from '#core/workers/createExtractor.ts';
import { createClient, type Client } from '#shared/contract/createClient.ts';
import { errorCodes, HypecheckError } from '#shared/contract/errors.ts';
import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { findMisfit } from './findMisfit.ts';
import type { FuzzInput } from './Importer.ts';
import { watchReaders } from './watchReaders.ts';
import type { Fault, Outcome, Slow } from './Outcome.ts';

/** Inputs that one casebook takes before it is verified and thrown away. */
const chunkSize = 1000;
/** As many as the core reads and stores together. */
const groupSize = 32;
/** Bytes. What is larger may take its time; the time limit is for it. */
const smallInput = 1_000_000;
const kept = 5;
const firstText = 'This was here before the others came.';

/** How to run. `onGroup` hears of every group of inputs before it is tried. */
export type FuzzOptions = {
  readonly from?: number;
  readonly timeoutSeconds?: number;
  readonly onGroup?: (from: number, to: number) => void;
};

/**
 * Puts inputs through the real importer: files of a folder, `documents.importFiles`, a worker thread with the limits
 * of the product, a casebook that is verified afterwards.
 */
export async function fuzzImporter(
  count: number,
  makeInput: (index: number) => FuzzInput,
  { from = 0, timeoutSeconds, onGroup }: FuzzOptions = {},
): Promise<Omit<Outcome, 'importer' | 'seed'>> {
  const started = performance.now();
  const answers: Record<string, number> = {};
  const faults: Fault[] = [];
  const slow: Slow[] = [];
  const outOfMemory: Slow[] = [];
  const readers = watchReaders();
  const root = mkdtempSync(join(tmpdir(), 'hypecheck-fuzz-'));
  try {
    for (let start = from; start < from + count; start += chunkSize) {
      const end = Math.min(start + chunkSize, from + count);
      await tryChunk(start, end);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return {
    count,
    answers,
    faults,
    slowest: slow.sort((a, b) => b.ms - a.ms).slice(0, kept),
    outOfMemory: outOfMemory.slice(0, kept),
    corePeakMegabytes: Math.round((process.resourceUsage().maxRSS * 1024) / 1e6),
    readerPeakMegabytes: readers.end(),
    seconds: Math.round((performance.now() - started) / 1000),
  };

  async function tryChunk(start: number, end: number): Promise<void> {
    const folder = join(root, `chunk-${start}.hypecheck`);
    const sound = watchExtractor(timeoutSeconds);
    const errors: string[] = [];
    const ports: Ports = {
      ...createNodePorts(),
      extractor: sound.extractor,
      logger: { warn: () => undefined, error: (event, error) => errors.push(`${event}: ${String(error)}`) },
    };
    await createCasebook({ folder, title: 'Fuzz', who: 'Ada' }, ports);
    const core = await createCore({ folder, isReadOnly: false, who: 'Ada', areOutputsChecked: true }, ports);
    const call = createClient((method, input) =>
      core.dispatch(method, input, { who: 'Ada', reach: 'terminal' }),
    );
    const lose = (detail: string) => faults.push({ kind: 'loss', index: start, recipe: `to ${end}`, detail });
    try {
      const first = await importFile(call, root, firstText);
      const documents = new Set([first]);
      for (let at = start; at < end; at += groupSize) {
        const until = Math.min(at + groupSize, end);
        onGroup?.(at, until);
        await tryGroup(at, until, documents);
      }
      const verified = await call('casebook.verify', {});
      if (!verified.ok) lose(`verify failed: ${verified.error.code}`);
      else if (!verified.value.isSound) lose(`not sound: ${verified.value.problems[0]?.message}`);
      const got = await call('casebook.get', {});
      if (!got.ok || got.value.counts.evidence + got.value.counts.stories !== documents.size)
        lose('documents are missing');
      const text = await call('documents.text', { id: first });
      if (!text.ok || text.value.text !== firstText) lose('the first document is not what it was');
      for (const error of errors) lose(`logged: ${error}`);
    } finally {
      await core.close();
      rmSync(folder, { recursive: true, force: true });
    }

    async function tryGroup(at: number, until: number, documents: Set<string>): Promise<void> {
      const inputs = Array.from({ length: until - at }, (_, offset) => makeInput(at + offset));
      const files = join(root, `files-${at}`);
      mkdirSync(files);
      const paths = inputs.map(({ fileName, bytes }) => {
        writeFileSync(join(files, fileName), bytes);
        return join(files, fileName);
      });
      sound.results.clear();
      const answer = await call('documents.importFiles', { paths, role: 'evidence' });
      rmSync(files, { recursive: true });
      if (!answer.ok) {
        faults.push({ kind: 'crash', index: at, recipe: `to ${until}`, detail: answer.error.message });
        return;
      }
      for (const [offset, { outcome, error, documentId }] of answer.value.results.entries()) {
        const { recipe, bytes, fileName } = inputs[offset] as FuzzInput;
        const index = at + offset;
        const key = error?.code ?? outcome;
        answers[key] = (answers[key] ?? 0) + 1;
        if (documentId !== undefined) documents.add(documentId);
        const read = sound.results.get(fileName);
        const entry: Slow = { index, ms: Math.round(read?.ms ?? 0), bytes: bytes.length, recipe };
        slow.push(entry);
        if (slow.length > 200) slow.sort((a, b) => b.ms - a.ms).splice(kept);
        const fault = (kind: Fault['kind'], detail: string) => faults.push({ kind, index, recipe, detail });
        if (read?.misfit) fault('malformed', read.misfit);
        if (!error) continue;
        if (!errorCodes.includes(error.code) || error.code === 'internal') fault('crash', error.message);
        if (error.code === 'damaged-file' && /half-way/.test(error.message)) fault('crash', error.message);
        if (error.code === 'timeout' && bytes.length < smallInput) fault('hang', `${bytes.length} bytes`);
        if (error.code === 'too-large' && /memory/.test(error.message)) outOfMemory.push(entry);
      }
    }
  }
}

/** The product's extractor on one thread, one file at a time, so that times are those of single files. */
function watchExtractor(timeoutSeconds: number | undefined) {
  const inner = createExtractor({ readers: 1, ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }) });
  const results = new Map<string, { readonly ms: number; readonly misfit: string | undefined }>();
  let last: Promise<unknown> = Promise.resolve();
  const extractor: Ports['extractor'] = {
    close: inner.close,
    extract: (file, signal) => {
      const turn = last.then(async () => {
        const begun = performance.now();
        let read: ExtractedText | undefined;
        try {
          return (read = await inner.extract(file, signal));
        } catch (error) {
          if (!(error instanceof HypecheckError)) throw new Error('not a HypecheckError', { cause: error });
          throw error;
        } finally {
          const misfit = read && findMisfit(read);
          results.set(file.fileName, { ms: performance.now() - begun, misfit });
        }
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
  return { extractor, results };
}

async function importFile(call: Client, folder: string, text: string): Promise<string> {
  const path = join(folder, 'first.txt');
  writeFileSync(path, text);
  const answer = await call('documents.importFiles', { paths: [path], role: 'story' });
  const id = answer.ok ? answer.value.results[0]?.documentId : undefined;
  if (id === undefined) throw new Error('the first document was not imported');
  return id;
}
