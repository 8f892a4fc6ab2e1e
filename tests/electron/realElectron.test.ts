import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findEarlierFailure, findElectron } from '../../scripts/electron.mjs';
import { makeCasebook, makeFolder } from '#tests/electron/startBuiltApp.ts';

const root = join(import.meta.dirname, '../..');
const program = findElectron();
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const hindrance =
  program === undefined
    ? `Electron’s program is not here${findEarlierFailure() ? `: ${findEarlierFailure()}` : ''}`
    : hasDisplay
      ? undefined
      : 'there is no display';

/** Starts the real program, built, on a home of its own. */
async function launch(words: readonly string[] = [], home?: string) {
  const own = home ?? (await makeFolder());
  const app: ElectronApplication = await _electron.launch({
    executablePath: program ?? '',
    // Electron's sandbox refuses to work for root, as in most containers.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, ...words],
    cwd: root,
    env: { ...(process.env as Record<string, string>), HYPECHECK_HOME: own },
  });
  let isOpen = true;
  app.once('close', () => (isOpen = false));
  onTestFinished(async () => {
    if (isOpen) await app.close();
  });
  return { app, page: await app.firstWindow(), home: own };
}

describe.skipIf(hindrance !== undefined)(`real Electron (${hindrance ?? 'here'})`, () => {
  test('asks for the name, makes a casebook, and closes it with its backup', async () => {
    const { app, page, home } = await launch();
    await page.getByLabel('Your name').fill('Ida');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'New casebook' }).click();
    await page.keyboard.type('Robots');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/story/);
    expect(await page.evaluate('location.origin')).toBe('hypecheck://desk-1');
    await app.close();
    const folder = join(home, 'casebooks', 'Robots.hypecheck');
    expect((await readdir(folder)).filter((name) => /-wal$|-shm$|holder/.test(name))).toEqual([]);
    expect(await readdir(join(folder, 'backups'))).toHaveLength(1);
  });

  test('opens what the command line names; the page has neither Node nor the network', async () => {
    const { page } = await launch([await makeCasebook('Robots')]);
    await page.getByRole('banner').getByText('Robots').waitFor();
    const seen = await page.evaluate(async () => ({
      node: typeof (globalThis as { require?: unknown }).require,
      process: typeof (globalThis as { process?: unknown }).process,
      host: Object.keys((globalThis as { hypecheckFiles?: object }).hypecheckFiles ?? {}),
      network: await fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      ),
      opened: String(
        (globalThis as unknown as { open: (url: string) => unknown }).open('https://example.com/'),
      ),
    }));
    expect(seen).toEqual({
      node: 'undefined',
      process: 'undefined',
      host: ['take'],
      network: 'refused',
      opened: 'null',
    });
  });

  test('has the palette’s actions in its menu', async () => {
    const { app, page } = await launch([await makeCasebook('Robots')]);
    await page.getByRole('banner').getByText('Robots').waitFor();
    const has = (id: string) =>
      app.evaluate(({ Menu }, wanted) => Boolean(Menu.getApplicationMenu()?.getMenuItemById(wanted)), id);
    await expect.poll(() => has('go.claims')).toBe(true);
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('go.claims')?.click());
    await page.waitForURL(/#\/claims/);
  });
});
