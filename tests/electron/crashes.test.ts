import { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { hostWords } from '#shared/contract/hostWords.ts';
import { callFrom, hasCasebook, makeCasebook, startBuiltApp } from '#tests/electron/startBuiltApp.ts';

describe('a page that crashes', () => {
  test('is loaded again and says so; where it crashes again at once, it is left', async () => {
    const app = await startBuiltApp();
    const { webContents } = app.windowAt(0);
    webContents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 });
    expect(webContents.reloads).toBe(0);
    webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    expect(webContents.reloads).toBe(1);
    expect(app.record.dialogs[0]?.options).toMatchObject({ message: hostWords.en.pageCrashed });
    webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 5 });
    expect(webContents.reloads).toBe(1);
    expect(app.record.dialogs[1]?.options).toMatchObject({ message: hostWords.en.crashesAgain });
  });

  test('or hangs can be waited for or loaded again', async () => {
    const app = await startBuiltApp();
    const window = app.windowAt(0);
    app.record.answers.push(0, 1);
    window.emit('unresponsive');
    await expect.poll(() => app.record.dialogs.length).toBe(1);
    expect(window.webContents.reloads).toBe(0);
    window.emit('unresponsive');
    await expect.poll(() => window.webContents.reloads).toBe(1);
  });

  test('does not hold up the closing of its window', async () => {
    const app = await startBuiltApp();
    const window = app.windowAt(0);
    window.webContents.executeJavaScript = () => Promise.reject(new Error('gone'));
    window.close();
    await expect.poll(() => app.record.hasQuit).toBe(true);
  });
});

describe('a core whose thread dies', () => {
  test('is started again on the same casebook, with all that was saved, and says so', async () => {
    const threads: Worker[] = [];
    const original = Worker.prototype.postMessage;
    const post = vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (
      this: Worker,
      ...message: Parameters<Worker['postMessage']>
    ) {
      if (!threads.includes(this)) threads.push(this);
      original.apply(this, message);
    });
    onTestFinished(() => post.mockRestore());
    const app = await startBuiltApp({ words: [await makeCasebook('Robots')] });
    const window = app.windowAt(0);
    const casebook = async () => callFrom(app, window, 'casebook.get', {});
    await hasCasebook(app);
    await callFrom(app, window, 'claims.create', { text: 'Robots cook.', kind: 'capability' });

    const thread = threads[0];
    await thread?.terminate();
    await expect.poll(() => app.record.dialogs.length).toBe(1);
    expect(app.record.dialogs[0]).toMatchObject({
      parent: window,
      options: { message: hostWords.en.coreCrashed, detail: hostWords.en.coreCrashedDetail },
    });
    expect(await casebook()).toMatchObject({ ok: true, value: { counts: { claims: 1 } } });
  });
});

describe('printing', () => {
  test('is done by a window that nobody sees, in which nothing runs, and which is gone afterwards', async () => {
    const app = await startBuiltApp({ words: [await makeCasebook('Robots')] });
    const window = app.windowAt(0);
    await hasCasebook(app);
    const seen: { options: object; url: string; policy: string | null; html: string; printed: object }[] = [];
    app.app.on('web-contents-created', (_event: unknown, contents: (typeof window)['webContents']) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        const page = await app.session?.request(contents.url);
        seen.push({
          options: app.record.windows.find(({ webContents }) => webContents === contents)?.options ?? {},
          url: contents.url,
          policy: page?.headers.get('content-security-policy') ?? null,
          html: (await page?.text()) ?? '',
          printed: options,
        });
        return print(options);
      };
    });
    const answer = (await callFrom(app, window, 'briefs.print', {})) as { value?: { contentBase64: string } };
    expect(Buffer.from(answer.value?.contentBase64 ?? '', 'base64').toString()).toBe('%PDF-1.7 stand-in');
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      options: { show: false, webPreferences: { javascript: false, sandbox: true, contextIsolation: true } },
      url: expect.stringMatching(/^hypecheck:\/\/print-[0-9a-f-]{36}\/$/) as string,
      policy: expect.stringContaining("default-src 'none'") as string,
      html: expect.stringContaining('Robots') as string,
      printed: { preferCSSPageSize: true, printBackground: true },
    });
    expect(app.record.windows).toEqual([window]);
    expect((await app.session?.request(seen[0]?.url ?? ''))?.status).toBe(404);
  });
});
