import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, withInstalledPrograms } from './projectRoot.mjs';

/** Whether there is a program at this path. */
const isProgram = (/** @type {string} */ path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The usual places of Chromium and Chrome. */
function usualPlaces({ env, platform } = process) {
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === 'win32')
    return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        ['Google/Chrome', 'Chromium'].map((name) => join(folder, name, 'Application/chrome.exe')),
      );
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) =>
    ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)),
  );
}

/** The Chromium or Chrome of this machine (HYPECHECK_CHROMIUM, or a usual place), or undefined. */
export function findChromium() {
  const chosen = process.env['HYPECHECK_CHROMIUM'];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`HYPECHECK_CHROMIUM names ${chosen}, which is no program.`);
  }
  return usualPlaces().find(isProgram);
}

/** A Chromium: the one of this machine, or else one that is installed now. Throws where none can be had. */
export function ensureChromium() {
  const found = findChromium() ?? installFromDebian() ?? installFromPlaywright();
  if (found === undefined)
    throw new Error(
      'No Chromium or Chrome was found and none could be installed. Install one, or name it in HYPECHECK_CHROMIUM.',
    );
  return found;
}

/** Runs a program and tells whether it went well. */
const run = (
  /** @type {string} */ program,
  /** @type {string[]} */ args,
  /** @type {object} */ options = {},
) =>
  spawnSync(program, args, { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'], ...options })
    .status === 0;

function installFromDebian() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  console.log('No Chromium found: installing the package chromium (apt-get).');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  // Chinese text in screenshots and PDFs needs the fonts.
  const packages = ['chromium', 'fonts-noto-cjk'];
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  return usualPlaces().find(isProgram);
}

function installFromPlaywright() {
  console.log('No Chromium found: asking Playwright for one.');
  const env = withInstalledPrograms();
  const shell = process.platform === 'win32';
  if (!run('npx', ['--no-install', 'playwright', 'install', 'chromium'], { env, shell })) return undefined;
  const { stdout } = spawnSync('node', ['-p', "require('@playwright/test').chromium.executablePath()"], {
    cwd: projectRoot,
    env,
    shell,
    encoding: 'utf8',
  });
  const path = (stdout ?? '').trim();
  return path !== '' && isProgram(path) ? path : undefined;
}
