import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';

// These scripts run before anything is installed, under whatever Node is there (20 or newer): plain JavaScript only.
const lockFile = join(projectRoot, 'package-lock.json');
const modules = join(projectRoot, 'node_modules');
const stampFile = join(modules, '.hypecheck-lock');

const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/** @returns {Record<string, LockedPackage>} */
const packagesOf = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether npm's own record of what it installed agrees with package-lock.json; optional packages may be missing. */
function isInstalledByHand() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(lockFile)).every(([path, wanted]) => {
    const found = installed[path];
    if (path === '') return true;
    return found === undefined ? wanted.optional === true : found.integrity === wanted.integrity;
  });
}

/** Whether node_modules holds what package-lock.json names. */
export function isInstalled() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === lockHash()) return true;
  if (!isInstalledByHand()) return false;
  writeFileSync(stampFile, `${lockHash()}\n`);
  return true;
}

/** Runs `npm ci` where node_modules is missing or does not match package-lock.json; exits where that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log(
    existsSync(modules)
      ? 'What is installed is not what package-lock.json names: installing anew (npm ci).'
      : 'First start: installing (npm ci).',
  );
  // An old Node in front makes npm warn of every package's engines; the Node that is used comes with the install.
  const { status, signal, error } = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    const reason = error ? error.message : signal ? `ended by ${signal}` : `exit code ${status}`;
    console.error(`npm ci failed (${reason}). What npm says of it stands above.`);
    console.error('Usual causes: no way to the npm registry, no room on the disk, no right to write here.');
    process.exit(69);
  }
  writeFileSync(stampFile, `${lockHash()}\n`);
}
