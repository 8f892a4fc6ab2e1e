import { open } from 'node:fs/promises';
import type { Core } from '#core/Core.ts';
import { contractError, HypecheckError } from '#shared/contract/errors.ts';
import { fileBody } from './fileBody.ts';
import { parseRange } from './parseRange.ts';
import { resultResponse } from './resultResponse.ts';

/**
 * `GET /evidence/:sha256`: the bytes of an evidence file, whole or one range. They come from strangers, so nothing in
 * them may run: no sniffing, no scripts, and only PDFs and pictures are shown in place. Throws `not-found`,
 * `file-missing`, `permission-denied` and `io`.
 */
export async function evidenceRoute(core: Core, sha256: string, request: Request): Promise<Response> {
  const evidence = await core.findEvidence(sha256);
  if (evidence === undefined) throw new HypecheckError('not-found', { what: 'evidence file' });
  const etag = `"${sha256}"`;
  const headers = {
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, max-age=31536000, immutable',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
    ETag: etag,
    'X-Content-Type-Options': 'nosniff',
  };
  if (namesTag(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });

  const file = await openEvidence(evidence.path, sha256);
  try {
    const { size } = await file.stat();
    const ifRange = request.headers.get('if-range');
    const range = parseRange(
      ifRange === null || ifRange === etag ? request.headers.get('range') : null,
      size,
    );
    if (range.kind === 'unsatisfiable') {
      await file.close();
      const error = contractError('invalid-input', {
        reason: 'The range lies outside of the file.',
        byteLength: size,
      });
      return resultResponse({ ok: false, error }, { 'Content-Range': `bytes */${size}` }, 416);
    }
    const [start, end] = range.kind === 'part' ? [range.start, range.end] : [0, size - 1];
    const isHead = request.method === 'HEAD';
    if (isHead) await file.close();
    return new Response(isHead ? null : fileBody(file, start, end), {
      status: range.kind === 'part' ? 206 : 200,
      headers: {
        ...headers,
        ...(range.kind === 'part' ? { 'Content-Range': `bytes ${start}-${end}/${size}` } : {}),
        ...(canShowInPlace(evidence.mediaType) ? {} : { 'Content-Disposition': 'attachment' }),
        'Content-Length': String(end - start + 1),
        'Content-Type': safeMediaType(evidence.mediaType),
      },
    });
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
}

const namesTag = (header: string | null, etag: string): boolean =>
  header !== null && header.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()));

const canShowInPlace = (mediaType: string): boolean => /^(application\/pdf$|image\/)/.test(mediaType);

// The type was read from a stranger's file; what is no media type must not reach a header.
const safeMediaType = (mediaType: string): string =>
  /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : 'application/octet-stream';

async function openEvidence(path: string, sha256: string) {
  try {
    return await open(path, 'r');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT') throw new HypecheckError('file-missing', { name: sha256 });
    if (code === 'EACCES' || code === 'EPERM')
      throw new HypecheckError('permission-denied', { name: sha256 });
    throw new HypecheckError('io', { reason: code });
  }
}
