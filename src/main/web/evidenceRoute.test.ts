import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf } from '#tests/contract/answerOf.ts';
import { fakeCore } from '#tests/contract/fakeCore.ts';
import { temporaryFolder } from '#tests/contract/temporaryFolder.ts';
import { createWebHandler } from './createWebHandler.ts';
import type { WebHandler } from './createWebHandler.ts';

const hash = (digit: string) => digit.repeat(64);
const text = 'The quick brown fox.';
const large = Buffer.from(Array.from({ length: 300_001 }, (_, index) => index % 251));

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let handle: WebHandler;

beforeAll(async () => {
  folder = await temporaryFolder();
  const file = async (digit: string, mediaType: string, bytes: string | Uint8Array) => {
    const path = join(folder.path, digit);
    await writeFile(path, bytes);
    return [hash(digit), { path, mediaType, byteLength: bytes.length }] as const;
  };
  const evidence = Object.fromEntries([
    await file('a', 'text/plain', text),
    await file('b', 'application/pdf', large),
    await file('c', 'image/svg+xml', '<svg/>'),
    await file('d', 'text/html', '<script>'),
    await file('e', 'text/html\r\nX-Evil: 1', ''),
    await file('f', 'text/plain', 'gone'),
  ]);
  await rm(join(folder.path, 'f'));
  handle = createWebHandler({ core: fakeCore({ evidence }), who: () => 'Ida' });
});
afterAll(() => folder[Symbol.asyncDispose]());

const get = (name: string, headers: Record<string, string> = {}, method = 'GET') =>
  handle(new Request(`http://desk/evidence/${name}`, { headers, method }));

describe('GET /evidence/:sha256', () => {
  test('answers the bytes, with nothing in them allowed to run', async () => {
    const response = await get(hash('b'));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      'accept-ranges': 'bytes',
      'cache-control': 'private, max-age=31536000, immutable',
      'content-length': '300001',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'application/pdf',
      'cross-origin-resource-policy': 'same-origin',
      etag: `"${hash('b')}"`,
      'x-content-type-options': 'nosniff',
    });
    expect(large.equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
  });

  test.each([
    ['a', 'attachment'],
    ['b', null],
    ['c', null],
    ['d', 'attachment'],
  ])('file %s has the disposition %s', async (digit, expected) => {
    const response = await get(hash(digit), {}, 'HEAD');
    expect(response.headers.get('content-disposition')).toBe(expected);
  });

  test('does not let a type from a file into the headers that is none', async () => {
    const response = await get(hash('e'));
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('x-evil')).toBeNull();
    expect(await response.text()).toBe('');
  });

  test.each([
    ['bytes=4-8', 'bytes 4-8/20', 'quick'],
    ['bytes=-4', 'bytes 16-19/20', 'fox.'],
    ['bytes=16-', 'bytes 16-19/20', 'fox.'],
  ])('answers the range %s', async (range, contentRange, expected) => {
    const response = await get(hash('a'), { Range: range });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(contentRange);
    expect(response.headers.get('content-length')).toBe(String(expected.length));
    expect(await response.text()).toBe(expected);
  });

  test('answers a range across several reads byte for byte', async () => {
    const response = await get(hash('b'), { Range: 'bytes=1000-250000' });
    expect(large.subarray(1_000, 250_001).equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
  });

  test('refuses a range outside of the file with 416 and says how long the file is', async () => {
    const response = await get(hash('a'), { Range: 'bytes=20-' });
    expect(response.headers.get('content-range')).toBe('bytes */20');
    expect(await answerOf(response)).toEqual([416, 'invalid-input']);
  });

  test('answers the whole file for several ranges, and for a range of another version', async () => {
    expect((await get(hash('a'), { Range: 'bytes=0-1,3-4' })).status).toBe(200);
    expect((await get(hash('a'), { Range: 'bytes=0-1', 'If-Range': '"other"' })).status).toBe(200);
    expect((await get(hash('a'), { Range: 'bytes=0-1', 'If-Range': `"${hash('a')}"` })).status).toBe(206);
  });

  test('HEAD answers the same headers without bytes', async () => {
    const response = await get(hash('a'), { Range: 'bytes=4-8' }, 'HEAD');
    expect(response.status).toBe(206);
    expect(response.headers.get('content-length')).toBe('5');
    expect(response.body).toBeNull();
  });

  test('answers 304 to who has it already', async () => {
    const response = await get(hash('a'), { 'If-None-Match': `W/"x", "${hash('a')}"` });
    expect(response.status).toBe(304);
  });

  test.each(['abc', hash('g'), hash('A'), `${hash('a')}0`, `${hash('a')}/`, '..%2f..%2fetc%2fpasswd', ''])(
    'does not know /evidence/%s',
    async (name) => {
      expect(await answerOf(await get(name))).toEqual([404, 'unknown-route']);
    },
  );

  test('says which evidence is not in the casebook, and which lost its file', async () => {
    expect(await answerOf(await get(hash('0')))).toEqual([404, 'not-found']);
    expect(await answerOf(await get(hash('f')))).toEqual([404, 'file-missing']);
  });
});
