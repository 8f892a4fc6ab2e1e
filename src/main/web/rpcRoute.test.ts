import { describe, expect, test } from 'vitest';
import { answerOf } from '#tests/contract/answerOf.ts';
import { fakeCore } from '#tests/contract/fakeCore.ts';
import { createWebHandler } from './createWebHandler.ts';
import { rpcLimitBytes } from './rpcRoute.ts';

const handle = createWebHandler({ core: fakeCore(), who: () => 'Ida' });

const post = (
  body: NonNullable<RequestInit['body']> | null,
  headers: Record<string, string> = {},
  path = '/rpc/casebook.get',
) =>
  handle(
    new Request(`http://desk${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
      duplex: 'half',
    }),
  );

/** A body without a length that counts how much of it was taken. */
function endlessBody(chunkBytes: number) {
  const taken = { bytes: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        taken.bytes += chunkBytes;
        controller.enqueue(new Uint8Array(chunkBytes).fill(0x20));
      },
      cancel() {
        taken.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, taken };
}

describe('POST /rpc/:method', () => {
  test('carries method and input to the core, as a window, under the name of the person', async () => {
    const response = await post('{"a":[1,"ü"]}');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      ok: true,
      value: { method: 'casebook.get', input: { a: [1, 'ü'] }, caller: { who: 'Ida', reach: 'window' } },
    });
  });

  test('answers an error of the core with its HTTP status', async () => {
    const core = fakeCore({
      dispatch: () => Promise.resolve({ ok: false, error: { code: 'conflict', message: 'x' } }),
    });
    const request = new Request('http://desk/rpc/claims.update', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=UTF-8' },
      body: '{}',
    });
    expect(await answerOf(await createWebHandler({ core, who: () => 'Ida' })(request))).toEqual([
      409,
      'conflict',
    ]);
  });

  test.each([
    ['an empty body', ''],
    ['half of a body', '{"a":'],
    ['two values', '{}{}'],
    ['bytes that are no UTF-8', Uint8Array.of(0x22, 0xff, 0x22)],
    ['a NUL', '\0'],
    ['no body', null],
  ])('refuses %s as not JSON', async (_, body) => {
    expect(await answerOf(await post(body))).toEqual([400, 'not-json']);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json-patch+json',
    'application/json;charset=utf-16',
    '',
  ])('refuses the content type “%s”, which a foreign page could send', async (type) => {
    expect(await answerOf(await post('{}', { 'Content-Type': type }))).toEqual([400, 'not-json']);
  });

  test('takes a body right at the limit', async () => {
    expect(await answerOf(await post(`"${'x'.repeat(rpcLimitBytes - 2)}"`))).toEqual([200, 'ok']);
  });

  test('refuses a body that is announced to be too large without reading it', async () => {
    const { body, taken } = endlessBody(1_024);
    const answer = await answerOf(await post(body, { 'Content-Length': String(rpcLimitBytes + 1) }));
    expect(answer).toEqual([413, 'too-large']);
    expect(taken).toEqual({ bytes: 0, isCancelled: true });
  });

  test.each([
    ['without a length', {}],
    ['with a length that lies', { 'Content-Length': '10' }],
  ])('stops reading an endless body %s at the limit', async (_, headers) => {
    const { body, taken } = endlessBody(64 * 1_024);
    expect(await answerOf(await post(body, headers))).toEqual([413, 'too-large']);
    expect(taken.isCancelled).toBe(true);
    expect(taken.bytes).toBeLessThanOrEqual(rpcLimitBytes + 2 * 64 * 1_024);
  });

  test('answers an unexpected failure as internal, with a reference and nothing of the failure', async () => {
    const logged: unknown[] = [];
    const core = fakeCore({ dispatch: () => Promise.reject(new Error('SELECT secret')) });
    const logger = { warn: () => undefined, error: (...entry: unknown[]) => void logged.push(entry) };
    const request = new Request('http://desk/rpc/casebook.get', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    const response = await createWebHandler({ core, who: () => 'Ida', logger })(request);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(logged).toHaveLength(1);
  });
});
