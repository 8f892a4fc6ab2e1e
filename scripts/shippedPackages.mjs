import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';

/** @typedef {{ version: string, license?: string, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} Locked */

/** @type {() => Record<string, Locked>} */
const readLock = () => JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')).packages;

/** Where Node finds a package that the one at `from` asks for, as a path of the lock file; undefined where nowhere. */
function resolveIn(
  /** @type {Record<string, Locked>} */ lock,
  /** @type {string} */ from,
  /** @type {string} */ name,
) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (lock[path]) return path;
    if (at === '') return undefined;
  }
}

/** The packages that these need, themselves among them, that are installed: paths of the lock file, sorted. */
export function closeOver(/** @type {string[]} */ names) {
  const lock = readLock();
  /** @type {Set<string>} */
  const found = new Set();
  const add = (/** @type {string} */ from, /** @type {string} */ name) => {
    const path = resolveIn(lock, from, name);
    if (path === undefined || found.has(path) || !existsSync(join(projectRoot, path))) return;
    found.add(path);
    const { dependencies, optionalDependencies } = lock[path] ?? {};
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) add(path, needed);
  };
  for (const name of names) add('', name);
  return [...found].sort();
}

/** The packages that the main program finds in node_modules. What the command line's Node brings is not among them. */
export const listMainPackages = () => closeOver(Object.keys(readManifest().dependencies));

/** The packages that are built into the desk: those that its sources import, and what these need. */
export function listDeskPackages() {
  const { dependencies, devDependencies } = readManifest();
  const known = Object.keys({ ...dependencies, ...devDependencies });
  const folder = join(projectRoot, 'src/renderer');
  const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  return closeOver(known.filter((name) => sources.includes(`'${name}'`) || sources.includes(`'${name}/`)));
}

/** @returns {{ dependencies: Record<string, string>, devDependencies: Record<string, string> }} */
const readManifest = () => JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
