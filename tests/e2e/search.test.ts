import { describe, test } from 'vitest';
import { expect } from './expect.ts';
import { openDesk } from './openDesk.ts';

describe('searching all documents', () => {
  test('finds by keys from anywhere and opens the document at the place', async () => {
    const { page, expectAccessible } = await openDesk({ sample: true, at: '#/claims' });
    await expect(page.getByRole('grid').first()).toBeVisible();
    await page.keyboard.press('Control+Shift+F');
    const field = page.getByRole('searchbox', { name: 'Search all documents' });
    await expect(field).toBeFocused();
    await field.fill('Shutterstock');
    const first = page.getByRole('menuitem').first();
    await expect(first.locator('mark').first()).toHaveText(/shutterstock/i);
    // A list that scrolls is gone through from the search field, which axe cannot know.
    await expectAccessible(page, '[role=menu]');

    await field.fill('zebra "crossing the kitchen');
    await expect(page.getByRole('status').filter({ hasText: 'No document has' })).toBeVisible();
    await field.fill('Shutterstock');
    await expect(first.locator('mark').first()).toHaveText(/shutterstock/i);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/evidence\?.*document=/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(
      page
        .getByText('Selected: Shutterstock')
        .or(page.getByText(/^Shutterstock/).first())
        .first(),
    ).toBeVisible();
  });

  test('takes the first place on Enter, and waits for it where the key comes before what was found', async () => {
    const { page, call } = await openDesk({ sample: true, at: '#/claims' });
    await expect(page.getByRole('grid').first()).toBeVisible();
    const { hits } = await call('documents.search', { query: 'Shutterstock', limit: 1 });
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/rpc/documents.search', async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('Control+Shift+F');
    await expect(page.getByRole('searchbox', { name: 'Search all documents' })).toBeFocused();
    await page.keyboard.type('Shutterstock');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    letGo();
    await expect(page).toHaveURL(new RegExp(`#/evidence\\?.*document=${hits[0]?.documentId ?? 'none'}`));
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
