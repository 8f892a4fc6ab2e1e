import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire, registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, vi } from 'vitest';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { createElectronStandIn, type WindowStandIn } from '#tests/electron/standIn.ts';

const root = join(import.meta.dirname, '../..');
const global = globalThis as unknown as { electronStandIns?: Record<string, unknown> };
let count = 0;

// Native, past vitest's own: the built program is loaded by Node as Electron loads it.
const { loadModule } = createRequire(import.meta.url)(
  './loadModule.mjs',
) as typeof import('./loadModule.mjs');

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier !== 'electron') return next(specifier, context);
    const { search } = new URL(context.parentURL ?? 'file:///');
    const url = pathToFileURL(join(import.meta.dirname, 'electronModule.mjs')).href + search;
    return { url, format: 'module', shortCircuit: true };
  },
});

/** How a test wants the application started. */
export type AppSettings = {
  /** The words behind the program's name. */
  readonly words?: readonly string[];
  readonly locale?: string;
  readonly isPackaged?: boolean;
  readonly platform?: NodeJS.Platform;
  /** Whether another instance runs already. */
  readonly isSecond?: boolean;
  /** Settings and casebooks of an application before. */
  readonly home?: string;
};

/** Makes a folder that goes with the test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hypecheck-electron-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Starts the built main program against the stand-in. */
export async function startBuiltApp(settings: AppSettings = {}) {
  const { words = [], locale = 'en-GB', isPackaged = true, platform = 'linux' } = settings;
  const home = settings.home ?? (await makeFolder());
  const standIn = createElectronStandIn({ isPackaged, locale });
  standIn.record.hasLock = settings.isSecond !== true;
  count += 1;
  global.electronStandIns = { ...global.electronStandIns, [count]: standIn.module };

  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const before = new Map(signals.map((signal) => [signal, process.listeners(signal)]));
  const { argv } = process;
  const realPlatform = process.platform;
  vi.stubEnv('HYPECHECK_HOME', home);
  process.argv = isPackaged ? ['hypecheck', ...words] : ['electron', '.', ...words];
  Object.defineProperty(process, 'platform', { value: platform });
  try {
    await loadModule(`${pathToFileURL(join(root, 'out/main/index.js')).href}?n=${count}`);
  } finally {
    process.argv = argv;
    Object.defineProperty(process, 'platform', { value: realPlatform });
    vi.unstubAllEnvs();
  }
  const { module, record, becomeReady } = standIn;
  const { app } = module;

  const hasWindows = (wanted: number) => expect.poll(() => record.windows.length).toBe(wanted);
  const quit = async () => {
    if (record.hasQuit) return;
    app.quit();
    await expect.poll(() => record.hasQuit).toBe(true);
  };
  onTestFinished(async () => {
    for (const signal of signals)
      for (const listener of process.listeners(signal))
        if (!before.get(signal)?.includes(listener)) process.off(signal, listener);
    if (record.hasLock && record.windows.length > 0) await quit();
  });
  if (record.hasLock) {
    becomeReady();
    await hasWindows(1);
    await expect.poll(() => record.windows[0]?.isShown).toBe(true);
  }
  return {
    ...module,
    record,
    home,
    hasWindows,
    quit,
    session: [...record.sessions.values()][0],
    /** The window that was opened as this one, from 0 on. */
    windowAt: (index: number): WindowStandIn => {
      const found = record.windows[index];
      if (!found) throw new Error(`there is no window ${index}`);
      return found;
    },
  };
}

/** The running application. */
export type BuiltApp = Awaited<ReturnType<typeof startBuiltApp>>;

/** The address of a window's page, without what follows the host. */
export const originOf = (window: WindowStandIn): string => {
  const { protocol, host } = new URL(window.webContents.url);
  return `${protocol}//${host}`;
};

/** Calls a method as the page of a window does. */
export async function callFrom(app: BuiltApp, window: WindowStandIn, method: string, input: unknown) {
  const answer = await app.session?.request(`${originOf(window)}/rpc/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: originOf(window) },
    body: JSON.stringify(input),
  });
  return (await answer?.json()) as { readonly ok: boolean; readonly value?: never; readonly error?: never };
}

/** Waits until a window has a casebook open. */
export const hasCasebook = (app: BuiltApp, index = 0): Promise<void> =>
  expect.poll(async () => (await callFrom(app, app.windowAt(index), 'casebook.get', {})).ok).toBe(true);

/** Makes an empty casebook of this title in a folder of its own; answers where. */
export async function makeCasebook(title: string): Promise<string> {
  const folder = join(await makeFolder(), `${title}.hypecheck`);
  const ports = createNodePorts();
  await createCasebook({ folder, title, who: 'Ida' }, ports);
  await ports.extractor.close();
  return folder;
}
