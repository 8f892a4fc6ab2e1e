import { randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '#core/Core.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { readBody } from './readBody.ts';
import { resultResponse } from './resultResponse.ts';
import { toStoreError } from './toStoreError.ts';

/** The most one upload may hold, in bytes. */
export const uploadLimitBytes = 512 * 1_048_576;

/**
 * `POST /upload`: the body as a file in the upload folder, whole and on disk, or no file at all. Throws `read-only`,
 * `too-large`, `disk-full`, `cancelled` and `io`.
 */
export async function uploadRoute(
  core: Core,
  request: Request,
  limitBytes: number = uploadLimitBytes,
): Promise<Response> {
  if (core.uploadFolder === null) throw new HypecheckError('read-only');
  const uploadId = randomUUID();
  const path = join(core.uploadFolder, uploadId);
  try {
    await makeFolder(core.uploadFolder);
    const byteLength = await store(path, request, limitBytes);
    return resultResponse({ ok: true, value: { uploadId, byteLength } });
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined);
    throw toStoreError(error);
  }
}

async function store(path: string, request: Request, limitBytes: number): Promise<number> {
  const file = await open(path, 'wx', 0o600);
  try {
    const byteLength = await readBody(request, limitBytes, (chunk) => file.appendFile(chunk));
    await file.sync();
    return byteLength;
  } finally {
    await file.close();
  }
}

// Not recursive: where the casebook itself is gone (a drive pulled out), it must not come back as an empty folder.
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
