import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Vault } from '#core/ports.ts';
import { explainError } from '#core/explainError.ts';
import { HypecheckError } from '#shared/contract/errors.ts';

/** The largest file that is taken in, in bytes. */
export const fileLimit = 512 * 1024 * 1024;

const isHash = (name: string) => /^[0-9a-f]{64}$/.test(name);
const uploadName = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Makes a folder's entries durable; where the system cannot (Windows), its own journal has to do. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => undefined);
  if (!handle) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

async function walk(path: string, found: string[]): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const child = join(path, entry.name);
    if (entry.isDirectory()) await walk(child, found);
    else if (entry.isFile()) found.push(child);
  }
}

/** Copies a file, hashing what is written; the copy is on the disk when this returns. */
async function copyDurably(path: string, to: string, fileName: string, signal: AbortSignal) {
  const hash = createHash('sha256');
  let byteLength = 0;
  const out = await open(to, 'wx');
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      if (signal.aborted) throw new HypecheckError('cancelled');
      const bytes = chunk as Buffer;
      byteLength += bytes.length;
      if (byteLength > fileLimit) refuseSize(byteLength, fileName);
      hash.update(bytes);
      await out.write(bytes);
    }
    await out.sync();
  } finally {
    await out.close();
  }
  return { byteLength, sha256: hash.digest('hex') };
}

function refuseSize(size: number, name: string): never {
  throw new HypecheckError('too-large', {
    name,
    size: `${name}: ${size} bytes`,
    limit: `${fileLimit} bytes`,
  });
}

/** Refuses what is not an ordinary file of a size that can be kept. */
async function refuseUnfit(path: string, name: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    throw explainError(error, name);
  });
  if (found.isDirectory()) throw new HypecheckError('is-a-folder', { name });
  if (!found.isFile()) throw new HypecheckError('not-a-file', { name });
  if (found.size === 0) throw new HypecheckError('empty-file', { name });
  if (found.size > fileLimit) refuseSize(found.size, name);
}

/**
 * The vault in `folder/evidence`: a file lies at `ab/cdef…`, its SHA-256 cut after two digits. A file is staged and
 * durable before the database commits to it and moved to its place after, so that a crash at any point leaves
 * either a staged file that `recover` finishes, or one that it drops.
 */
export function createVault(folder: string): Vault & {
  /** Finishes or drops what a crash left half-way. */
  readonly recover: (isKept: (sha256: string) => Promise<boolean>) => Promise<void>;
} {
  const evidence = join(folder, 'evidence');
  const incoming = join(evidence, 'incoming');
  const uploads = join(folder, 'uploads');
  const placeOf = (sha256: string) => join(evidence, sha256.slice(0, 2), sha256.slice(2));

  let last: Promise<unknown> = Promise.resolve();

  async function moveToPlace(path: string, sha256: string): Promise<void> {
    const place = placeOf(sha256);
    if (await exists(place)) return rm(path, { force: true });
    await mkdir(join(evidence, sha256.slice(0, 2)), { recursive: true });
    await rename(path, place);
  }

  return {
    findFiles: async (paths, isRecursive) => {
      if (!isRecursive) return paths;
      const found: string[] = [];
      for (const path of paths) {
        const isFolder = await stat(path).then(
          (each) => each.isDirectory(),
          () => false,
        );
        if (isFolder) await walk(path, found);
        else found.push(path);
      }
      return found;
    },
    uploadPath: (uploadId) => {
      if (!uploadName.test(uploadId)) throw new HypecheckError('not-found', { what: 'upload' });
      return join(uploads, uploadId);
    },
    stage: async (path, name, signal) => {
      await refuseUnfit(path, name);
      const stagedPath = join(incoming, randomUUID());
      try {
        await mkdir(incoming, { recursive: true });
        const copy = await copyDurably(path, stagedPath, name, signal);
        await syncFolder(incoming);
        return { stagedPath, ...copy };
      } catch (error) {
        await rm(stagedPath, { force: true });
        throw explainError(error, name);
      }
    },
    hold: (work) => {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
    keep: ({ stagedPath, sha256 }) => moveToPlace(stagedPath, sha256),
    discard: (path) => rm(path, { force: true }),
    find: async (sha256) => {
      if (!isHash(sha256)) return undefined;
      return (await exists(placeOf(sha256))) ? placeOf(sha256) : undefined;
    },
    rehash: async (sha256) => ((await exists(placeOf(sha256))) ? hashFile(placeOf(sha256)) : undefined),
    list: async () => {
      const hashes: string[] = [];
      for (const prefix of await readdir(evidence).catch(() => [])) {
        if (!/^[0-9a-f]{2}$/.test(prefix)) continue;
        hashes.push(...(await readdir(join(evidence, prefix))).map((name) => prefix + name).filter(isHash));
      }
      return hashes.sort();
    },
    remove: (sha256) => rm(placeOf(sha256), { force: true }),
    recover: async (isKept) => {
      await rm(uploads, { recursive: true, force: true });
      for (const name of await readdir(incoming).catch(() => [])) {
        const path = join(incoming, name);
        const sha256 = await hashFile(path);
        if (await isKept(sha256)) await moveToPlace(path, sha256);
        else await rm(path, { force: true });
      }
      await mkdir(incoming, { recursive: true });
      await mkdir(uploads, { recursive: true });
    },
  };
}
