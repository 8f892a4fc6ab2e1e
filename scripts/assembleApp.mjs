import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createPackageWithOptions } from '@electron/asar';
import { buildApplication } from './buildDesk.mjs';
import { formatLicences, gatherLicences } from './gatherLicences.mjs';
import { projectRoot } from './projectRoot.mjs';
import { listMainPackages } from './shippedPackages.mjs';

/** What electron-builder is told (electron-builder.json), as far as it can be done without Electron's program. */
export const builderSettings = () =>
  JSON.parse(readFileSync(join(projectRoot, 'electron-builder.json'), 'utf8'));

/** A pattern of electron-builder's lists as a regular expression over paths with `/`. */
function toExpression(/** @type {string} */ pattern) {
  const source = pattern
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, names) => `(?:${names.replaceAll(',', '|')})`)
    .replace(/\*\*\/|\*\*|\*/g, (stars) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' })[stars] ?? '');
  return new RegExp(`^${source}$`);
}

/** Whether a list of patterns takes a path in: the last one that fits decides, a `!` before it refuses. */
export function isTaken(/** @type {string[]} */ patterns, /** @type {string} */ path, isTakenBefore = false) {
  return patterns.reduce((before, pattern) => {
    const isRefusal = pattern.startsWith('!');
    return toExpression(isRefusal ? pattern.slice(1) : pattern).test(path) ? !isRefusal : before;
  }, isTakenBefore);
}

/** Puts together what lies in `resources` of the packaged application for a system: app.asar, and beside it what is unpacked. */
export async function assembleApp(
  /** @type {string} */ destination,
  { platform = process.platform, arch = process.arch } = {},
) {
  buildApplication();
  const { files, asarUnpack } = builderSettings();
  const patterns = files.map((/** @type {string} */ pattern) =>
    pattern.replace('${platform}', platform).replace('${arch}', arch),
  );
  const staged = join(destination, 'staged');
  rmSync(destination, { recursive: true, force: true });
  const take = (/** @type {string} */ path, /** @type {boolean} */ isTakenBefore) => {
    if (!isTaken(patterns, path, isTakenBefore)) return;
    mkdirSync(dirname(join(staged, path)), { recursive: true });
    cpSync(join(projectRoot, path), join(staged, path));
  };
  const walk = (/** @type {string} */ path, /** @type {boolean} */ isTakenBefore) => {
    const absolute = join(projectRoot, path);
    if (!statSync(absolute).isDirectory()) return take(path, isTakenBefore);
    for (const name of readdirSync(absolute)) {
      // A package inside of another is listed by itself, where it is needed.
      if (name !== 'node_modules') walk(`${path}/${name}`, isTakenBefore);
    }
  };
  writeFileSync(join(projectRoot, 'out/licences.txt'), formatLicences(gatherLicences()));
  for (const path of ['out', 'resources', 'package.json', 'LICENSE']) walk(path, false);
  for (const path of listMainPackages()) walk(path, true);
  await createPackageWithOptions(staged, join(destination, 'app.asar'), {
    unpack: `{${asarUnpack.map((/** @type {string} */ each) => (each.startsWith('**') ? each : `**/${each}`)).join(',')}}`,
  });
  return { asar: join(destination, 'app.asar'), staged: relative(destination, staged) };
}
