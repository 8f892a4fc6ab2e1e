import { randomUUID } from 'node:crypto';
import { app, BrowserWindow, dialog, type Session } from 'electron';
import { createDesk, type Desk, type DeskOptions } from '#core/desk/createDesk.ts';
import type { Place } from '#core/desk/HostState.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { spawnCore } from '#core/spawnCore.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { HostWords } from '#shared/contract/hostWords.ts';
import type { MenuTable } from '#shared/contract/menuTable.ts';
import type { WebHandler } from '#web/createWebHandler.ts';
import { createHostHandler } from './createHostHandler.ts';
import { originOf } from './guardSession.ts';
import { printHtml } from './printHtml.ts';

/** What a window needs of the application around it. */
export type WindowOptions = {
  readonly number: number;
  readonly desk: Omit<DeskOptions, 'spawn' | 'onRecovery'>;
  readonly session: Session;
  readonly handlers: Map<string, WebHandler>;
  readonly assets: string;
  readonly preload: string;
  readonly place: Place | undefined;
  readonly chosen: MenuTable['chosen'];
  readonly words: () => HostWords;
  readonly onMenu: (window: DeskWindow) => unknown;
  readonly onFolder: (folder: string) => void;
  readonly onPlace: (place: Place) => void;
};

/** A window, the desk behind it, and what the two last told of themselves. */
export type DeskWindow = {
  readonly window: BrowserWindow;
  readonly desk: Desk;
  readonly told: () => { readonly table: MenuTable; readonly known: OutputOf<'desk.get'> } | undefined;
  readonly run: (actionId: string) => void;
  /** Resolves once the window is gone and its casebook is closed, backup made. */
  readonly closed: Promise<void>;
};

const storeMs = 3_000;
const crashesMs = 30_000;

/** Opens a window on a desk of its own. */
export async function openDeskWindow(options: WindowOptions): Promise<DeskWindow> {
  const { session, handlers, words } = options;
  const origin = originOf(options.number);
  const { host } = new URL(origin);
  const pass = randomUUID();
  let told: ReturnType<DeskWindow['told']>;
  const printToPdf = (html: string) => printHtml(html, session, handlers);
  const desk = await createDesk(
    {
      ...options.desk,
      spawn: (core, onDeath) => spawnCore(core, { printToPdf, onDeath }),
      onRecovery: (hindrance) => {
        if (hindrance === undefined) tell(words().coreCrashed, words().coreCrashedDetail);
        else tell(words().notOpened, hindrance instanceof Error ? hindrance.message : String(hindrance));
      },
    },
    createNodePorts(),
  );
  const window = new BrowserWindow({
    ...(options.place ?? { width: 1_440, height: 900 }),
    minWidth: 480,
    minHeight: 320,
    show: false,
    title: 'Hypecheck',
    webPreferences: {
      session,
      preload: options.preload,
      additionalArguments: [`--hypecheck-pass=${pass}`],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (options.place?.isMaximized) window.maximize();
  const self: DeskWindow = {
    window,
    desk,
    told: () => told,
    run: (actionId) => void ask(`run(${JSON.stringify(actionId)})`),
    closed: new Promise((resolve) =>
      window.once('closed', () => {
        handlers.delete(host);
        resolve(desk.close().catch((error: unknown) => process.emitWarning(String(error))));
      }),
    ),
  };
  const served = { core: desk, who: desk.checker, assets: options.assets };
  handlers.set(host, createHostHandler(served, { pass, showMenu, openFolder: options.onFolder }));

  async function showMenu(table: MenuTable): Promise<void> {
    const answer = await desk.dispatch('desk.get', {}, { who: desk.checker(), reach: 'window' });
    if (!answer.ok || window.isDestroyed()) return;
    const known = answer.value as OutputOf<'desk.get'>;
    told = { table, known };
    window.setTitle(known.casebook ? `${known.casebook.title} — Hypecheck` : 'Hypecheck');
    options.onMenu(self);
  }

  function tell(message: string, detail: string): void {
    if (!window.isDestroyed()) void dialog.showMessageBox(window, { type: 'warning', message, detail });
  }

  /** Calls what the page offers its host; undefined where the page does not answer in time. */
  function ask(call: string): Promise<unknown> {
    const late = new Promise((resolve) => setTimeout(resolve, storeMs).unref());
    const answer = window.webContents.executeJavaScript(`globalThis.hypecheckDesk?.${call}`);
    return Promise.race([answer.catch(() => undefined), late]);
  }

  // Closing waits until the page has stored what is being typed.
  let mayClose = false;
  window.on('close', (event) => {
    options.onPlace({ ...window.getNormalBounds(), isMaximized: window.isMaximized() });
    if (mayClose) return;
    event.preventDefault();
    void ask('store()').then(async (isStored) => {
      if (isStored === false && !window.isDestroyed()) {
        const { unsaved: message, closeAnyway, keepOpen } = words();
        const asked = { message, buttons: [keepOpen, closeAnyway], cancelId: 0, defaultId: 0 };
        if ((await dialog.showMessageBox(window, asked)).response === 0) return;
      }
      mayClose = true;
      if (!window.isDestroyed()) window.close();
    });
  });
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());

  let lastCrash = -Infinity;
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return;
    const isAgain = performance.now() - lastCrash < crashesMs;
    lastCrash = performance.now();
    if (!isAgain) window.webContents.reload();
    tell(isAgain ? words().crashesAgain : words().pageCrashed, words().pageCrashedDetail);
  });
  window.on('unresponsive', () => {
    const { hangs: message, wait, loadAgain } = words();
    const asked = { message, buttons: [wait, loadAgain], cancelId: 0 };
    void dialog.showMessageBox(window, asked).then(({ response }) => {
      // Its end is told, and answered, as any other crash.
      if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    });
  });

  // Rejects where the load is cut short, which the window itself shows.
  void window.loadURL(`${origin}/?${new URLSearchParams(options.chosen)}`).catch(() => undefined);
  return self;
}
