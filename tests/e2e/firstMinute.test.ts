import type { Page } from '@playwright/test';
import { describe, test } from 'vitest';
import { expect } from './expect.ts';
import { openDesk } from './openDesk.ts';

const article = [
  '**Lumenreel stuns the world**',
  'Shares of Plainscale fell more than 7 % on Monday.',
  'His tutorial sold 250,000 sets at 199 yuan. The app has 3 million users.',
].join('\n\n');

/** Pastes plain text to where the focus is, as the keys do. */
const paste = (page: Page, words: string) =>
  page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, words);

describe('the first minute', () => {
  test('an article pasted into an empty casebook is a story whose claims are logged by a key each', async () => {
    const desk = await openDesk({ at: '#/start' });
    const { page, call } = desk;
    await page.getByRole('button', { name: 'New casebook' }).click();
    await page.keyboard.type('Lumenreel');
    await page.keyboard.press('Enter');
    await page.getByText('No story yet').waitFor();
    await desk.expectAccessible();
    await paste(page, article);
    const dialog = page.getByRole('dialog', { name: 'Paste as document' });
    await expect(dialog.getByLabel('Title')).toHaveValue('Lumenreel stuns the world');
    await expect(dialog.getByRole('radio', { name: 'Story' })).toBeChecked();
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();

    const rows = page.locator('[data-suggestion-row]');
    await expect(rows.first()).toBeFocused();
    const total = await rows.count();
    expect(total).toBeGreaterThan(2);
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(total - 1);
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(total - 2);
    await expect.poll(async () => (await call('claims.list', {})).claims.length).toBe(2);
    const { documents } = await call('documents.list', {});
    expect(documents.map(({ title, role }) => [title, role])).toEqual([
      ['Lumenreel stuns the world', 'story'],
    ]);
    // The story begins with its title: it does not stand there twice.
    await expect(page.getByRole('heading', { level: 2, name: 'Lumenreel stuns the world' })).toHaveCount(0);
  });

  test('what is pasted beside a claim is taken for evidence, unless it is said to be a story', async () => {
    const desk = await openDesk({ sample: true });
    const { page, call } = desk;
    const [claim] = (await call('claims.list', {})).claims;
    await page.goto(`${desk.origin()}/#/story?claim=${claim?.id ?? ''}`);
    await page.locator('mark[data-claim]').first().waitFor();
    await paste(page, 'A filing.');
    const dialog = page.getByRole('dialog', { name: 'Paste as document' });
    await expect(dialog.getByRole('radio', { name: 'Evidence' })).toBeChecked();
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.locator('[data-reading]').getByText('A filing.')).toBeVisible();
    await expect(page.locator('mark[data-claim]').first()).toBeVisible();
    // Three clicks on the last paragraph select to behind the text.
    const links = async () => (await call('claims.get', { id: claim?.id ?? '' })).links;
    const before = await links();
    await page.locator('[data-reading]').getByText('A filing.').click({ clickCount: 3 });
    await page.getByRole('toolbar', { name: 'Link the selected words' }).waitFor();
    await page.keyboard.press('d');
    await expect.poll(links).toHaveLength(before.length + 1);
    expect((await links()).map(({ passage }) => passage.exact)).toContain('A filing.');
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('paste as story');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('radio', { name: 'Story' })).toBeChecked();
  });
});
