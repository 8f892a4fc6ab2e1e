import { readFileSync, statSync } from 'node:fs';
import type { SourceFile } from '#core/ingest/SourceFile.ts';
import { explainError } from '#core/explainError.ts';
import { HypecheckError } from '#shared/contract/errors.ts';

/** Megabytes (10^6 bytes). */
const largestFile = 200;

/**
 * Reads a file from the disk. Throws `file-missing`, `is-a-folder`, `not-a-file`, `permission-denied`, `io`, and
 * `too-large` above 200 MB, before reading it.
 */
export function readSourceFile(path: string, fileName: string): SourceFile {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new HypecheckError('is-a-folder', { name: fileName });
    if (!stat.isFile()) throw new HypecheckError('not-a-file', { name: fileName });
    if (stat.size > largestFile * 1e6)
      throw new HypecheckError('too-large', {
        name: fileName,
        size: `${Math.round(stat.size / 1e6)} MB`,
        limit: `${largestFile} MB`,
      });
    return { bytes: readFileSync(path), fileName };
  } catch (error) {
    throw explainError(error, fileName);
  }
}
