import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { createDesk, type Desk } from '#core/desk/createDesk.ts';
import { findAccount } from '#core/desk/findAccount.ts';
import { type DeskFolders, findDeskFolders } from '#core/desk/findDeskFolders.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { spawnCore } from '#core/spawnCore.ts';
import { findBrowser } from '#core/workers/findBrowser.ts';
import { deskSample } from '#resources/sample/deskSample.ts';
import { contractError, exitCodeOf, HypecheckError } from '#shared/contract/errors.ts';
import { createLoopbackHost, type LoopbackHost, type LoopbackHostOptions } from './createLoopbackHost.ts';
import { type AppWindow, hasDisplay, openAppWindow } from './openAppWindow.ts';
import { readArguments } from './readArguments.ts';

const say = (text: string) => void process.stdout.write(`${text}\n`);

function openDesk(folders: DeskFolders, checker: string | undefined): Promise<Desk> {
  const sources = join(import.meta.dirname, '../../../../resources/sample/sources');
  return createDesk(
    {
      folders,
      sample: deskSample(sources),
      spawn: (options, onDeath) => spawnCore(options, { onDeath }),
      suggestedChecker: findAccount(),
      checker,
    },
    createNodePorts(),
  );
}

/** Serves on the first of these ports that can be had. */
async function serve(
  options: Omit<LoopbackHostOptions, 'port'>,
  [port = 0, ...others]: readonly number[],
): Promise<LoopbackHost> {
  try {
    return await createLoopbackHost({ ...options, port });
  } catch (error) {
    if (others.length > 0) return serve(options, others);
    throw new HypecheckError('io', { reason: `listen: ${(error as NodeJS.ErrnoException).code}` });
  }
}

/** Opens the window, or says why there is none. */
async function tryWindow(address: string, profile: string | null): Promise<AppWindow | undefined> {
  const program = findBrowser();
  if (program === undefined) say('No Chromium or Chrome was found (HYPECHECK_CHROMIUM can name one).');
  else if (!hasDisplay()) say('There is no display here to open a window on.');
  else {
    try {
      const window = await openAppWindow(program, address, profile);
      say(`Hypecheck is open in a window of ${basename(program)}. Closing that or Ctrl-C ends it.`);
      if (process.getuid?.() === 0) say('The browser runs as root, and so without its sandbox.');
      return window;
    } catch (error) {
      say(`${program} could not be started (${(error as NodeJS.ErrnoException).code}).`);
    }
  }
  return undefined;
}

async function main(): Promise<void> {
  const { folder, checker, isReadOnly, ports, assets, opensWindow } = readArguments(process.argv.slice(2));
  const folders = findDeskFolders({ platform: process.platform, env: process.env, home: homedir() });
  const desk = await openDesk(folders, checker);
  let host: LoopbackHost;
  try {
    if (folder !== undefined) await desk.openFolder(folder, isReadOnly);
    const built = existsSync(assets) ? assets : null;
    host = await serve({ core: desk, who: desk.checker, assets: built }, ports);
  } catch (error) {
    await desk.close();
    throw error;
  }

  let window: AppWindow | undefined;
  let ending: Promise<void> | undefined;
  const end = () => {
    ending ??= (async () => {
      process.stdin.destroy();
      if (process.connected) process.disconnect();
      await window?.close();
      await host.close();
      await desk.close();
    })().catch(fail);
  };
  // A terminal sends Ctrl-C to every process of the command, so it may come twice.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  // Whoever started this by a channel is gone.
  process.once('disconnect', end);

  if (opensWindow) {
    const port = Number(new URL(host.origin).port);
    // What the desk remembers in the browser belongs to its address: a port by chance gets no profile to keep.
    const profile = port === ports[0] ? join(folders.settings, `browser-${port}`) : null;
    window = await tryWindow(host.newSignInAddress(), profile);
    void window?.closed.then(end);
  }
  const print = () => say(`open ${host.newSignInAddress()}`);
  if (!window) print();
  // An address is good for one window; at a terminal, Enter gives the next.
  if (process.stdin.isTTY) {
    say('Enter prints an address for one more window.');
    process.stdin.on('data', print);
  }
}

function fail(error: unknown): void {
  const shown = error instanceof HypecheckError ? error.error : contractError('internal', { reference: '-' });
  process.stderr.write(`${shown.message}\n`);
  if (!(error instanceof HypecheckError)) process.stderr.write(`${String(error)}\n`);
  process.exitCode = exitCodeOf(shown.code);
  if (process.connected) process.disconnect();
}

main().catch(fail);
