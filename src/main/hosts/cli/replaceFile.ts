import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { lstat, open, realpath, rename, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Interruption } from './createInterruption.ts';
import { toFileError } from './toFileError.ts';
import { usageError } from './usageError.ts';

/**
 * Writes a file as a whole: into a new file beside it, which takes its place when all is written. A failure leaves
 * what was there before, and so does a `fill` that answers false. Only an ordinary file is replaced; throws a
 * HypecheckError for anything else.
 */
export async function replaceFile(
  path: string,
  interruption: Interruption,
  fill: (write: (content: string | Uint8Array) => Promise<void>) => Promise<boolean>,
): Promise<void> {
  const { target, mode } = await findTarget(resolve(path), path);
  const draft = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomUUID()}.part`);
  let file: FileHandle;
  try {
    file = await open(draft, 'wx', mode);
  } catch (error) {
    throw toFileError(error, dirname(path));
  }
  const release = interruption.handle(() => {
    rmSync(draft, { force: true });
    interruption.exit();
  });
  try {
    const isComplete = await fill((content) => writeAll(file, content, path));
    if (isComplete) await finish(file, draft, target, path);
    else await discard(file, draft);
  } catch (error) {
    await discard(file, draft);
    throw error;
  } finally {
    release();
  }
}

async function findTarget(target: string, name: string) {
  try {
    const found = await lstat(target).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (found === undefined) return { target, mode: 0o666 };
    const real = await realpath(target);
    const { mode, ...kind } = await kindOf(real);
    if (kind.isFolder) throw usageError(`${name} is a folder; --out takes the name of a file.`);
    if (!kind.isFile) throw usageError(`${name} is not an ordinary file and is not replaced.`);
    return { target: real, mode: mode & 0o777 };
  } catch (error) {
    throw toFileError(error, name);
  }
}

async function kindOf(path: string) {
  const found = await stat(path);
  return { mode: found.mode, isFile: found.isFile(), isFolder: found.isDirectory() };
}

async function writeAll(file: FileHandle, content: string | Uint8Array, name: string): Promise<void> {
  try {
    await file.writeFile(content);
  } catch (error) {
    throw toFileError(error, name);
  }
}

async function discard(file: FileHandle, draft: string): Promise<void> {
  // Closed or renamed already where the failure came late.
  await file.close().catch(() => {});
  rmSync(draft, { force: true });
}

async function finish(file: FileHandle, draft: string, target: string, name: string): Promise<void> {
  try {
    await file.sync();
    await file.close();
    await rename(draft, target);
  } catch (error) {
    throw toFileError(error, name);
  }
}
