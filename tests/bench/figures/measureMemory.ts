import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Bench } from '#tests/bench/Bench.ts';

/** The resident memory of a process that has a casebook of 100,000 claims open and has listed many pages of it. */
export const measureMemory: Bench = async ({ copyLargeCasebook }) => {
  const folder = await copyLargeCasebook();
  const script = join(import.meta.dirname, '..', 'measureMemoryAlone.ts');
  const values: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [script, folder]);
    values.push(Number(stdout) / 1e6);
  }
  return [{ name: 'resident memory, 100,000 claims', unit: 'MB', values, target: 250 }];
};
