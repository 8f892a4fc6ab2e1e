import { connect } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { codeOf } from '#tests/contract/codeOf.ts';
import { exchangeRaw } from '#tests/contract/exchangeRaw.ts';
import { fakeCore } from '#tests/contract/fakeCore.ts';
import { forgeRequest } from '#tests/contract/forgeRequest.ts';
import { signInLoopback } from '#tests/contract/signInLoopback.ts';
import { startLoopbackHost } from '#tests/contract/startLoopbackHost.ts';
import { createLoopbackHost } from './createLoopbackHost.ts';

describe('where it listens', () => {
  test('on 127.0.0.1 only, at a port of its own', async () => {
    const { host, port } = await startLoopbackHost();
    expect(host.origin).toBe(`http://127.0.0.1:${port}`);
    const elsewhere = new Promise((resolve) => {
      connect(port, '127.0.0.2')
        .on('error', resolve)
        .on('connect', () => resolve('connected'));
    });
    expect(await elsewhere).toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('rejects when the port is taken', async () => {
    const { port } = await startLoopbackHost();
    const second = createLoopbackHost({ core: fakeCore(), who: () => 'Ida', assets: null, port });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('signing in', () => {
  test('exchanges the code for a cookie and leads to the desk', async () => {
    const { host, port } = await startLoopbackHost();
    const response = await fetch(host.newSignInAddress(), { redirect: 'manual' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        new RegExp(`^hypecheck-${port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
      ) as string,
    ]);
  });

  test('a code that was used says to open the printed address again', async () => {
    const { host } = await startLoopbackHost();
    const address = host.newSignInAddress();
    await fetch(address, { redirect: 'manual' });
    const response = await fetch(address, { redirect: 'manual' });
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.text()).toContain('signs in one window, once');
  });

  test.each(['', '?code=', '?code=wrong', `?code=${'A'.repeat(43)}`, '?kode=x'])(
    '/signin%s signs nobody in',
    async (query) => {
      const { host } = await startLoopbackHost();
      const response = await fetch(`${host.origin}/signin${query}`, { redirect: 'manual' });
      expect([response.status, response.headers.getSetCookie()]).toEqual([401, []]);
    },
  );

  test('asking for the head of the address does not use the code up', async () => {
    const { host } = await startLoopbackHost();
    const address = host.newSignInAddress();
    expect((await fetch(address, { method: 'HEAD', redirect: 'manual' })).status).toBe(401);
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
  });

  test('every window gets a session of its own', async () => {
    const { host, cookie } = await startLoopbackHost();
    const second = await signInLoopback(host.newSignInAddress());
    expect(second).not.toBe(cookie);
    for (const each of [cookie, second])
      expect((await fetch(host.origin, { headers: { Cookie: each } })).status).toBe(200);
  });

  test('another site cannot use an address', async () => {
    const { host, port } = await startLoopbackHost();
    const path = new URL(host.newSignInAddress());
    const answer = await forgeRequest(port, {
      path: path.pathname + path.search,
      headers: { 'Sec-Fetch-Site': 'cross-site' },
    });
    expect([answer.status, codeOf(answer.text)]).toEqual([403, 'forbidden']);
    expect((await fetch(path, { redirect: 'manual' })).status).toBe(303);
  });
});

describe('close', () => {
  test('lets an answer under way finish, then nobody answers', async () => {
    let answerNow: () => void = () => undefined;
    const dispatch = () =>
      new Promise<{ ok: true; value: string }>((resolve) => {
        answerNow = () => resolve({ ok: true, value: 'late' });
      });
    const { host, call, port } = await startLoopbackHost(fakeCore({ dispatch }));
    const before = answerNow;
    const response = call();
    await vi.waitFor(() => expect(answerNow).not.toBe(before));
    const closed = host.close();
    answerNow();
    expect(await (await response).json()).toEqual({ ok: true, value: 'late' });
    await closed;
    await expect(exchangeRaw(port, '')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('does not wait for connections that idle', async () => {
    const { host, call } = await startLoopbackHost();
    await (await call()).text();
    await host.close();
  });
});
