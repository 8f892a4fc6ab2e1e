import { spawn } from 'node:child_process';
import { existsSync, readlinkSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** The application's window in a browser of its own. */
export type AppWindow = {
  /** Resolves when the user has closed it. */
  readonly closed: Promise<void>;
  /** Closes it. */
  readonly close: () => Promise<void>;
};

/** Whether a window can be shown at all: on Linux something must be there to show it. */
export const hasDisplay = (
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean => platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

const closeGraceMs = 3_000;

const switches = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  // Offers to send what is on the page to a translation service.
  '--disable-features=Translate',
  // Evidence stays in the casebook, where it can be destroyed for good, and not in a browser's cache as well.
  '--disk-cache-size=1',
  // No question for the password of a key ring: nothing is kept there.
  '--password-store=basic',
  '--use-mock-keychain',
];

/** Chromium leaves a link to its process beside the profile it uses. */
function isInUse(profile: string): boolean {
  try {
    const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A browser from a snap reads no hidden folders; it has one of its own. */
function findProfileFolder(program: string, wanted: string): string {
  return program.startsWith('/snap/')
    ? join(homedir(), 'snap', basename(program), 'common', `hypecheck-${basename(wanted)}`)
    : wanted;
}

/**
 * Opens an address as a window of its own in a Chromium or Chrome with a private profile: the one at `profile`, which
 * is kept, or, where that is null or in use, one that is removed afterwards. Rejects where the program cannot start.
 */
export async function openAppWindow(
  program: string,
  address: string,
  profile: string | null,
): Promise<AppWindow> {
  const wanted = profile === null ? null : findProfileFolder(program, profile);
  const isKept = wanted !== null && !isInUse(wanted);
  const folder = isKept ? wanted : await mkdtemp(join(tmpdir(), 'hypecheck-browser-'));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const own = [`--app=${address}`, `--user-data-dir=${folder}`];
  // Wide enough for three panes; later the browser remembers what the user made of it.
  const size = existsSync(join(folder, 'Default')) ? [] : ['--window-size=1440,900'];
  // The sandbox of Chromium refuses to work for root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // In a group of its own: Ctrl-C at the terminal is for this program, which then closes the window.
  const child = spawn(program, [...own, ...switches, ...size, ...asRoot], {
    stdio: 'ignore',
    detached: true,
  });
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const closed = ended.then(async () => {
    // The last of its helpers may still be writing.
    if (!isKept) await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  });
  return {
    closed,
    close: async () => {
      child.kill('SIGTERM');
      const cut = setTimeout(() => child.kill('SIGKILL'), closeGraceMs);
      await ended;
      clearTimeout(cut);
      await closed;
    },
  };
}
