import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot, withInstalledPrograms } from './projectRoot.mjs';

// The package `electron` brings no program: it fetches one from its release site when it is first imported, and waits
// for that without a limit. So nothing here imports it.
const packageFolder = join(projectRoot, 'node_modules/electron');
const failureFile = join(projectRoot, 'node_modules/.cache/hypecheck/electron-not-had.json');
const limitMs = 20_000;

const readText = (/** @type {string} */ path) => (existsSync(path) ? readFileSync(path, 'utf8').trim() : '');
const readVersion = () => JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;

/** The program of Electron, where it was fetched already; undefined where not. */
export function findElectron() {
  const name = readText(join(packageFolder, 'path.txt'));
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (name === '' && !override) return undefined;
  const usual = process.platform === 'win32' ? 'electron.exe' : 'electron';
  const path = join(override ?? join(packageFolder, 'dist'), name || usual);
  return existsSync(path) ? path : undefined;
}

/** Why the program was not had when that was tried, if it was tried for this version. */
export function findEarlierFailure(file = failureFile) {
  try {
    const { version, reason } = JSON.parse(readFileSync(file, 'utf8'));
    return version === readVersion() ? String(reason) : undefined;
  } catch {
    return undefined;
  }
}

function fetchElectron() {
  return spawnSync('node', [join(packageFolder, 'install.js')], {
    cwd: projectRoot,
    env: withInstalledPrograms(),
    shell: process.platform === 'win32',
    encoding: 'utf8',
    timeout: limitMs,
    killSignal: 'SIGKILL',
  });
}

/**
 * The program of Electron: the one that is there, else fetched by one attempt of 20 s at most. A failed attempt is
 * remembered, and not made again for the same version unless `isForced`.
 * @param {{ isForced?: boolean, file?: string, fetch?: typeof fetchElectron, find?: typeof findElectron }} options
 * @returns {{ path: string } | { reason: string }}
 */
export function getElectron({
  isForced = false,
  file = failureFile,
  fetch = fetchElectron,
  find = findElectron,
} = {}) {
  const there = find();
  if (there !== undefined) return { path: there };
  const earlier = findEarlierFailure(file);
  if (earlier !== undefined && !isForced)
    return { reason: `${earlier}; npm start -- --electron tries again` };
  console.log('Fetching Electron (once; 20 s at most) …');
  const { status, error, stderr } = fetch();
  const path = find();
  if (status === 0 && path !== undefined) {
    rmSync(file, { force: true });
    return { path };
  }
  const isLate = /** @type {NodeJS.ErrnoException | undefined} */ (error)?.code === 'ETIMEDOUT';
  const cause = /\b(?:E[A-Z_]{4,}|HTTPError|RequestError|TypeError)\b.*/.exec(stderr ?? '')?.[0];
  const reason = isLate
    ? 'its release site did not answer in 20 s'
    : `it could not be fetched (${(cause ?? `exit code ${status}`).slice(0, 120)})`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ version: readVersion(), reason })}\n`);
  return { reason };
}
