import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a run of the benchmark works: a folder of its own that goes in the end. */
export type BenchFolder = {
  /** The path of a new, empty folder. */
  readonly make: (name: string) => string;
  readonly remove: () => void;
};

/** Makes the folder of a run in the system's folder for temporary files. */
export function createBenchFolder(): BenchFolder {
  const root = mkdtempSync(join(tmpdir(), 'hypecheck-bench-'));
  let count = 0;
  return {
    make: (name) => {
      const path = join(root, `${(count += 1)}-${name}`);
      mkdirSync(path);
      return path;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
