import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, withInstalledPrograms } from './projectRoot.mjs';

// Runs under whatever Node starts the scripts (20 or newer); the build itself runs under the installed one.
const out = join(projectRoot, 'out');
const stampName = '.sources';

/** The folder in which the built desk lies. */
export const deskFolder = join(out, 'renderer');

/** Everything the desk is built from; tests are not part of it. */
function listSources() {
  const under = ['src/renderer', 'src/shared'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const beside = ['electron.vite.config.ts', 'package-lock.json'].map((name) => join(projectRoot, name));
  return [...under.sort(), ...beside];
}

/** One hash over the names and contents of all sources. */
function hashSources() {
  const hash = createHash('sha256');
  for (const path of listSources()) {
    const content = createHash('sha256').update(readFileSync(path)).digest('hex');
    hash.update(`${path.slice(projectRoot.length)}\0${content}\n`);
  }
  return hash.digest('hex');
}

/** Whether the desk in out/renderer was built from the sources as they are now. */
function isBuilt(/** @type {string} */ sources) {
  const stamp = join(deskFolder, stampName);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}

/** Builds the desk into out/renderer where it is missing or older than its sources. Throws where that fails. */
export function buildDesk() {
  const sources = hashSources();
  if (isBuilt(sources)) return;
  // Standard output belongs to whoever builds.
  console.error('Building the desk (once, and again when its sources change) …');
  const building = join(out, `building-${process.pid}`);
  const electronVite = join(projectRoot, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status, stdout, stderr, error } = spawnSync(
    'node',
    [electronVite, 'build', '--outDir', building, '--logLevel', 'warn'],
    {
      cwd: projectRoot,
      env: withInstalledPrograms(),
      shell: process.platform === 'win32',
      encoding: 'utf8',
    },
  );
  try {
    if (status !== 0) throw new Error(`The desk could not be built.\n${stdout}${stderr}${error ?? ''}`);
    writeFileSync(join(building, 'renderer', stampName), sources);
    putInPlace(join(building, 'renderer'));
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

/** Two renames, so that nobody finds half of a desk. */
function putInPlace(/** @type {string} */ built) {
  const old = join(out, `old-${process.pid}`);
  mkdirSync(out, { recursive: true });
  if (existsSync(deskFolder)) renameSync(deskFolder, old);
  renameSync(built, deskFolder);
  rmSync(old, { recursive: true, force: true });
}
