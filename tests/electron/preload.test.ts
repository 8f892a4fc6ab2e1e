import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';

/** Runs the built preload as Electron's sandbox does: `require` knows `electron` and nothing else. */
function runPreload(fetch: (address: string, init: RequestInit) => Promise<Response>) {
  const path = join(import.meta.dirname, '../../out/preload/preload.cjs');
  const exposed: Record<string, Record<string, (file: unknown) => Promise<unknown>>> = {};
  const required: string[] = [];
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, api: never) => (exposed[name] = api) },
    webUtils: { getPathForFile: (file: { path?: string }) => file.path ?? '' },
  } satisfies Partial<Record<keyof typeof Electron, object>>;
  const require = (name: string) => {
    required.push(name);
    return electron;
  };
  const process = { argv: ['electron', '--type=renderer', '--hypecheck-pass=a-b-c'] };
  const run = new Script(
    `(require, process, fetch) => {${readFileSync(path, 'utf8')}\n}`,
  ).runInThisContext() as (...given: unknown[]) => void;
  run(require, process, fetch);
  return { exposed, required };
}

test('the preload gives the page one thing: to hand over a file by its path, which the page does not see', async () => {
  const sent: unknown[] = [];
  const { exposed, required } = runPreload((address, init) => {
    sent.push([address, init]);
    return Promise.resolve(new Response('{"ok":true}'));
  });
  expect(required).toEqual(['electron']);
  expect(Object.keys(exposed)).toEqual(['hypecheckFiles']);
  expect(Object.keys(exposed['hypecheckFiles'] ?? {})).toEqual(['take']);
  expect(await exposed['hypecheckFiles']?.['take']?.({ path: '/docs/filing.pdf' })).toBe('{"ok":true}');
  const init = { method: 'POST', headers: { 'x-hypecheck-pass': 'a-b-c' }, body: '/docs/filing.pdf' };
  expect(sent).toEqual([['/host/take', init]]);
  // A file that a page made up lies nowhere.
  expect(await exposed['hypecheckFiles']?.['take']?.({})).toBeNull();
  expect(sent).toHaveLength(1);
});
