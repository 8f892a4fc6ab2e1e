import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createCore } from '#core/createCore.ts';
import type { Core } from '#core/Core.ts';
import { contract, type MethodName } from '#shared/contract/contract.ts';
import { errorCodes } from '#shared/contract/errors.ts';
import { hostileTexts } from '#tests/builders/hostileTexts.ts';
import { createTestPorts, type TestPorts } from '#tests/builders/createTestPorts.ts';
import { createWebHandler, type WebHandler } from '#web/createWebHandler.ts';

let root = '';
let core: Core;
let ports: TestPorts;
let handle: WebHandler;
const methods = Object.keys(contract) as readonly MethodName[];
const seed = { seed: 11 };
const evidenceText = 'What a stranger may read of an evidence file.';
const evidence = createHash('sha256').update(evidenceText).digest('hex');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'hypecheck-rpc-'));
  const folder = join(root, 'a.hypecheck');
  ports = createTestPorts();
  await createCasebook({ folder, title: 'Test', who: 'Ada' }, ports);
  core = await createCore({ folder, isReadOnly: false, who: 'Ada', areOutputsChecked: true }, ports);
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'assets', 'index.html'), '<p>desk</p>');
  writeFileSync(join(root, 'secret.txt'), 'a secret of this machine');
  writeFileSync(join(root, 'first.txt'), evidenceText);
  const imported = await core.dispatch(
    'documents.importFiles',
    { paths: [join(root, 'first.txt')], role: 'evidence' },
    { who: 'Ada', reach: 'terminal' },
  );
  expect(imported).toMatchObject({ ok: true, value: { results: [{ outcome: 'imported' }] } });
  handle = createWebHandler({ core, who: () => 'Ada', assets: join(root, 'assets') });
});
afterAll(async () => {
  await core.close();
  rmSync(root, { recursive: true });
});

const countEntries = async () => {
  const got = await core.dispatch('casebook.get', {}, { who: 'Ada', reach: 'window' });
  return got.ok ? (got.value as { counts: { decisions: number } }).counts.decisions : -1;
};

/** Answers the code; fails where the answer is no error of the table, or tells of the inside. */
async function codeOf(response: Response): Promise<string> {
  const text = await response.text();
  expect(text).not.toMatch(/\.ts\b|node_modules|node:internal|SELECT |INSERT |a secret of this machine/);
  expect(text).not.toContain(root);
  const body = JSON.parse(text) as { ok: boolean; error?: { code: string } };
  if (body.ok) return 'ok';
  expect(errorCodes).toContain(body.error?.code);
  return body.error?.code ?? '';
}

const post = (path: string, body: string | Buffer<ArrayBuffer>, headers: Record<string, string> = {}) =>
  handle(
    new Request(`http://localhost${path}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', ...headers },
    }),
  );

/** What fits no strict object: no method takes all of these keys. */
const misfit = fc.oneof(
  fc
    .jsonValue({ maxDepth: 4 })
    .filter((value) => !(value !== null && typeof value === 'object' && Object.keys(value).length === 0)),
  fc.dictionary(
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'ids', 'text', 'limit'),
    fc.jsonValue(),
    { minKeys: 5 },
  ),
  fc.constantFrom(...hostileTexts),
);

describe('the RPC boundary', () => {
  it(
    'answers any value for any method with an answer or an error of the table, and writes nothing for a misfit',
    { timeout: 120_000 },
    async () => {
      const before = await countEntries();
      for (const method of methods.filter((name) => name !== 'briefs.print' && name !== 'casebook.backup')) {
        await fc.assert(
          fc.asyncProperty(misfit, async (input) => {
            fc.pre(!contract[method].input.safeParse(input).success);
            const code = await codeOf(await post(`/rpc/${method}`, JSON.stringify(input)));
            expect(['invalid-input', 'forbidden', 'needs-casebook']).toContain(code);
          }),
          { ...seed, numRuns: 25 },
        );
      }
      expect(await countEntries()).toBe(before);
      expect(ports.errors).toEqual([]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it('answers any bytes with an error of the table', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...methods),
        fc.uint8Array({ maxLength: 200 }),
        async (method, body) => {
          fc.pre(!/^[\s{}\d[\]"]/.test(Buffer.from(body).toString()));
          expect(['not-json', 'invalid-input', 'forbidden']).toContain(
            await codeOf(await post(`/rpc/${method}`, Buffer.from(body))),
          );
        },
      ),
      { ...seed, numRuns: 150 },
    );
  });

  it.each([
    ['a body of 5 MB', '"'.padEnd(5 * 1_048_576, 'x'), 'too-large'],
    ['nesting without end', '['.repeat(1_000_000), 'not-json'],
    ['deep nesting', '['.repeat(100_000) + ']'.repeat(100_000), 'invalid-input'],
    ['a deep object', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000), 'invalid-input'],
    ['half a surrogate pair', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'not-json'],
    ['a number beyond all', '{"limit":1e999}', 'invalid-input'],
    [
      'a polluted prototype',
      '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}}}',
      'invalid-input',
    ],
    [
      'a hundred thousand keys',
      `{${Array.from({ length: 100_000 }, (_, n) => `"a${n}":1`).join()}}`,
      'invalid-input',
    ],
  ])('refuses %s', async (_, body, code) => {
    expect(await codeOf(await post('/rpc/claims.list', body))).toBe(code);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('answers any method, path and header with no stack, no path and no file from outside', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'rpc',
        'events',
        'evidence',
        'upload',
        'brief',
        '..',
        '%2e%2e',
        '%2E%2E%2f',
        '..%5c',
        '%00',
        '.git',
      ),
      fc.constantFrom(
        'secret.txt',
        'C:',
        'a:b',
        '%252e%252e',
        '',
        'index.html',
        '__proto__',
        '%ff',
        'etc',
        'passwd',
        '~',
        '...',
      ),
      fc.string({ maxLength: 12 }).map(encodeURIComponent),
    );
    const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'XYZ');
    await fc.assert(
      fc.asyncProperty(method, fc.array(piece, { maxLength: 6 }), async (verb, pieces) => {
        const path = `/${pieces.join('/')}`;
        fc.pre(!/^\/events$/.test(path) && !(verb === 'POST' && path === '/upload'));
        const response = await handle(new Request(`http://localhost${path}`, { method: verb }));
        if (/json/.test(response.headers.get('content-type') ?? '')) {
          if (verb !== 'HEAD') await codeOf(response);
        } else expect(['', '<p>desk</p>']).toContain(path === '/brief' ? '' : await response.text());
      }),
      { ...seed, numRuns: 600 },
    );
  });

  /** What no header of a sound client looks like; what `Headers` itself refuses never gets here. */
  const headerValue = fc.oneof(
    fc.constantFrom(
      ...hostileTexts,
      '',
      '*',
      '-1',
      '1e9',
      'NaN',
      '0x10',
      '99999999999999999999',
      'bytes=',
      ',,,',
      '"',
    ),
    fc.constantFrom(
      'bytes=9-1',
      'bytes=-0',
      'bytes=0-,1-',
      `bytes=${'0-1,'.repeat(500)}`,
      'bytes=1e9-',
      'W/"',
      'null',
    ),
    fc.string({ maxLength: 40 }),
  );
  const headers = fc.dictionary(
    fc.oneof(
      fc.constantFrom('range', 'if-range', 'if-none-match', 'content-length', 'content-encoding', 'origin'),
      fc.constantFrom('accept', 'cookie', 'x-http-method-override', 'last-event-id', 'authorization'),
    ),
    headerValue,
    { maxKeys: 5 },
  );
  const toHeaders = (values: Record<string, string>): Headers => {
    const made = new Headers();
    for (const [name, value] of Object.entries(values)) {
      try {
        made.set(name, value);
      } catch {
        // No header at all: a server would have refused the request.
      }
    }
    return made;
  };

  it('takes a call as JSON only by its content type, and writes nothing otherwise', async () => {
    const before = await countEntries();
    const mediaType = fc.oneof(
      fc.constantFrom('text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'),
      fc.constantFrom(
        'application/json, text/plain',
        'text/plain; application/json',
        'application/json;charset=gbk',
      ),
      fc.constantFrom(
        'application/jsonp',
        'xapplication/json',
        'application/json;',
        'application/json; a=b',
        '',
      ),
      fc.string({ maxLength: 30 }),
      fc
        .tuple(fc.constantFrom(...'application/json'), fc.string({ minLength: 1, maxLength: 2 }))
        .map(([letter, other]) => 'application/json'.replace(letter, other)),
    );
    const isJson = (type: string) => /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type.trim());
    await fc.assert(
      fc.asyncProperty(mediaType, headers, async (type, others) => {
        fc.pre(!isJson(type));
        const sent = toHeaders({ ...others, 'content-type': type });
        const call = new Request('http://localhost/rpc/claims.create', {
          method: 'POST',
          body: Buffer.from(JSON.stringify({ text: 'by a stranger', kind: 'other' })),
          headers: sent,
        });
        expect(await codeOf(await handle(call))).toBe('not-json');
      }),
      { ...seed, numRuns: 300 },
    );
    expect(await countEntries()).toBe(before);
  });

  it('answers any headers with an answer or an error of the table', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          '/rpc/claims.list',
          `/evidence/${'ab'.repeat(32)}`,
          `/evidence/${evidence}`,
          '/index.html',
        ),
        headers,
        async (path, values) => {
          const isCall = path.startsWith('/rpc');
          const sent = toHeaders(values);
          if (isCall) sent.set('content-type', 'application/json');
          const request = new Request(`http://localhost${path}`, {
            method: isCall ? 'POST' : 'GET',
            headers: sent,
            ...(isCall ? { body: '{}' } : {}),
          });
          const response = await handle(request);
          expect([200, 206, 304, 404, 413, 416]).toContain(response.status);
          if (/json/.test(response.headers.get('content-type') ?? '')) await codeOf(response);
          else expect(evidenceText + '<p>desk</p>').toContain(await response.text());
        },
      ),
      { ...seed, numRuns: 600 },
    );
    expect(ports.errors).toEqual([]);
  });

  it('takes any upload, whatever its headers, and imports or refuses it by its name in words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        headers,
        fc.oneof(
          fc.constantFrom(...hostileTexts, '../../evil.txt', '/etc/passwd', 'a\u0000.txt', '.', '..', 'CON'),
          fc.string(),
        ),
        async (bytes, values, fileName) => {
          const sent = toHeaders(values);
          const response = await handle(
            new Request('http://localhost/upload', {
              method: 'POST',
              body: Buffer.from(bytes),
              headers: sent,
            }),
          );
          const body = (await response.clone().json()) as {
            value?: { uploadId: string; byteLength: number };
          };
          const code = await codeOf(response);
          expect(['ok', 'too-large']).toContain(code);
          if (!body.value) return;
          expect(body.value.byteLength).toBe(bytes.length);
          const upload = { uploadId: body.value.uploadId, fileName };
          const call = JSON.stringify({ uploads: [upload], role: 'evidence' });
          expect(['ok', 'invalid-input']).toContain(
            await codeOf(await post('/rpc/documents.importUploads', call)),
          );
        },
      ),
      { ...seed, numRuns: 60 },
    );
    for (const uploadId of [
      '../../secret.txt',
      'x',
      '',
      '__proto__',
      `${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`,
    ]) {
      const call = JSON.stringify({ uploads: [{ uploadId, fileName: 'a.txt' }], role: 'evidence' });
      const answer = await post('/rpc/documents.importUploads', call);
      const body = (await answer.clone().json()) as { value?: { results: { outcome: string }[] } };
      await codeOf(answer);
      expect(body.value?.results.map(({ outcome }) => outcome) ?? ['failed']).toEqual(['failed']);
    }
    expect(readFileSync(join(root, 'secret.txt'), 'utf8')).toBe('a secret of this machine');
    // What came in lies inside of the casebook's folder only.
    expect(readdirSync(root).sort()).toEqual(['a.hypecheck', 'assets', 'first.txt', 'secret.txt']);
    expect(ports.errors).toEqual([]);
  });
});
