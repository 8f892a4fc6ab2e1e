import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session as sessions,
} from 'electron';
import { findAccount } from '#core/desk/findAccount.ts';
import { type Asked, findCasebookArgument } from '#core/desk/findCasebookArgument.ts';
import { findDeskFolders } from '#core/desk/findDeskFolders.ts';
import { isOnScreen, readHostState, writeHostState } from '#core/desk/HostState.ts';
import { deskSample } from '#resources/sample/deskSample.ts';
import { hostWords } from '#shared/contract/hostWords.ts';
import type { WebHandler } from '#web/createWebHandler.ts';
import { buildMenu } from './buildMenu.ts';
import { guardContents } from './guardContents.ts';
import { guardSession, scheme } from './guardSession.ts';
import { type DeskWindow, openDeskWindow } from './openDeskWindow.ts';

/** Starts the application: one instance, a window for each casebook. Called before Electron is ready. */
export function startApp(): void {
  const folders = findDeskFolders({ platform: process.platform, env: process.env, home: homedir() });
  // Another home is another instance, and nothing of Chromium's lies elsewhere.
  const userData = join(folders.settings, 'electron');
  mkdirSync(userData, { recursive: true, mode: 0o700 });
  app.setPath('userData', userData);
  const isDeveloped = !app.isPackaged;
  const asked = findCasebookArgument(process.argv.slice(isDeveloped ? 2 : 1), process.cwd());
  if (!app.requestSingleInstanceLock(asked)) return app.quit();

  app.enableSandbox();
  // Whatever might slip by the session's guard finds no name on the network.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);

  const statePath = join(folders.settings, 'windows.json');
  let state = readHostState(statePath);
  const remember = (change: Partial<typeof state>) => {
    state = { ...state, ...change };
    writeHostState(statePath, state);
  };
  const words = () => hostWords[state.locale ?? (/^zh/i.test(app.getLocale()) ? 'zh' : 'en')];
  const handlers = new Map<string, WebHandler>();
  const windows = new Map<number, DeskWindow>();
  const numbers = new Set<number>();
  const isMac = process.platform === 'darwin';
  const findSession = () => sessions.fromPartition('persist:desk', { cache: false });
  const sample = deskSample(resolve(import.meta.dirname, '../../resources/sample/sources'));

  async function openWindow(checker?: string): Promise<DeskWindow> {
    let number = 1;
    while (numbers.has(number)) number += 1;
    numbers.add(number);
    const place = state.places[number];
    const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
    const opened = await openDeskWindow({
      number,
      desk: { folders, sample, suggestedChecker: findAccount(), checker },
      session: findSession(),
      handlers,
      assets: resolve(import.meta.dirname, '../renderer'),
      preload: resolve(import.meta.dirname, '../preload/preload.cjs'),
      place: place && isOnScreen(place, areas) ? place : undefined,
      chosen: state.chosen,
      words,
      onMenu: (changed) => (changed.window.isFocused() || windows.size === 1) && showMenu(changed),
      onFolder: (folder) => open({ folder, isReadOnly: false }),
      onPlace: (at) => remember({ places: { ...state.places, [number]: at } }),
    });
    windows.set(number, opened);
    opened.window.on('focus', () => showMenu(opened));
    // Its number, and with that its address, is free once its casebook is closed.
    void opened.closed.finally(() => windows.delete(number) && numbers.delete(number));
    return opened;
  }

  /** The window on what is wanted, else one on nothing, else a new one; in front. */
  async function findWindow(isWanted: (each: DeskWindow) => boolean, checker?: string): Promise<DeskWindow> {
    const all = [...windows.values()].filter((each) => !each.window.isDestroyed());
    const found = all.find(isWanted) ?? all.find(({ desk }) => desk.folder() === undefined);
    if (!found) return openWindow(checker);
    if (found.window.isMinimized()) found.window.restore();
    found.window.focus();
    return found;
  }

  async function openFolder({ folder, isReadOnly, checker }: Asked): Promise<void> {
    if (folder === undefined) return void (await findWindow(() => true, checker));
    // A file of the casebook stands for it, where the system shows what is inside of it.
    const wanted = folder.endsWith('casebook.sqlite') ? dirname(folder) : folder;
    const { desk, window } = await findWindow((each) => each.desk.folder() === wanted, checker);
    if (desk.folder() === wanted) return;
    try {
      await desk.openFolder(wanted, isReadOnly);
      app.addRecentDocument(wanted);
    } catch (error) {
      refuse(window, error instanceof Error ? error.message : String(error));
    }
  }

  async function openKnown(key: string): Promise<void> {
    const isOpen = (each: DeskWindow) => each.told()?.known.casebook?.key === key;
    const found = await findWindow(isOpen);
    if (isOpen(found)) return;
    const caller = { who: found.desk.checker(), reach: 'window' } as const;
    const answer = await found.desk.dispatch('desk.open', { key }, caller);
    if (!answer.ok) refuse(found.window, answer.error.message);
  }

  const refuse = (window: BrowserWindow, detail: string) =>
    void dialog.showMessageBox(window, { type: 'error', message: words().notOpened, detail });

  async function askFolder(): Promise<void> {
    // On a Mac a casebook looks like a file.
    const filters = isMac ? [{ name: 'Hypecheck', extensions: ['hypecheck'] }] : [];
    const properties = isMac ? (['openFile', 'openDirectory'] as const) : (['openDirectory'] as const);
    const wanted = { title: words().openTitle, defaultPath: folders.casebooks, filters };
    const { filePaths } = await dialog.showOpenDialog({ ...wanted, properties: [...properties] });
    for (const folder of filePaths) open({ folder, isReadOnly: false });
  }

  function showMenu(of: DeskWindow): void {
    const told = of.told();
    if (!told) return;
    const { locale, chosen } = told.table;
    remember({ locale, chosen });
    nativeTheme.themeSource = chosen.theme;
    const deeds = {
      run: of.run,
      newWindow: () => inTurn(() => openWindow()),
      open: () => void askFolder(),
      openKnown: (key: string) => inTurn(() => openKnown(key)),
    };
    const template = buildMenu(told.table, told.known.casebooks, deeds, isMac);
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  app.on('web-contents-created', (_, contents) => guardContents(contents));
  let last: Promise<unknown> = app.whenReady().then(() => {
    nativeTheme.themeSource = state.chosen.theme;
    // Electron's own has a way to the web.
    Menu.setApplicationMenu(null);
    guardSession(findSession(), handlers, isDeveloped, () => words().saveTitle);
  });
  // One after the other: two that come at once would both take the window on nothing, and one would be lost.
  const inTurn = (work: () => unknown) =>
    void (last = last.then(work).catch((error) => dialog.showErrorBox('Hypecheck', String(error))));
  const open = (wanted: Asked) => inTurn(() => openFolder(wanted));
  open(asked);
  app.on('open-file', (event, folder) => {
    event.preventDefault();
    open({ folder, isReadOnly: false });
  });
  app.on('second-instance', (_event, _words, _folder, told) => open(told as Asked));
  app.on('activate', () => inTurn(() => (windows.size === 0 ? openWindow() : undefined)));
  // A window that stores what was typed before it closes halts the quitting; on a Mac it would end there.
  let isQuitting = !isMac;
  app.on('before-quit', () => (isQuitting = true));
  app.on('window-all-closed', () => isQuitting && app.quit());
  // Every casebook is closed, its backup made, before the program ends.
  app.on('will-quit', (event) => {
    if (windows.size === 0) return;
    event.preventDefault();
    void Promise.all([...windows.values()].map(({ closed }) => closed)).then(() => app.quit());
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
}
