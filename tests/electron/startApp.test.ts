import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostWords } from '#shared/contract/hostWords.ts';
import { preventable } from '#tests/electron/standIn.ts';
import {
  type BuiltApp,
  callFrom,
  makeCasebook,
  makeFolder,
  originOf,
  startBuiltApp,
} from '#tests/electron/startBuiltApp.ts';
import { showTable } from '#tests/electron/showTable.ts';

const titleOf = async (app: BuiltApp, index = 0) => {
  const { value } = (await callFrom(app, app.windowAt(index), 'desk.get', {})) as {
    value?: { casebook: { title: string; isReadOnly: boolean } | null; checker: string };
  };
  return value?.casebook?.title;
};
const opensTitle = (app: BuiltApp, index: number, title: string) =>
  expect.poll(() => titleOf(app, index)).toBe(title);

describe('the start', () => {
  test('sets up, before anything else, one instance, the scheme, the sandbox, and no way to the network', async () => {
    const { record, home } = await startBuiltApp();
    expect(record.paths.get('userData')).toBe(join(home, 'electron'));
    expect(record.isSandboxed).toBe(true);
    expect(record.schemes).toEqual([
      {
        scheme: 'hypecheck',
        privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
      },
    ]);
    expect([...record.switches]).toEqual([
      ['host-resolver-rules', 'MAP * ~NOTFOUND'],
      ['disable-background-networking', undefined],
      ['disable-component-update', undefined],
    ]);
  });

  test('shows the desk itself, from the built files', async () => {
    const app = await startBuiltApp();
    const page = await app.session?.request(`${originOf(app.windowAt(0))}/`);
    expect(await page?.text()).toContain('<div id="desk">');
    expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('opens the casebook that the command line names, under the name it gives', async () => {
    const folder = await makeCasebook('Robots');
    const app = await startBuiltApp({ words: [folder, '--as', 'Ben Amari', '--read-only', '--no-sandbox'] });
    await opensTitle(app, 0, 'Robots');
    const { value } = (await callFrom(app, app.windowAt(0), 'desk.get', {})) as { value?: object };
    expect(value).toMatchObject({ checker: 'Ben Amari', casebook: { isReadOnly: true } });
    expect(app.record.recent).toEqual([folder]);
  });

  test('passes over the program’s own folder where it is run from its sources', async () => {
    const folder = await makeCasebook('Robots');
    const app = await startBuiltApp({ words: [folder], isPackaged: false });
    await opensTitle(app, 0, 'Robots');
  });

  test('says what hinders, and stays', async () => {
    const app = await startBuiltApp({ words: ['/nowhere/at/all.hypecheck'], locale: 'zh-CN' });
    await expect.poll(() => app.record.dialogs.length).toBe(1);
    const [dialog] = app.record.dialogs;
    expect(dialog).toMatchObject({ options: { type: 'error', message: hostWords.zh.notOpened } });
    expect(dialog?.options.detail).toContain('/nowhere/at/all.hypecheck');
    expect(dialog?.parent).toBe(app.windowAt(0));
  });

  test('says what nobody expected, and goes on', async () => {
    const folder = await makeCasebook('Robots');
    const app = await startBuiltApp();
    app.app.emit('second-instance', {}, [], '/', undefined);
    app.app.emit('open-file', preventable({}), folder);
    await opensTitle(app, 0, 'Robots');
    expect(app.record.dialogs.map(({ kind, options }) => [kind, options.message])).toEqual([
      ['error', 'Hypecheck'],
    ]);
  });

  test('of a second one hands its casebook to the first and ends', async () => {
    const folder = await makeCasebook('Robots');
    const app = await startBuiltApp();
    const second = await startBuiltApp({ words: [folder], isSecond: true });
    expect(second.record.hasQuit).toBe(true);
    expect(second.record.windows).toEqual([]);
    app.app.emit('second-instance', {}, [], '/', second.record.instanceData);
    await opensTitle(app, 0, 'Robots');
    expect(app.record.windows).toHaveLength(1);
  });
});

describe('windows', () => {
  test('are one for each casebook, with an origin and a core of its own', async () => {
    const [first, second] = [await makeCasebook('First'), await makeCasebook('Second')];
    const app = await startBuiltApp({ words: [first] });
    await opensTitle(app, 0, 'First');
    app.app.emit('open-file', preventable({}), second);
    await app.hasWindows(2);
    await opensTitle(app, 1, 'Second');
    expect(app.record.windows.map(originOf)).toEqual(['hypecheck://desk-1', 'hypecheck://desk-2']);
    expect(await titleOf(app, 0)).toBe('First');

    // Asked for again, by a file in it: the window comes to the front, nothing is opened twice.
    app.app.emit('second-instance', {}, [], '/', {
      folder: join(first, 'casebook.sqlite'),
      isReadOnly: false,
    });
    await expect.poll(() => app.windowAt(0).isFocused()).toBe(true);
    expect(app.record.windows).toHaveLength(2);
    expect(app.record.dialogs).toEqual([]);
  });

  test('open on every casebook where several are asked for at once', async () => {
    const [first, second] = [await makeCasebook('First'), await makeCasebook('Second')];
    const app = await startBuiltApp();
    app.app.emit('open-file', preventable({}), first);
    app.app.emit('open-file', preventable({}), second);
    app.app.emit('second-instance', {}, [], '/', { folder: '/nowhere.hypecheck', isReadOnly: false });
    await app.hasWindows(3);
    await opensTitle(app, 0, 'First');
    await opensTitle(app, 1, 'Second');
    await expect.poll(() => app.record.dialogs.length).toBe(1);
    expect(app.record.dialogs[0]?.parent).toBe(app.windowAt(2));
  });

  test('come back where they were, unless that screen is gone', async () => {
    const home = await makeFolder();
    await writeFile(
      join(home, 'windows.json'),
      JSON.stringify({
        places: {
          1: { x: 300, y: 200, width: 1_000, height: 700, isMaximized: true },
          2: { x: 5_000, y: 200, width: 1_000, height: 700, isMaximized: false },
        },
      }),
    );
    const app = await startBuiltApp({ home });
    expect(app.windowAt(0).options).toMatchObject({ x: 300, y: 200, width: 1_000, height: 700 });
    expect(app.windowAt(0).isMax).toBe(true);
    await showTable(app, 0);
    app.record.menu
      ?.flatMap(({ submenu }) => submenu as Electron.MenuItemConstructorOptions[])
      .find(({ id }) => id === 'host.newWindow')
      ?.click?.({} as never, undefined, {} as never);
    await app.hasWindows(2);
    expect(app.windowAt(1).options).toMatchObject({ width: 1_440, height: 900 });
    expect(app.windowAt(1).options.x).toBeUndefined();
    app.windowAt(0).isMax = false;
    await app.quit();

    const again = await startBuiltApp({ home });
    expect(again.windowAt(0).options).toMatchObject({ x: 300, y: 200 });
    expect(again.windowAt(0).isMax).toBe(false);
  });

  test('begin anew where what was remembered is broken', async () => {
    const home = await makeFolder();
    await writeFile(join(home, 'windows.json'), '{"places": {"1": {"x": "far"}}, "chosen": 7');
    const app = await startBuiltApp({ home });
    expect(app.windowAt(0).options).toMatchObject({ width: 1_440, height: 900 });
  });
});

describe('the end', () => {
  test('closes the casebook with its backup before the program is gone', async () => {
    const folder = await makeCasebook('Robots');
    const app = await startBuiltApp({ words: [folder] });
    await opensTitle(app, 0, 'Robots');
    expect(await readdir(folder)).toContain('lock-holder.json');
    expect(
      await callFrom(app, app.windowAt(0), 'claims.create', { text: 'Robots cook.', kind: 'capability' }),
    ).toMatchObject({ ok: true });
    await app.quit();
    const left = await readdir(folder);
    expect(left.filter((name) => /-wal$|-shm$|holder/.test(name))).toEqual([]);
    expect(await readdir(join(folder, 'backups'))).toHaveLength(1);
  });

  test('waits until the page has stored what is being typed', async () => {
    const app = await startBuiltApp();
    const window = app.windowAt(0);
    let stored: (isStored: boolean) => void = () => undefined;
    window.webContents.page = {
      run: () => undefined,
      store: () => new Promise<boolean>((resolve) => (stored = resolve)),
    };
    window.close();
    await expect.poll(() => stored.length).toBe(1);
    expect(window.isDestroyed()).toBe(false);
    stored(true);
    await expect.poll(() => app.record.hasQuit).toBe(true);
    expect(app.record.dialogs).toEqual([]);
  });

  test('asks where something could not be stored', async () => {
    const app = await startBuiltApp();
    const window = app.windowAt(0);
    window.webContents.page = { run: () => undefined, store: () => Promise.resolve(false) };
    window.close();
    await expect.poll(() => app.record.dialogs.length).toBe(1);
    expect(app.record.dialogs[0]?.options).toMatchObject({
      message: hostWords.en.unsaved,
      buttons: [hostWords.en.keepOpen, hostWords.en.closeAnyway],
    });
    expect(window.isDestroyed()).toBe(false);
    app.record.answers.push(1);
    window.close();
    await expect.poll(() => app.record.hasQuit).toBe(true);
  });

  test('on a Mac leaves the program there, for its next window', async () => {
    const app = await startBuiltApp({ platform: 'darwin' });
    app.windowAt(0).close();
    await app.hasWindows(0);
    expect(app.record.hasQuit).toBe(false);
    // The window's number is free once its desk is closed.
    app.app.emit('activate');
    await app.hasWindows(1);
  });
});
