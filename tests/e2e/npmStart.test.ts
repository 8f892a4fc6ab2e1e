import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, inject, onTestFinished, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hypecheck-start-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A command in a process group of its own, as a shell at a terminal starts it. */
function run(command: readonly string[], env: NodeJS.ProcessEnv) {
  const [program = '', ...args] = command;
  const child: ChildProcess = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const signalGroup = (signal: NodeJS.Signals) => {
    try {
      process.kill(-(child.pid ?? 0), signal);
    } catch {
      // It has ended already.
    }
  };
  onTestFinished(() => signalGroup('SIGKILL'));
  const lines: string[] = [];
  const waiting = new Map<RegExp, (line: string) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface(stream).on('line', (line) => {
      lines.push(line);
      for (const [pattern, tell] of waiting) if (pattern.test(line)) tell(line);
    });
  }
  const closed = (once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>).then(
    ([code, signal]) => ({ code, signal }),
  );
  /** The first line that matches; rejects where the command ends without it. */
  const findLine = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const found = lines.find((line) => pattern.test(line));
      if (found !== undefined) return resolve(found);
      waiting.set(pattern, resolve);
      void closed.then(() => reject(new Error(lines.join('\n'))));
    });
  return { child, signalGroup, closed, findLine, lines };
}

async function openPage(address: string): Promise<string> {
  const signedIn = await fetch(address, { redirect: 'manual' });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return (await fetch(new URL(address).origin, { headers: { Cookie: cookie } })).text();
}

const refuses = async (address: string) =>
  new Promise((resolve) =>
    connect(Number(new URL(address).port), '127.0.0.1')
      .once('connect', () => resolve(false))
      .once('error', () => resolve(true)),
  );

const addressOf = (line: string) => line.replace('open ', '');

// Signals to a group are what a terminal of these systems sends.
describe.skipIf(process.platform === 'win32')('npm start', () => {
  test('serves the desk, and Ctrl-C ends all of it', async () => {
    const program = run(['npm', 'start', '--', '--no-open', '--port', '0'], {
      HYPECHECK_HOME: await makeFolder(),
    });
    const address = addressOf(await program.findLine(/^open /));
    expect(await openPage(address)).toContain('<div id="desk">');
    program.signalGroup('SIGINT');
    // npm's shell has the signal, too; what it makes of that is its own.
    const { code, signal } = await program.closed;
    expect([0, 130, null]).toContain(code);
    expect([null, 'SIGINT']).toContain(signal);
    expect(await refuses(address)).toBe(true);
  });

  test('ends with 0, the casebook closed, after opening one that lies where the user is', async () => {
    const home = await makeFolder();
    await cp(inject('sampleCasebook'), join(home, 'mine.hypecheck'), { recursive: true });
    const program = run(['node', 'scripts/start.mjs', 'mine.hypecheck', '--no-open', '--port', '0'], {
      HYPECHECK_HOME: home,
      INIT_CWD: home,
    });
    await program.findLine(/^open /);
    expect(await readdir(join(home, 'mine.hypecheck'))).toContain('lock-holder.json');
    program.child.kill('SIGINT');
    expect(await program.closed).toEqual({ code: 0, signal: null });
    const left = await readdir(join(home, 'mine.hypecheck'));
    expect(left.filter((name) => /-wal$|-shm$|holder/.test(name))).toEqual([]);
  });

  test.each([
    [['--burn'], 64],
    [['--port', 'x'], 64],
    [['nowhere.hypecheck', '--no-open'], 66],
    [['--help'], 0],
  ])('says what is wrong with %j', async (args, code) => {
    const program = run(['node', 'scripts/start.mjs', ...args], { HYPECHECK_HOME: await makeFolder() });
    expect(await program.closed).toEqual({ code, signal: null });
    expect(program.lines.join('\n')).not.toMatch(/\n\s+at /);
  });

  test('prints the address where no browser can be had', async () => {
    const program = run(['node', 'scripts/start.mjs', '--port', '0'], {
      HYPECHECK_HOME: await makeFolder(),
      HYPECHECK_CHROMIUM: '/nowhere',
    });
    await program.findLine(/^open /);
    expect(program.lines.join('\n')).toContain('No Chromium or Chrome was found');
    program.child.kill('SIGINT');
    expect(await program.closed).toEqual({ code: 0, signal: null });
  });
});

describe.skipIf(process.platform === 'win32')('the window', () => {
  /** A browser that notes how it was called and stays; the program runs with it. */
  async function startWithBrowser() {
    const home = await makeFolder();
    const browser = join(home, 'browser');
    await writeFile(
      browser,
      `#!/bin/sh\necho $$ "$@" > "${home}/called.unfinished"\nmv "${home}/called.unfinished" "${home}/called"\nexec sleep 600\n`,
    );
    await chmod(browser, 0o755);
    const program = run(['node', 'scripts/start.mjs', '--port', '0'], {
      HYPECHECK_HOME: home,
      HYPECHECK_CHROMIUM: browser,
      DISPLAY: ':0',
    });
    await program.findLine(/is open in a window/);
    const called = () => readFile(join(home, 'called'), 'utf8');
    await expect.poll(called).toContain('--app=');
    const [pid = '', ...args] = (await called()).trim().split(' ');
    return { program, browser: Number(pid), args };
  }
  const isRunning = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  test('is a browser with a profile of its own, kept off the network, on an address for one sign-in', async () => {
    const { program, args } = await startWithBrowser();
    const app = args.find((arg) => arg.startsWith('--app='))?.slice('--app='.length) ?? '';
    expect(await openPage(app)).toContain('<div id="desk">');
    expect((await fetch(app, { redirect: 'manual' })).status).toBe(401);
    expect(args).toContain('--disable-background-networking');
    expect(args.some((arg) => arg.startsWith('--user-data-dir=/'))).toBe(true);
    const isRoot = process.getuid?.() === 0;
    expect(args.includes('--no-sandbox')).toBe(isRoot);
    program.signalGroup('SIGINT');
    await program.closed;
    expect(program.lines.some((line) => line.includes('without its sandbox'))).toBe(isRoot);
  });

  test('ends the program when it is closed', async () => {
    const { program, browser } = await startWithBrowser();
    process.kill(browser);
    expect(await program.closed).toEqual({ code: 0, signal: null });
  });

  test('is closed by Ctrl-C', async () => {
    const { program, browser } = await startWithBrowser();
    program.signalGroup('SIGINT');
    expect(await program.closed).toEqual({ code: 0, signal: null });
    expect(isRunning(browser)).toBe(false);
  });
});
