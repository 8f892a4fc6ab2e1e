import { describe, test } from 'vitest';
import type { MenuTable } from '#shared/contract/menuTable.ts';
import { expect } from './expect.ts';
import { openDesk } from './openDesk.ts';

/** A desk whose page finds what Electron's preload brings; what it tells its host is noted. */
async function openHosted() {
  const desk = await openDesk({ sample: true });
  const tables: MenuTable[] = [];
  await desk.context.route('**/host/menu', async (route) => {
    tables.push(route.request().postDataJSON() as MenuTable);
    await route.fulfill({ json: { ok: true, value: null } });
  });
  await desk.context.addInitScript(() => {
    const took: string[] = [];
    Object.assign(globalThis, {
      took,
      hypecheckFiles: {
        take: (file: File) => {
          took.push(file.name);
          const error = { code: 'io', message: 'no', details: { reason: 'not in this test' } };
          return Promise.resolve(file.name.endsWith('.txt') ? JSON.stringify({ ok: false, error }) : null);
        },
      },
    });
  });
  const page = await desk.openPage('?theme=dark#/story');
  await expect(page.getByRole('banner')).toContainText('Sora launch');
  return { ...desk, page, last: () => tables.at(-1) };
}

describe('a page in a window of Electron’s host', () => {
  test('tells the table of its palette, anew with every change, and does what the menu asks for', async () => {
    const { page, last } = await openHosted();
    const ids = () => last()?.actions.map(({ id }) => id) ?? [];
    await expect.poll(ids).toContain('go.claims');
    await page.keyboard.press('Control+k');
    const shown = page.getByRole('menuitem');
    await expect(shown.first()).toBeVisible();
    // What a screen offers grows while it is read; in the end both tell the same.
    await expect
      .poll(
        async () =>
          (last()?.actions.filter(({ isEnabled }) => isEnabled).length ?? 0) - (await shown.count()),
      )
      .toBe(0);
    await page.keyboard.press('Escape');
    expect(last()).toMatchObject({ locale: 'en', chosen: { theme: 'dark', locale: 'system' } });
    expect(last()?.actions.find(({ id }) => id === 'go.claims')).toMatchObject({
      key: 'mod+2',
      isEnabled: true,
    });

    await page.evaluate('hypecheckDesk.run("go.claims")');
    await expect(page).toHaveURL(/#\/claims/);
    await expect.poll(() => ids().some((id) => id.startsWith('claims.'))).toBe(true);
    await page.evaluate('hypecheckDesk.run("view.locale.zh")');
    await expect.poll(() => last()?.locale).toBe('zh');
    expect(last()?.actions.find(({ id }) => id === 'go.claims')?.title).toBe('前往主张');
  });

  test('stores what is being typed when its window is to be closed', async () => {
    const { openPage, call } = await openHosted();
    const { claims } = await call('claims.list', {});
    const id = claims[0]?.id ?? '';
    const page = await openPage(`#/claims?claim=${id}`);
    await page.getByRole('textbox', { name: 'Note', exact: true }).fill('Typed at the very end.');
    expect(await page.evaluate('hypecheckDesk.store()')).toBe(true);
    expect((await call('claims.get', { id })).note).toBe('Typed at the very end.');
  });

  test('hands files over by their path where they have one, and their bytes where not', async () => {
    const { page, call } = await openHosted();
    const before = (await call('casebook.get', {})).counts.evidence;
    await page.setInputFiles('[data-import=files]', [
      { name: 'made-up.md', mimeType: 'text/markdown', buffer: Buffer.from('# Sent as bytes') },
      { name: 'filing.txt', mimeType: 'text/plain', buffer: Buffer.from('Taken by its path') },
    ]);
    await expect.poll(() => page.evaluate('took')).toEqual(['made-up.md', 'filing.txt']);
    await expect.poll(async () => (await call('casebook.get', {})).counts.evidence).toBe(before + 1);
  });
});
