import { describe, expect, test } from 'vitest';
import { hostWords } from '#shared/contract/hostWords.ts';
import { choose, exampleTable, itemsOf, showTable } from '#tests/electron/showTable.ts';
import { callFrom, makeCasebook, startBuiltApp } from '#tests/electron/startBuiltApp.ts';

const labels = (items: readonly { readonly label?: string }[]) =>
  items.flatMap(({ label }) => (label === undefined ? [] : [label]));

describe.each(['en', 'zh'] as const)('the menu in %s', (locale) => {
  const words = hostWords[locale];

  test('is the table of the palette, and what only the system can do', async () => {
    const app = await startBuiltApp();
    expect(await showTable(app, 0, { ...exampleTable, locale })).toBe(200);
    expect(labels(app.record.menu ?? [])).toEqual([
      words.file,
      words.edit,
      words.view,
      words.go,
      words.desk,
      words.window,
      words.help,
    ]);
    expect(labels(itemsOf(app, words.file))).toEqual([
      words.newWindow,
      words.open,
      words.recent,
      words.close,
      words.quit,
    ]);
    expect(labels(itemsOf(app, words.edit))).toEqual([
      'Undo',
      'Redo',
      words.cut,
      words.copy,
      words.paste,
      words.selectAll,
    ]);
    expect(labels(itemsOf(app, words.desk))).toEqual(['Claims', 'Brief']);
    const shown = new Set(
      app.record.menu
        ?.flatMap(({ submenu }) => (submenu ?? []) as { id?: string; submenu?: { id?: string }[] }[])
        .flatMap(({ id, submenu }) => [
          id,
          ...(Array.isArray(submenu) ? submenu.map((each) => each.id) : []),
        ]),
    );
    for (const { id } of exampleTable.actions) expect(shown).toContain(id);
  });
});

describe('an item', () => {
  test('runs its action in its window, shows its key without taking it, and is off where the action is', async () => {
    const app = await startBuiltApp();
    await showTable(app, 0);
    const [undo, redo] = itemsOf(app, 'Edit');
    expect(undo).toMatchObject({ accelerator: 'CmdOrCtrl+Z', registerAccelerator: false, enabled: true });
    expect(redo).toMatchObject({ accelerator: 'CmdOrCtrl+Shift+Z', enabled: false });
    const claims = itemsOf(app, 'Casebook')[0]?.submenu as { label: string; accelerator?: string }[];
    // An ampersand would name a key; a single letter would take it from every field.
    expect(claims[0]).toMatchObject({ label: 'Next claim && its passage' });
    expect(claims[0]?.accelerator).toBeUndefined();
    const ran: string[] = [];
    app.windowAt(0).webContents.page = { run: (id) => void ran.push(id), store: () => Promise.resolve(true) };
    choose(itemsOf(app, 'Edit'), 'Undo');
    await expect.poll(() => ran).toEqual(['edit.undo']);
  });

  test('of the window in front counts, in its language; its colours are the application’s', async () => {
    const app = await startBuiltApp();
    await showTable(app, 0);
    choose(itemsOf(app, 'File'), 'New window');
    await app.hasWindows(2);
    await showTable(app, 1, { ...exampleTable, locale: 'zh', chosen: { theme: 'dark', locale: 'zh' } });
    expect(app.record.menu?.[0]?.label).toBe('File');
    app.windowAt(1).focus();
    expect(app.record.menu?.[0]?.label).toBe('文件');
    expect(app.nativeTheme.themeSource).toBe('dark');
    // The next window begins with what was chosen in the one in front.
    choose(itemsOf(app, '文件'), '新建窗口');
    await app.hasWindows(3);
    expect(new URL(app.windowAt(2).webContents.url).search).toBe('?theme=dark&locale=zh');
  });

  test('is refused where it is no table', async () => {
    const app = await startBuiltApp();
    for (const table of ['no JSON', {}, { ...exampleTable, locale: 'xx' }, { ...exampleTable, more: 1 }])
      expect(await showTable(app, 0, table)).toBe(400);
    // Nor is Electron's own menu there, which leads to the web.
    expect(app.record.menu).toBeNull();
  });

  test('on a Mac comes after the application’s own menu', async () => {
    const app = await startBuiltApp({ platform: 'darwin' });
    await showTable(app, 0);
    expect(app.record.menu?.[0]).toEqual({ role: 'appMenu' });
    expect(itemsOf(app, 'File').some(({ role }) => role === 'quit')).toBe(false);
  });
});

describe('opening', () => {
  test('asks for a folder, opens it in the empty window, and again from the list', async () => {
    const [first, second] = [await makeCasebook('First'), await makeCasebook('Second')];
    const app = await startBuiltApp();
    const title = async (index: number) => {
      await showTable(app, index);
      return app.windowAt(index).title;
    };
    await showTable(app, 0);
    app.record.answers.push([first]);
    choose(itemsOf(app, 'File'), hostWords.en.open);
    await expect.poll(() => title(0)).toBe('First — Hypecheck');
    expect(app.record.dialogs[0]?.options).toMatchObject({ properties: ['openDirectory'] });
    app.windowAt(0).focus();
    app.record.answers.push([second]);
    choose(itemsOf(app, 'File'), hostWords.en.open);
    await app.hasWindows(2);
    await expect.poll(() => title(1)).toBe('Second — Hypecheck');

    app.windowAt(1).focus();
    await showTable(app, 1);
    const recent = () =>
      itemsOf(app, 'File').find(({ id }) => id === 'host.recent')?.submenu as { label: string }[];
    expect(labels(recent())).toEqual(['Second', 'First']);
    choose(recent(), 'First');
    await expect.poll(() => app.windowAt(0).isFocused()).toBe(true);
    expect(app.record.windows).toHaveLength(2);
    app.windowAt(0).close();
    await app.hasWindows(1);
    await expect.poll(async () => (await callFrom(app, app.windowAt(0), 'desk.get', {})).ok).toBe(true);
    await showTable(app, 0);
    choose(recent(), 'First');
    await app.hasWindows(2);
    await expect.poll(() => title(1)).toBe('First — Hypecheck');
  });

  test('that is given up opens nothing', async () => {
    const app = await startBuiltApp({ platform: 'darwin' });
    await showTable(app, 0);
    choose(itemsOf(app, 'File'), hostWords.en.open);
    await expect.poll(() => app.record.dialogs.length).toBe(1);
    expect(app.record.dialogs[0]?.options).toMatchObject({
      properties: ['openFile', 'openDirectory'],
      filters: [{ extensions: ['hypecheck'] }],
    });
    expect(app.record.windows).toHaveLength(1);
  });
});
