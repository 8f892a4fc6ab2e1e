import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { answerOf } from '#tests/contract/answerOf.ts';
import { callHead } from '#tests/contract/callHead.ts';
import { codeOf } from '#tests/contract/codeOf.ts';
import { exchangeRaw } from '#tests/contract/exchangeRaw.ts';
import { fakeCore } from '#tests/contract/fakeCore.ts';
import { forgeRequest } from '#tests/contract/forgeRequest.ts';
import { startLoopbackHost } from '#tests/contract/startLoopbackHost.ts';
import { temporaryFolder } from '#tests/contract/temporaryFolder.ts';
import { eventQueueLimitBytes } from '#web/eventsRoute.ts';
import { rpcLimitBytes } from '#web/rpcRoute.ts';
import { uploadLimitBytes } from '#web/uploadRoute.ts';

describe('calls', () => {
  test('reach the core as a window, and its answer comes back', async () => {
    const { call } = await startLoopbackHost();
    expect(await (await call({}, '{"x":1}')).json()).toEqual({
      ok: true,
      value: { method: 'casebook.get', input: { x: 1 }, caller: { who: 'Ida', reach: 'window' } },
    });
  });

  test('work by the name localhost too', async () => {
    const { cookie, port } = await startLoopbackHost();
    const headers = {
      Host: `localhost:${port}`,
      Origin: `http://localhost:${port}`,
      Cookie: cookie,
      'Content-Type': 'application/json',
    };
    const answer = await forgeRequest(port, { method: 'POST', path: '/rpc/a.b', headers, body: '{}' });
    expect(answer.status).toBe(200);
  });

  test('that are not JSON are refused, and the connection goes on', async () => {
    const { call } = await startLoopbackHost();
    expect(await answerOf(await call({}, '{'))).toEqual([400, 'not-json']);
    expect(await answerOf(await call())).toEqual([200, 'ok']);
  });

  test('over the limit are told so, announced or not, by a sender who writes on regardless', async () => {
    const { call } = await startLoopbackHost();
    const large = 'x'.repeat(rpcLimitBytes + 1);
    expect(await answerOf(await call({}, large))).toEqual([413, 'too-large']);
    const chunked = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let sent = 0; sent < 2 * rpcLimitBytes; sent += 65_536)
          controller.enqueue(new Uint8Array(65_536));
        controller.close();
      },
    });
    expect(await answerOf(await call({}, chunked))).toEqual([413, 'too-large']);
    expect(await answerOf(await call())).toEqual([200, 'ok']);
  });

  test('with an endless body are answered, then cut off', async () => {
    const { own, port } = await startLoopbackHost();
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.setEncoding('latin1').on('data', (chunk: string) => (text += chunk));
    const chunk = `100000\r\n${' '.repeat(0x100000)}\r\n`;
    const write = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.on('error', () => undefined).on('drain', write);
    socket.write(callHead(port, own, 'Transfer-Encoding: chunked'));
    write();
    await closed;
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
    expect(socket.bytesWritten).toBeGreaterThan(60 * 1_048_576);
    expect(socket.bytesWritten).toBeLessThan(100 * 1_048_576);
  });

  test('announced longer than they are end without reaching the core', async () => {
    const dispatch = vi.fn(() => Promise.resolve({ ok: true as const, value: null }));
    const { own, port } = await startLoopbackHost(fakeCore({ dispatch }));
    await exchangeRaw(port, callHead(port, own, 'Content-Length: 100'), '{}').catch(() => undefined);
    expect(dispatch).not.toHaveBeenCalled();
  });

  test('announced shorter than they are do not smuggle a second one in', async () => {
    const dispatch = vi.fn(() => Promise.resolve({ ok: true as const, value: null }));
    const { own, port } = await startLoopbackHost(fakeCore({ dispatch }));
    const both = callHead(port, own, 'Content-Length: 2', 'Transfer-Encoding: chunked');
    const answer = await exchangeRaw(port, both, '0\r\n\r\n', callHead(port, own, 'Content-Length: 2'), '{}');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(dispatch).not.toHaveBeenCalled();
  });
});

describe('uploads', () => {
  test('arrive byte for byte', async () => {
    await using folder = await temporaryFolder();
    const { host, own } = await startLoopbackHost(fakeCore({ uploadFolder: folder.path }));
    const body = new Uint8Array(5_000_000).fill(7);
    const response = await fetch(`${host.origin}/upload`, { method: 'POST', headers: own, body });
    expect(await response.json()).toMatchObject({ ok: true, value: { byteLength: 5_000_000 } });
    expect(await readdir(folder.path)).toHaveLength(1);
  });

  test('that are given up leave no file', async () => {
    await using folder = await temporaryFolder();
    const { own, port } = await startLoopbackHost(fakeCore({ uploadFolder: folder.path }));
    const request = httpRequest({ host: '127.0.0.1', port, method: 'POST', path: '/upload', headers: own });
    request.on('error', () => undefined);
    request.write(Buffer.alloc(100_000));
    await vi.waitFor(async () => expect(await readdir(folder.path)).toHaveLength(1));
    request.destroy();
    await vi.waitFor(async () => expect(await readdir(folder.path)).toEqual([]));
  });

  test('that are announced over the limit leave no file', async () => {
    await using folder = await temporaryFolder();
    const { own, port } = await startLoopbackHost(fakeCore({ uploadFolder: folder.path }));
    const length = { 'Content-Length': String(uploadLimitBytes + 1) };
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { ...own, ...length };
      const request = httpRequest({ host: '127.0.0.1', port, method: 'POST', path: '/upload', headers });
      request.on('error', reject).on('response', (response) => {
        resolve(response.statusCode);
        response.resume();
        request.destroy();
      });
      request.write('x');
    });
    expect(answer).toBe(413);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('under way when the host closes leave no file', async () => {
    await using folder = await temporaryFolder();
    const { host, own, port } = await startLoopbackHost(fakeCore({ uploadFolder: folder.path }));
    const request = httpRequest({ host: '127.0.0.1', port, method: 'POST', path: '/upload', headers: own });
    request.on('error', () => undefined);
    request.write(Buffer.alloc(100_000));
    await vi.waitFor(async () => expect(await readdir(folder.path)).toHaveLength(1));
    await host.close();
    expect(await readdir(folder.path)).toEqual([]);
    request.destroy();
  });
});

describe('events', () => {
  const open = async (started: Awaited<ReturnType<typeof startLoopbackHost>>) => {
    const aborter = new AbortController();
    const response = await fetch(`${started.host.origin}/events`, {
      headers: { Cookie: started.cookie },
      signal: aborter.signal,
    });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    const read = async () => decoder.decode((await reader.read()).value);
    return { read, aborter };
  };

  test('arrive one by one, as they happen', async () => {
    const started = await startLoopbackHost();
    const { read } = await open(started);
    expect(await read()).toBe('{"topic":"stream","ids":[]}\n');
    started.core.emit({ topic: 'claims', ids: ['1'] });
    expect(await read()).toBe('{"topic":"claims","ids":["1"]}\n');
  });

  test('are not kept for a window that went away', async () => {
    const started = await startLoopbackHost();
    const { read, aborter } = await open(started);
    await read();
    expect(started.core.listenerCount()).toBe(1);
    aborter.abort();
    await vi.waitFor(() => expect(started.core.listenerCount()).toBe(0));
  });

  test('stay bounded for a window that stopped reading', async () => {
    const { core, cookie, port } = await startLoopbackHost();
    const head = `Host: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\n`;
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET /events HTTP/1.1\r\n${head}\r\n`));
    socket.pause();
    await vi.waitFor(() => expect(core.listenerCount()).toBe(1));

    const event = { topic: 'claims', ids: ['x'.repeat(100_000)] } as const;
    const emitted = 2_000;
    for (let count = 0; count < emitted; count++) {
      core.emit(event);
      // Lets the socket take what it will.
      if (count % 10 === 0) await new Promise(setImmediate);
    }
    core.emit({ topic: 'sources', ids: ['last'] });
    let text = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => (text += chunk));
    socket.resume();
    await vi.waitFor(() => expect(text).toContain('"last"'), { timeout: 20_000 });
    socket.destroy();
    // What the system buffers for a socket is its own; past that there is one queue.
    expect(text.length).toBeLessThan((emitted * 100_000) / 4 + eventQueueLimitBytes);
    expect(text.split('"topic":"stream"').length).toBeGreaterThan(2);
  });

  test('end when the host closes, and nobody is subscribed any more', async () => {
    const started = await startLoopbackHost();
    const { read } = await open(started);
    await read();
    const end = read();
    await started.host.close();
    expect(await end).toBe('');
    expect(started.core.listenerCount()).toBe(0);
  });
});

describe('assets', () => {
  test('do not lead out of their folder, whatever the path', async () => {
    await using folder = await temporaryFolder();
    const assets = join(folder.path, 'assets');
    await mkdir(assets);
    await writeFile(join(folder.path, 'secret'), 'secret');
    await writeFile(join(assets, 'index.html'), 'desk');
    await symlink(join(folder.path, 'secret'), join(assets, 'link'));
    const { cookie, port } = await startLoopbackHost(fakeCore(), assets);
    const get = (path: string) => forgeRequest(port, { path, headers: { Cookie: cookie } });
    expect((await get('/')).text).toBe('desk');
    for (const path of [
      '/../secret',
      '/./../secret',
      '/%2e%2e/secret',
      '/..%2fsecret',
      '/%252e%252e%252fsecret',
      '/..\\secret',
      '/..%5csecret',
      '/index.html%00',
      '/link',
      '//secret',
    ])
      expect([path, codeOf((await get(path)).text)]).toEqual([path, 'unknown-route']);
  });

  test('HEAD answers the length without the bytes', async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'index.html'), 'desk');
    const { cookie, port } = await startLoopbackHost(fakeCore(), folder.path);
    const answer = await forgeRequest(port, { method: 'HEAD', headers: { Cookie: cookie } });
    expect([answer.status, answer.headers['content-length'], answer.text]).toEqual([200, '4', '']);
  });
});
