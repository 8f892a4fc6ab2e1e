import { resolve } from 'node:path';
import { assembleApp } from './assembleApp.mjs';

/** `node scripts/assemble.mjs FOLDER [PLATFORM ARCH]`: the application's resources in a folder, which is emptied first. */
const [folder, platform = process.platform, arch = process.arch] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/assemble.mjs FOLDER [PLATFORM ARCH]');
  process.exit(64);
}
const { asar } = await assembleApp(resolve(folder), {
  platform: /** @type {NodeJS.Platform} */ (platform),
  arch: /** @type {NodeJS.Architecture} */ (arch),
});
console.log(asar);
