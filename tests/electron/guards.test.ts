import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { preventable } from '#tests/electron/standIn.ts';
import {
  callFrom,
  hasCasebook,
  makeCasebook,
  makeFolder,
  originOf,
  startBuiltApp,
} from '#tests/electron/startBuiltApp.ts';

describe('a window', () => {
  test('is opened with every option that the checklist asks for', async () => {
    const app = await startBuiltApp();
    const { session, additionalArguments, preload, ...others } = app.windowAt(0).preferences;
    expect(others).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
    expect(session).toBe(app.session);
    expect(preload).toMatch(/out[\\/]preload[\\/]preload\.cjs$/);
    expect(additionalArguments).toEqual([expect.stringMatching(/^--hypecheck-pass=[0-9a-f-]{36}$/)]);
  });

  test('has developer tools only where it is run from its sources', async () => {
    const app = await startBuiltApp({ isPackaged: false });
    expect(app.windowAt(0).preferences.devTools).toBe(true);
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    'stays in its origin: %s',
    async (event) => {
      const app = await startBuiltApp();
      const { webContents } = app.windowAt(0);
      const isRefused = (url: string) => {
        const asked = preventable({ url });
        webContents.emit(event, asked);
        return asked.defaultPrevented;
      };
      const foreign = [
        'https://example.com/',
        'file:///etc/passwd',
        'hypecheck://desk-2/',
        'hypecheck://desk-1.x/',
      ];
      for (const url of [...foreign, 'javascript:alert(1)', 'data:text/html,x', 'about:blank'])
        expect([url, isRefused(url)]).toEqual([url, true]);
      expect(isRefused('hypecheck://desk-1/brief')).toBe(false);
    },
  );

  test('opens no other, holds no webview, and tells no address by WebRTC', async () => {
    const { webContents } = (await startBuiltApp()).windowAt(0);
    expect(webContents.windowOpen?.({ url: 'https://example.com/' } as never)).toEqual({ action: 'deny' });
    const attached = preventable({});
    webContents.emit('will-attach-webview', attached);
    expect(attached.defaultPrevented).toBe(true);
    expect(webContents.webRtc).toBe('disable_non_proxied_udp');
  });
});

describe('the session', () => {
  test('lets out no request but to its own scheme', async () => {
    const { session } = await startBuiltApp();
    const isCancelled = (url: string) => {
      let answer: Electron.CallbackResponse = {};
      session?.beforeRequest?.({ url } as never, (given) => (answer = given));
      return answer.cancel;
    };
    for (const url of [
      'http://example.com/',
      'https://example.com/',
      'ws://127.0.0.1:1/',
      'file:///etc/passwd',
      'ftp://example.com/',
      'blob:https://example.com/1',
      'devtools://devtools/bundled/inspector.html',
      'hypecheckx://desk-1/',
    ])
      expect([url, isCancelled(url)]).toEqual([url, true]);
    for (const url of ['hypecheck://desk-1/app.js', 'blob:hypecheck://desk-1/1', 'data:image/png;base64,'])
      expect([url, isCancelled(url)]).toEqual([url, false]);
  });

  test('grants nothing but the copying of text; keeps no cache, no dictionary, no device', async () => {
    const { session } = await startBuiltApp();
    const granted = (permission: string) => {
      let answer: boolean | undefined;
      session?.permissionRequest?.(
        {} as never,
        permission as never,
        (given) => (answer = given),
        {} as never,
      );
      return [answer, session?.permissionCheck?.(null, permission as never, '', {} as never)];
    };
    for (const each of [
      'media',
      'geolocation',
      'notifications',
      'fileSystem',
      'openExternal',
      'usb',
      'fullscreen',
    ])
      expect([each, ...granted(each)]).toEqual([each, false, false]);
    expect(granted('clipboard-sanitized-write')).toEqual([true, true]);
    expect(session?.devicePermission?.({} as never)).toBe(false);
    expect(session?.displayMedia).toBeNull();
    expect(session?.isSpellChecked).toBe(false);
    expect(session?.options).toEqual({ cache: false });
  });

  test('asks where to save what the desk made, and saves nothing else', async () => {
    const { session } = await startBuiltApp();
    const download = (url: string) => {
      const event = preventable({});
      const asked: object[] = [];
      const item = {
        getURL: () => url,
        getFilename: () => 'brief.pdf',
        setSaveDialogOptions: (options: object) => void asked.push(options),
      };
      session?.emit('will-download', event, item);
      return { isRefused: event.defaultPrevented, asked };
    };
    expect(download('blob:hypecheck://desk-1/7')).toEqual({
      isRefused: false,
      asked: [{ title: 'Save as', defaultPath: 'brief.pdf' }],
    });
    expect(download('https://example.com/x.exe')).toEqual({ isRefused: true, asked: [] });
  });
});

describe('the protocol', () => {
  test('answers pages, calls and events as every host does', async () => {
    const app = await startBuiltApp();
    const { session } = app;
    expect(await callFrom(app, app.windowAt(0), 'desk.get', {})).toMatchObject({ ok: true });
    const events = await session?.request('hypecheck://desk-1/events');
    const reader = events?.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toContain('"topic":"stream"');
    await reader?.cancel();
  });

  test('leads nowhere out of its folder, and to no window that is not there', async () => {
    const { session } = await startBuiltApp();
    for (const path of [
      '/../main/index.js',
      '/..%2fmain%2findex.js',
      '/%2e%2e/%2e%2e/package.json',
      '/..%5cmain%5cindex.js',
      '//etc/passwd',
      '/.sources',
      '/assets/',
    ])
      expect([path, (await session?.request(`hypecheck://desk-1${path}`))?.status]).toEqual([path, 404]);
    expect((await session?.request('hypecheck://desk-7/'))?.status).toBe(404);
    expect((await session?.request('hypecheck://print-1/'))?.status).toBe(404);
  });

  test('refuses what another window or page sends', async () => {
    const { session } = await startBuiltApp();
    for (const origin of ['hypecheck://desk-2', 'https://example.com', 'null', 'file://'])
      expect(
        (
          await session?.request('hypecheck://desk-1/upload', {
            method: 'POST',
            body: 'x',
            headers: { origin },
          })
        )?.status,
      ).toBe(403);
  });
});

describe('files by their path', () => {
  const take = async (app: Awaited<ReturnType<typeof startBuiltApp>>, path: string, pass?: string) => {
    const window = app.windowAt(0);
    const given = window.preferences.additionalArguments?.[0]?.split('=')[1] ?? '';
    const answer = await app.session?.request(`${originOf(window)}/host/take`, {
      method: 'POST',
      headers: { 'x-hypecheck-pass': pass ?? given },
      body: path,
    });
    return {
      status: answer?.status,
      ...((await answer?.json()) as { ok: boolean; value?: object; error?: object }),
    };
  };

  test('are taken from the preload, and then imported as any upload', async () => {
    const app = await startBuiltApp({ words: [await makeCasebook('Robots')] });
    await hasCasebook(app);
    const file = join(await makeFolder(), 'filing 文件.txt');
    await writeFile(file, 'Orders received: 4,012 units.');
    const taken = await take(app, file);
    expect(taken).toMatchObject({ ok: true, value: { byteLength: 29 } });
    const { uploadId } = taken.value as { uploadId: string };
    const imported = await callFrom(app, app.windowAt(0), 'documents.importUploads', {
      uploads: [{ uploadId, fileName: 'filing 文件.txt' }],
      role: 'evidence',
    });
    expect(imported).toMatchObject({ ok: true });
  });

  test('are refused from a page, which has not the pass', async () => {
    const app = await startBuiltApp();
    expect(await take(app, '/etc/passwd', 'guess')).toMatchObject({ status: 403, ok: false });
    expect(await take(app, '/etc/passwd', '')).toMatchObject({ status: 403, ok: false });
  });

  test('are refused where they are none', async () => {
    const app = await startBuiltApp({ words: [await makeCasebook('Robots')] });
    await hasCasebook(app);
    const folder = await makeFolder();
    expect(await take(app, join(folder, 'none.txt'))).toMatchObject({ error: { code: 'file-missing' } });
    expect(await take(app, folder)).toMatchObject({ error: { code: 'not-a-file' } });
    await mkdir(join(folder, 'x'));
    const get = await app.session?.request('hypecheck://desk-1/host/take');
    expect(get?.status).toBe(404);
  });

  test('of a casebook open it', async () => {
    const folder = await makeCasebook('Robots');
    const app = await startBuiltApp();
    expect(await take(app, folder)).toMatchObject({ ok: true });
    await hasCasebook(app);
  });
});
