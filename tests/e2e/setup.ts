import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { buildDesk, deskFolder } from '../../scripts/buildDesk.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built desk, in a folder that nobody builds into while tests run. */
    readonly assets: string;
    /** A sample casebook to copy. */
    readonly sampleCasebook: string;
  }
}

/** Before the end-to-end tests: builds the desk and one sample casebook, which each test copies. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'hypecheck-e2e-'));
  const root = join(import.meta.dirname, '../..');
  const sampleCasebook = join(folder, 'sample.hypecheck');
  const sample = promisify(execFile)(process.execPath, [
    join(root, 'resources/sample/main.ts'),
    sampleCasebook,
  ]);
  buildDesk();
  await cp(deskFolder, join(folder, 'desk'), { recursive: true });
  await sample;
  project.provide('assets', join(folder, 'desk'));
  project.provide('sampleCasebook', sampleCasebook);
  return () => rm(folder, { recursive: true, force: true });
}
