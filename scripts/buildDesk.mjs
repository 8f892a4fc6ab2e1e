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

/** What the desk, and what the whole of the Electron application is built from; tests are not part of it. */
const sourcesOf = {
  desk: ['src/renderer', 'src/shared'],
  application: ['src/renderer', 'src/shared', 'src/main', 'src/preload', 'resources/sample'],
};

function listSources(/** @type {string[]} */ folders) {
  const under = folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|css|html|svg)$/.test(entry.name))
      .filter((entry) => !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const beside = ['electron.vite.config.ts', 'package-lock.json'].map((name) => join(projectRoot, name));
  return [...under.sort(), ...beside];
}

/** One hash over the names and contents of all sources. */
function hashSources(/** @type {string[]} */ folders) {
  const hash = createHash('sha256');
  for (const path of listSources(folders)) {
    const content = createHash('sha256').update(readFileSync(path)).digest('hex');
    hash.update(`${path.slice(projectRoot.length)}\0${content}\n`);
  }
  return hash.digest('hex');
}

/** Whether this built folder was built from the sources as they are now. */
function isBuilt(/** @type {string} */ folder, /** @type {string} */ sources) {
  const stamp = join(folder, stampName);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}

/** Builds the desk into out/renderer where it is missing or older than its sources. Throws where that fails. */
export const buildDesk = () => build(deskFolder, hashSources(sourcesOf.desk));

/** Builds all that Electron needs into out, where some of it is missing or older than its sources. Throws where that fails. */
export const buildApplication = () => build(join(out, 'main'), hashSources(sourcesOf.application));

function build(/** @type {string} */ wanted, /** @type {string} */ wantedSources) {
  if (isBuilt(wanted, wantedSources)) return;
  const stamps = {
    renderer: hashSources(sourcesOf.desk),
    main: hashSources(sourcesOf.application),
    preload: '',
  };
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
    for (const [name, sources] of Object.entries(stamps)) {
      writeFileSync(join(building, name, stampName), sources);
      putInPlace(join(building, name), join(out, name));
    }
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

/** Two renames, so that nobody finds half of it. */
function putInPlace(/** @type {string} */ built, /** @type {string} */ place) {
  const old = `${place}-old-${process.pid}`;
  mkdirSync(out, { recursive: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(built, place);
  rmSync(old, { recursive: true, force: true });
}
