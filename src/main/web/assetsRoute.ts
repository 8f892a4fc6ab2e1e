import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { HypecheckError } from '#shared/contract/errors.ts';
import { fileBody } from './fileBody.ts';
import { resolveAsset } from './resolveAsset.ts';

/** What pages of the application may do: load from themselves, and nothing else. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The hash is that of the one style element which react-aria adds for touch; any other inline style is refused.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const pageHeaders = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** `GET /…`: a file of the built desk, or, where it is not built, a plain page at `/` that says so. Throws `unknown-route`. */
export async function assetsRoute(
  folder: string | null,
  urlPath: string,
  isHead: boolean,
): Promise<Response> {
  if (folder === null) return plainPage(urlPath, isHead);
  const path = await resolveAsset(folder, urlPath);
  if (path === undefined) throw new HypecheckError('unknown-route');
  const file = await open(path, 'r');
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new HypecheckError('unknown-route');
    if (isHead) await file.close();
    return new Response(isHead ? null : fileBody(file, 0, stat.size - 1), {
      headers: {
        ...pageHeaders,
        'Content-Length': String(stat.size),
        'Content-Type': mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream',
      },
    });
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
}

function plainPage(urlPath: string, isHead: boolean): Response {
  if (urlPath !== '/') throw new HypecheckError('unknown-route');
  const text = 'Hypecheck is running. The desk comes later; until then use the command line.\n';
  return new Response(isHead ? null : text, {
    headers: { ...pageHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
