import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { getElectron } from '../../scripts/electron.mjs';
import { makeFolder } from '#tests/electron/startBuiltApp.ts';

type Fetch = NonNullable<NonNullable<Parameters<typeof getElectron>[0]>['fetch']>;
const outcome = (given: object) => given as ReturnType<Fetch>;
const refused = outcome({ status: 1, stderr: 'Error: connect ECONNREFUSED 10.0.0.1:443\n    at x' });

test('Electron is fetched by one attempt, whose failure is remembered until a new one is asked for', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const file = join(await makeFolder(), 'cache', 'electron.json');
  const fetch = vi.fn<Fetch>(() => refused);
  const find = vi.fn<() => string | undefined>(() => undefined);

  expect(getElectron({ file, fetch, find })).toEqual({
    reason: 'it could not be fetched (ECONNREFUSED 10.0.0.1:443)',
  });
  expect(getElectron({ file, fetch, find })).toEqual({
    reason: 'it could not be fetched (ECONNREFUSED 10.0.0.1:443); npm start -- --electron tries again',
  });
  expect(fetch).toHaveBeenCalledTimes(1);

  fetch.mockReturnValueOnce(
    outcome({ status: null, error: Object.assign(new Error(), { code: 'ETIMEDOUT' }) }),
  );
  expect(getElectron({ file, fetch, find, isForced: true })).toEqual({
    reason: 'its release site did not answer in 20 s',
  });
  expect(fetch).toHaveBeenCalledTimes(2);

  fetch.mockImplementationOnce(() => {
    find.mockReturnValue('/electron');
    return outcome({ status: 0, stderr: '' });
  });
  expect(getElectron({ file, fetch, find, isForced: true })).toEqual({ path: '/electron' });
  find.mockReturnValue(undefined);
  // Gone again after it had been there: the failure before it is forgotten.
  expect(getElectron({ file, fetch, find })).toEqual({
    reason: 'it could not be fetched (ECONNREFUSED 10.0.0.1:443)',
  });
});
