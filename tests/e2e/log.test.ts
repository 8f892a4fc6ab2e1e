import { readFile, writeFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { describe, test } from 'vitest';
import { expect } from './expect.ts';
import { type DeskSettings, openDesk } from './openDesk.ts';

const line = (page: Page, words: string | RegExp) =>
  page.locator('button[data-seq]').filter({ hasText: words });

/** A desk at the log, with two changes to claim 2, the second undone. */
async function openLog(settings: DeskSettings = {}) {
  const desk = await openDesk({ sample: true, at: '#/log', ...settings });
  const { claims } = await desk.call('claims.list', { limit: 2 });
  const id = claims[1]?.id ?? '';
  await desk.call('claims.update', { id, workState: 'researching', note: 'Ask again on Monday.' });
  await desk.call('claims.update', { id, tags: ['adobe', 'shares'], why: 'They promised an answer.' });
  await desk.call('decisions.undo', {});
  await expect(desk.page.locator('button[data-seq]').first()).toBeVisible();
  return { ...desk, claimId: id };
}

describe('the log', () => {
  test('tells every decision in words, newest first, with what it changed', async () => {
    const { page } = await openLog();
    await expect(page.getByText('286 entries')).toBeVisible();
    await expect(page.locator('button[data-seq]').nth(0)).toContainText('Undid entry 285, on claim 2');
    const undone = page.locator('button[data-seq]').nth(1);
    await expect(undone).toContainText('Changed claim 2: Tags');
    await expect(undone).toContainText('Undone');
    await expect(undone).toContainText('Why: They promised an answer.');

    await line(page, 'Changed claim 2: State and Note').click();
    const details = page.getByRole('group', { name: 'What changed in entry 284' });
    await expect(details).toContainText('Researching');
    await expect(details).toContainText('Ask again on Monday.');
    await details.getByRole('button', { name: 'Open claim 2' }).click();
    await expect(page).toHaveURL(/#\/claims\?.*claim=/);
  });

  test('goes through the whole of it by keyboard, down to the first entry', async () => {
    const { page } = await openLog();
    await page.keyboard.press('j');
    await expect(page.locator('button[data-seq="286"]')).toBeFocused();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('button[data-seq="284"]')).toBeFocused();
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await expect(page.getByText('This entry was undone later.')).toBeVisible();
    await page.locator('button[data-seq]').first().click();
    await page.getByRole('button', { name: 'Show entry 285' }).click();
    await expect(page.locator('button[data-seq="285"]')).toBeFocused();
    await page.locator('ol').evaluate((list) => list.parentElement?.scrollTo(0, 1e9));
    await expect(line(page, 'Created the casebook')).toBeVisible();
    await line(page, 'Created the casebook').click();
    await expect(page.getByText('This cannot be undone.')).toBeVisible();
  });

  test('undoes an entry; says why where it cannot', async () => {
    const { page, call, claimId } = await openLog();
    await line(page, 'Changed claim 2: State and Note').click();
    await page.getByRole('button', { name: 'Undo this' }).click();
    await expect(page.getByText('Entry 284 was undone.')).toBeVisible();
    await expect(page.getByText('This entry was undone later.')).toBeVisible();
    await expect(line(page, 'Undid entry 284')).toBeVisible();
    expect(await call('claims.get', { id: claimId })).toMatchObject({ note: '', workState: 'signed-off' });

    await call('claims.update', { id: claimId, note: 'One' });
    await call('claims.update', { id: claimId, note: 'Two' });
    const one = page.locator('button[data-seq="288"]');
    await one.click();
    await page.getByRole('button', { name: 'Undo this' }).click();
    await expect(page.getByRole('alert')).toContainText('later changes build on it');
    expect((await call('claims.get', { id: claimId })).note).toBe('Two');
  });

  test('shows the history of the chosen claim alone', async () => {
    const { page, claimId } = await openLog({});
    await page.goto(`${new URL(page.url()).origin}/#/log?claim=${claimId}`);
    await page.getByRole('radio', { name: 'Claim 2' }).click();
    await expect(line(page, 'Logged claim 2')).toBeVisible();
    await expect(line(page, /claim 36/)).toHaveCount(0);
    await page.getByRole('radio', { name: 'Whole log' }).click();
    await expect(line(page, /claim 36/).first()).toBeVisible();
  });

  test('verifies the record, and names what does not fit', async () => {
    const { page, home } = await openLog();
    await page.getByRole('button', { name: 'Verify', exact: true }).click();
    await expect(page.getByText('The record is sound: 286 entries, 18 evidence files')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Checked ' })).toBeVisible();

    const vault = join(home, 'casebooks', (await readdir(join(home, 'casebooks')))[0] ?? '', 'evidence');
    const files = (await readdir(vault, { recursive: true, withFileTypes: true })).filter((each) =>
      each.isFile(),
    );
    const [file] = files;
    await writeFile(join(file?.parentPath ?? '', file?.name ?? ''), 'altered');
    await page.getByRole('button', { name: 'Verify', exact: true }).click();
    await expect(page.getByText('One thing does not fit.')).toBeVisible();
    await expect(page.getByText('An evidence file was altered')).toBeVisible();
    await expect(page.getByText(file?.name ?? '', { exact: false })).toBeVisible();
    // The answer is still there after a look elsewhere.
    await page.getByRole('link', { name: 'Brief' }).click();
    await page.getByRole('link', { name: 'Log' }).click();
    await expect(page.getByText('An evidence file was altered')).toBeVisible();
  });

  test('goes out as JSON Lines, entry by entry as they were hashed', async () => {
    const { page, call, context } = await openLog();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export the log' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^Sora launch, February 2024 log \d{4}-\d\d-\d\d\.jsonl$/);
    const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\n');
    const { decisions } = await call('decisions.export', { limit: 10_000 });
    expect(lines).toEqual(decisions.map((decision) => JSON.stringify(decision)));

    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the head hash' }).click();
    await expect(page.getByText('The head hash was copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(decisions.at(-1)?.entry.hash);
  });

  test.each([
    ['light', {}, 'Verify'],
    ['dark', { colorScheme: 'dark' }, 'Verify'],
    ['Chinese', { locale: 'zh' }, '核验'],
  ] as const)('axe finds nothing in %s', async (_, settings, verify) => {
    const { page, expectAccessible } = await openLog(settings);
    await page.locator('button[data-seq]').nth(1).click();
    await page.locator('button[data-seq]').nth(2).click();
    await page.getByRole('button', { name: verify, exact: true }).click();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expectAccessible();
  });
});
