import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { listDeskPackages, listMainPackages } from './shippedPackages.mjs';

/** @typedef {{ name: string, version: string, licence: string, text: string }} Licence */

/** The licences under which packages may be shipped with ours. `BSD` is how old packages name one of the two. */
const allowed = new Set(
  'MIT MIT-0 ISC 0BSD BSD BSD-2-Clause BSD-3-Clause Apache-2.0 OFL-1.1 Zlib Unlicense BlueOak-1.0.0 CC0-1.0'.split(
    ' ',
  ),
);

/** Whether an SPDX expression without nested brackets lets a package go out with ours. */
const isAllowed = (/** @type {string} */ licence) =>
  licence
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => allowed.has(each)));

/** The licence of the package at this path of the lock file. @returns {Licence} */
function readLicence(/** @type {string} */ path) {
  const folder = join(projectRoot, path);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = String(license?.type ?? license ?? 'unknown');
  const text = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file) && !/\.[cm]?[jt]s$/.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
  return { name, version, licence, text };
}

/** The licences of all packages that go out with the application. Throws where one may not go out with ours. */
export function gatherLicences() {
  const licences = [...new Set([...listMainPackages(), ...listDeskPackages()])].map(readLicence);
  const refused = licences.filter(({ licence }) => !isAllowed(licence));
  if (refused.length > 0)
    throw new Error(
      `not to be shipped: ${refused.map((each) => `${each.name} (${each.licence})`).join(', ')}`,
    );
  return licences;
}

/** As one text: every package with its licence. Electron and Chromium bring theirs in files of their own. */
export function formatLicences(/** @type {Licence[]} */ licences) {
  const line = '='.repeat(80);
  const own = readFileSync(join(projectRoot, 'LICENSE'), 'utf8').trim();
  const others = licences.map(
    ({ name, version, licence, text }) =>
      `${line}\n${name} ${version}: ${licence}\n${line}\n${text || `Published under ${licence} without a text of its own.`}\n`,
  );
  return [`${line}\nHypecheck\n${line}\n${own}\n`, ...others].join('\n');
}
