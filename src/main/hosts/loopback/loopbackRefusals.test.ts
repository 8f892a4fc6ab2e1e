import { describe, expect, test } from 'vitest';
import { answerOf } from '#tests/contract/answerOf.ts';
import { codeOf } from '#tests/contract/codeOf.ts';
import { exchangeRaw } from '#tests/contract/exchangeRaw.ts';
import { forgeRequest } from '#tests/contract/forgeRequest.ts';
import { startLoopbackHost } from '#tests/contract/startLoopbackHost.ts';

describe('without a session', () => {
  test.each([
    ['GET', '/'],
    ['GET', '/events'],
    ['GET', `/evidence/${'a'.repeat(64)}`],
    ['GET', '/nothing'],
    ['GET', '/signin/'],
    ['POST', '/signin'],
    ['POST', '/rpc/casebook.get'],
    ['POST', '/upload'],
  ])('%s %s is unauthorized', async (method, path) => {
    const { host, core } = await startLoopbackHost();
    const response = await fetch(host.origin + path, { method, headers: { Origin: host.origin } });
    expect(await answerOf(response)).toEqual([401, 'unauthorized']);
    expect(core.listenerCount()).toBe(0);
  });

  test('a page that a person opens says how to sign in', async () => {
    const { port } = await startLoopbackHost();
    // fetch sets this header itself, whatever it is told.
    const answer = await forgeRequest(port, { headers: { 'Sec-Fetch-Mode': 'navigate' } });
    expect(answer).toMatchObject({ status: 401, headers: { 'content-type': 'text/plain; charset=utf-8' } });
    expect(answer.text).toContain('Press Enter where Hypecheck runs');
  });

  test.each([
    ['another value', (cookie: string) => `${cookie}x`],
    ['an empty value', (cookie: string) => `${cookie.split('=')[0]}=`],
    ['the name of another port', (cookie: string) => cookie.replace(/^hypecheck-\d+/, 'hypecheck-1')],
    ['a name that ends alike', (cookie: string) => `x${cookie}`],
  ])('a cookie with %s is no session', async (_, change) => {
    const { call, cookie } = await startLoopbackHost();
    expect(await answerOf(await call({ Cookie: change(cookie) }))).toEqual([401, 'unauthorized']);
  });

  test('the session is found among other cookies', async () => {
    const { call, cookie } = await startLoopbackHost();
    const name = cookie.split('=')[0];
    const response = await call({ Cookie: `a=b; ${name}=stale; ${cookie};c` });
    expect(await answerOf(response)).toEqual([200, 'ok']);
  });

  test('a cookie of one host is nothing to another', async () => {
    const [first, second] = [await startLoopbackHost(), await startLoopbackHost()];
    expect(await answerOf(await first.call({ Cookie: second.cookie }))).toEqual([401, 'unauthorized']);
  });
});

describe('requests that do not come from our window', () => {
  const body = '{}';
  const post = { method: 'POST', path: '/rpc/casebook.get', body };
  test.each<[string, (port: number) => Record<string, string | string[]>]>([
    ['a foreign Host', (port) => ({ Host: `evil.example:${port}` })],
    ['a Host of another port', () => ({ Host: '127.0.0.1:1' })],
    ['a foreign Origin', () => ({ Origin: 'https://evil.example' })],
    ['an Origin of another port', () => ({ Origin: 'http://127.0.0.1:1' })],
    ['the Origin null', () => ({ Origin: 'null' })],
    ['Sec-Fetch-Site cross-site', () => ({ 'Sec-Fetch-Site': 'cross-site' })],
  ])('are refused with a valid cookie and %s', async (_, headersOf) => {
    const { own, port } = await startLoopbackHost();
    for (const request of [post, { path: '/' }]) {
      const headers = { ...own, 'Content-Type': 'application/json', ...headersOf(port) };
      const answer = await forgeRequest(port, { ...request, headers });
      expect([answer.status, codeOf(answer.text)]).toEqual([403, 'forbidden']);
    }
  });

  test('are refused when they write without an Origin', async () => {
    const { cookie, port } = await startLoopbackHost();
    const answer = await forgeRequest(port, {
      ...post,
      headers: { Cookie: cookie, 'Content-Type': 'application/json' },
    });
    expect(codeOf(answer.text)).toBe('forbidden');
  });

  test('are refused with two Host headers', async () => {
    const { port } = await startLoopbackHost();
    const own = `Host: 127.0.0.1:${port}\r\n`;
    const answer = await exchangeRaw(port, `GET / HTTP/1.1\r\n${own}${own}Connection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 40[03] /);
  });

  test.each(['http://evil.example/', '*', '//evil.example/rpc/casebook.get', '/\\evil.example/'])(
    'lead nowhere else by the address %s',
    async (path) => {
      const { cookie, port } = await startLoopbackHost();
      const answer = await forgeRequest(port, { path, headers: { Cookie: cookie } });
      expect([answer.status, codeOf(answer.text)]).toEqual([404, 'unknown-route']);
    },
  );

  test.each(['TRACE', 'OPTIONS', 'PROPFIND'])('get an answer to the verb %s', async (method) => {
    const { own, port } = await startLoopbackHost();
    const answer = await forgeRequest(port, { method, headers: own });
    expect([answer.status, codeOf(answer.text)]).toEqual([404, 'unknown-route']);
  });
});
