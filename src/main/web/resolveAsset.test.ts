import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf } from '#tests/contract/answerOf.ts';
import { fakeCore } from '#tests/contract/fakeCore.ts';
import { temporaryFolder } from '#tests/contract/temporaryFolder.ts';
import { createWebHandler } from './createWebHandler.ts';
import type { WebHandler } from './createWebHandler.ts';
import { resolveAsset } from './resolveAsset.ts';

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
let assets: string;
let handle: WebHandler;

beforeAll(async () => {
  temporary = await temporaryFolder();
  assets = join(temporary.path, 'assets');
  await mkdir(join(assets, 'sub'), { recursive: true });
  await mkdir(join(temporary.path, 'assets-secret'));
  await mkdir(join(temporary.path, 'outside'));
  await writeFile(join(temporary.path, 'secret.txt'), 'secret');
  await writeFile(join(temporary.path, 'assets-secret', 'secret.txt'), 'secret');
  await writeFile(join(temporary.path, 'outside', 'secret.txt'), 'secret');
  await writeFile(join(assets, 'index.html'), '<!doctype html>');
  await writeFile(join(assets, 'app.js'), 'app()');
  await writeFile(join(assets, 'sub', 'a b.css'), 'a{}');
  await writeFile(join(assets, 'sub', '%2e%2e'), 'an odd name');
  await writeFile(join(assets, '.env'), 'secret');
  await symlink(join(assets, 'app.js'), join(assets, 'inner.js'));
  await symlink(join(temporary.path, 'secret.txt'), join(assets, 'out.txt'));
  await symlink(join(temporary.path, 'outside'), join(assets, 'outdir'));
  await symlink(assets, join(assets, 'self'));
  handle = createWebHandler({ core: fakeCore(), who: () => 'Ida', assets });
});
afterAll(() => temporary[Symbol.asyncDispose]());

const get = (path: string, method = 'GET') => handle(new Request(`http://desk${path}`, { method }));

describe('GET /…', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/index.html?x=1', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/app.js', 'text/javascript; charset=utf-8', 'app()'],
    ['/sub/a%20b.css', 'text/css; charset=utf-8', 'a{}'],
    ['/sub%2Fa%20b.css', 'text/css; charset=utf-8', 'a{}'],
    ['/inner.js', 'text/javascript; charset=utf-8', 'app()'],
    ['/self/app.js', 'text/javascript; charset=utf-8', 'app()'],
  ])('serves %s', async (path, type, body) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(body);
  });

  test('lets a page load from itself only', async () => {
    const { headers } = await get('/', 'HEAD');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-length')).toBe('15');
  });

  const hostile = [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%2fsecret.txt',
    '/sub/..%2f..%2fsecret.txt',
    '/..%2fassets-secret/secret.txt',
    '/%252e%252e/secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/sub%5c..%5c..%5csecret.txt',
    '/app.js%00.txt',
    '/%00',
    '/%ff',
    '/%',
    '/%c0%ae%c0%ae/secret.txt',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/C:%2fsecret.txt',
    '/app.js::$DATA',
    '/.env',
    '/./app.js%2f.',
    '/out.txt',
    '/outdir/secret.txt',
    '/outdir',
    '/sub',
    '/sub/',
    '/self',
    '/self/',
    '/nothing.js',
    '/app.js/',
    '/app.js/x',
  ];

  test.each(hostile)('does not serve %s', async (path) => {
    expect(await answerOf(await get(path))).toEqual([404, 'unknown-route']);
  });

  test.each(hostile)('does not serve %s, as it stands, to a host that does not normalise', async (path) => {
    const resolved = await resolveAsset(assets, path);
    expect(resolved === undefined || resolved === join(assets, 'sub')).toBe(true);
  });

  test('without a folder, tells at / that the desk comes later, and knows nothing else', async () => {
    const bare = createWebHandler({ core: fakeCore(), who: () => 'Ida', assets: null });
    const page = await bare(new Request('http://desk/'));
    expect(page.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await page.text()).toContain('desk comes later');
    expect(await answerOf(await bare(new Request('http://desk/app.js')))).toEqual([404, 'unknown-route']);
  });
});

test('no path is served that lies outside of the folder', async () => {
  const piece = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        ...['/', '\\', '%2f', '%5c', '%252f', '..', '.', '%2e', '%2E%2e', '%252e', '%00', '\0', ':', '%'],
        ...[
          'secret.txt',
          'assets',
          'assets-secret',
          'outside',
          'sub',
          'app.js',
          'outdir',
          'self',
          'out.txt',
          'etc/passwd',
        ],
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );
  const path = fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`);
  await fc.assert(
    fc.asyncProperty(path, async (urlPath) => {
      const resolved = await resolveAsset(assets, urlPath);
      if (resolved !== undefined) expect(resolved.startsWith(assets + sep)).toBe(true);
      const address = URL.parse(`http://desk${urlPath}`);
      if (address === null || /^\/(rpc|events|upload|evidence)(\/|$)/.test(address.pathname)) return;
      const response = await handle(new Request(address));
      const body = await response.text();
      expect(body).not.toContain('secret');
      if (response.status === 200) {
        const served = ['index.html', 'app.js', 'sub/a b.css', 'sub/%2e%2e'].map((name) =>
          join(assets, name),
        );
        const allowed = await Promise.all(served.map((file) => readFile(file, 'utf8')));
        expect(allowed).toContain(body);
      }
    }),
    { numRuns: 1_000 },
  );
});
