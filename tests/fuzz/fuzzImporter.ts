import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mostPageSeconds } from '#core/workers/readFailure.ts';
import { errorCodes, type ContractError } from '#shared/contract/errors.ts';
import type { FuzzInput } from './Importer.ts';
import { openTarget, type Target } from './openTarget.ts';
import type { Fault, Outcome, Slow } from './Outcome.ts';
import { watchExtractor } from './watchExtractor.ts';
import { watchReaders } from './watchReaders.ts';

/** Inputs that one casebook takes before it is verified and thrown away. */
const mostImported = 1024;
/** As many as the core reads and stores together. */
const groupSize = 32;
/** Bytes. What is larger may take its time; the time limit is for it. */
const smallInput = 1_000_000;
const kept = 5;

/** How to run. `onGroup` hears of every group of inputs before it is tried. */
export type FuzzOptions = {
  readonly from?: number;
  readonly timeoutSeconds?: number;
  /** Every how many groups one goes the whole way into a casebook; the others end where they were read. Default 1. */
  readonly importEvery?: number;
  readonly onGroup?: (from: number, to: number) => void;
};

/**
 * Puts inputs through the product's readers (processes of their own, with the product's limits), and groups of them
 * through `documents.importFiles` into a casebook that is verified afterwards.
 */
export async function fuzzImporter(
  count: number,
  makeInput: (index: number) => FuzzInput,
  { from = 0, timeoutSeconds, importEvery = 1, onGroup }: FuzzOptions = {},
): Promise<Omit<Outcome, 'importer' | 'seed'>> {
  const started = performance.now();
  const answers: Record<string, number> = {};
  const faults: Fault[] = [];
  const slow: Slow[] = [];
  const outOfMemory: Slow[] = [];
  const watch = watchReaders();
  const root = mkdtempSync(join(tmpdir(), 'hypecheck-fuzz-'));
  const { extractor, readings } = watchExtractor(timeoutSeconds, watch);
  let target: { readonly casebook: Target; readonly from: number; imported: number } | undefined;
  let imported = 0;
  try {
    for (let at = from, group = 0; at < from + count; at += groupSize, group += 1) {
      const inputs = Array.from({ length: Math.min(groupSize, from + count - at) }, (_, offset) =>
        makeInput(at + offset),
      );
      onGroup?.(at, at + inputs.length);
      readings.clear();
      await tryGroup(at, inputs, group % importEvery === 0);
    }
    await endTarget(from + count);
  } finally {
    await extractor.close();
    rmSync(root, { recursive: true, force: true });
  }
  return {
    count,
    imported,
    answers,
    faults,
    slowest: slow.sort((a, b) => b.ms - a.ms).slice(0, kept),
    outOfMemory: outOfMemory.slice(0, kept),
    readerPeakMegabytes: watch.end(),
    seconds: Math.round((performance.now() - started) / 1000),
  };

  async function tryGroup(at: number, inputs: readonly FuzzInput[], isImported: boolean): Promise<void> {
    const files = join(root, `files-${at}`);
    mkdirSync(files);
    const paths = inputs.map(({ fileName, bytes }) => {
      writeFileSync(join(files, fileName), bytes);
      return join(files, fileName);
    });
    const judge = (offset: number, answer: string, error?: ContractError) =>
      judgeInput(at + offset, inputs[offset] as FuzzInput, answer, error);
    if (isImported) await importGroup(at, paths, judge);
    else
      await Promise.allSettled(
        paths.map((path, offset) =>
          extractor.extract({ path, fileName: inputs[offset]?.fileName ?? '' }, () => undefined),
        ),
      ).then((all) =>
        all.forEach((_, offset) => {
          const error = readings.get(inputs[offset]?.fileName ?? '')?.error;
          judge(offset, error?.code ?? 'read', error);
        }),
      );
    rmSync(files, { recursive: true });
  }

  async function importGroup(
    at: number,
    paths: readonly string[],
    judge: (offset: number, answer: string, error?: ContractError) => void,
  ): Promise<void> {
    target ??= { casebook: await openTarget(root, extractor), from: at, imported: 0 };
    const results = await target.casebook.importFiles(paths);
    imported += paths.length;
    target.imported += paths.length;
    if (typeof results === 'string')
      faults.push({ kind: 'crash', index: at, recipe: `and ${paths.length - 1} more`, detail: results });
    else
      for (const [offset, { outcome, error }] of results.entries())
        judge(offset, error?.code ?? outcome, error as ContractError | undefined);
    if (target.imported >= mostImported) await endTarget(at + paths.length);
  }

  async function endTarget(end: number): Promise<void> {
    if (!target) return;
    for (const detail of await target.casebook.end())
      faults.push({ kind: 'loss', index: target.from, recipe: `to ${end}`, detail });
    target = undefined;
  }

  function judgeInput(
    index: number,
    { fileName, bytes, recipe }: FuzzInput,
    answer: string,
    error: ContractError | undefined,
  ): void {
    answers[answer] = (answers[answer] ?? 0) + 1;
    const reading = readings.get(fileName);
    const entry: Slow = { index, ms: Math.round(reading?.ms ?? 0), bytes: bytes.length, recipe };
    slow.push(entry);
    if (slow.length > 200) slow.sort((a, b) => b.ms - a.ms).splice(kept);
    const fault = (kind: Fault['kind'], detail: string) => faults.push({ kind, index, recipe, detail });
    if (reading?.misfit) fault('malformed', reading.misfit);
    if (!error) return;
    if (!errorCodes.includes(error.code) || error.code === 'internal') fault('crash', error.message);
    if (error.code === 'damaged-file' && /half-way/.test(error.message)) fault('crash', error.message);
    const isSlowPage = error.details?.['seconds'] === mostPageSeconds;
    if (error.code === 'timeout' && !isSlowPage && bytes.length < smallInput)
      fault('hang', `${bytes.length} bytes, ${entry.ms} ms`);
    if (error.code === 'too-large' && /memory/.test(error.message)) outOfMemory.push(entry);
  }
}
