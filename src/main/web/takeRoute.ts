import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { Core } from '#core/Core.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { uploadRoute } from './uploadRoute.ts';

/**
 * Takes a file of this machine by its path the way every upload goes, for a host whose user gave it that path. Throws
 * what `uploadRoute` throws, `file-missing` and `not-a-file`.
 */
export async function takeRoute(core: Core, path: string, signal: AbortSignal): Promise<Response> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new HypecheckError('file-missing', { name: basename(path) });
  if (!found.isFile()) throw new HypecheckError('not-a-file', { name: basename(path) });
  const body = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
  return uploadRoute(core, new Request('file:', { method: 'POST', body, duplex: 'half', signal }));
}
