import { describe, expect, it } from 'vitest';
import { findBrowser } from './findBrowser.ts';

const having =
  (...paths: readonly string[]) =>
  (path: string) =>
    paths.includes(path);

describe('findBrowser', () => {
  it('takes the browser that is named, and no other where that is missing', () => {
    const env = { HYPECHECK_CHROMIUM: '/opt/mine' };
    expect(findBrowser(env, 'linux', having('/opt/mine', '/usr/bin/chromium'))).toBe('/opt/mine');
    expect(findBrowser(env, 'linux', having('/usr/bin/chromium'))).toBeUndefined();
  });

  it('looks into the usual places, at snaps last', () => {
    const found = having('/snap/bin/chromium', '/usr/bin/google-chrome');
    expect(findBrowser({}, 'linux', found)).toBe('/usr/bin/google-chrome');
    expect(findBrowser({ HYPECHECK_CHROMIUM: '' }, 'linux', having('/snap/bin/chromium'))).toBe(
      '/snap/bin/chromium',
    );
  });

  it('knows the places of macOS and Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser({}, 'darwin', having(mac))).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowser({ ProgramFiles: 'C:\\Program Files' }, 'win32', having(windows))).toBe(windows);
  });

  it('finds nothing where there is none, not even a folder of that name', () => {
    expect(findBrowser({}, 'linux', having())).toBeUndefined();
    expect(findBrowser({ HYPECHECK_CHROMIUM: '/tmp' })).toBeUndefined();
  });
});
