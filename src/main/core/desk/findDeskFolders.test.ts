import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findDeskFolders } from './findDeskFolders.ts';

const home = join('/', 'home', 'ida');
const appData = join('/', 'roaming');

it.each([
  ['linux', {}, join(home, '.config', 'hypecheck')],
  ['linux', { XDG_CONFIG_HOME: '/cfg' }, join('/cfg', 'hypecheck')],
  ['win32', { APPDATA: appData }, join(appData, 'Hypecheck')],
  ['win32', {}, join(home, 'AppData', 'Roaming', 'Hypecheck')],
  ['darwin', {}, join(home, 'Library', 'Application Support', 'Hypecheck')],
])('keeps settings where %s with %j keeps them, and casebooks in plain sight', (platform, env, settings) => {
  expect(findDeskFolders({ platform, env, home })).toEqual({ settings, casebooks: join(home, 'Hypecheck') });
});

it('keeps everything under HYPECHECK_HOME where that is set', () => {
  const env = { HYPECHECK_HOME: '/own', XDG_CONFIG_HOME: '/cfg' };
  expect(findDeskFolders({ platform: 'linux', env, home })).toEqual({
    settings: '/own',
    casebooks: join('/own', 'casebooks'),
  });
});
