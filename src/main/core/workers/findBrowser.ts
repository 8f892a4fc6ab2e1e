import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const linuxNames = [
  // A Chromium from a snap comes last: it sees another /tmp than everybody else.
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chromium-browser',
  'microsoft-edge-stable',
  'brave-browser',
];

function usualPlaces(platform: NodeJS.Platform, env: Environment): readonly string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
    return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder === undefined
        ? []
        : [...programs, 'Microsoft/Edge/Application/msedge.exe'].map((name) => win32.join(folder, name)),
    );
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    linuxNames.map((name) => posix.join(folder, name)),
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The browser that prints: the one named by HYPECHECK_CHROMIUM and no other where that is set, else the first
 * Chromium, Chrome or kin in the usual places; undefined where there is none.
 */
export function findBrowser(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = isProgram,
): string | undefined {
  const chosen = env['HYPECHECK_CHROMIUM'];
  const candidates = chosen ? [chosen] : usualPlaces(platform, env);
  return candidates.find(exists);
}
