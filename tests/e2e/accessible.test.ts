import { describe, test } from 'vitest';
import { expect } from './expect.ts';
import { openDesk } from './openDesk.ts';

/** Commands that lead to a screen. */
const goals = 6;

// What no other file looks at with axe in these colours and languages.
describe.each([
  ['light', 'en'],
  ['dark', 'en'],
  ['light', 'zh'],
] as const)('in %s and %s', (colorScheme, locale) => {
  test('the story beside a claim, the commands and the keys keep to what axe asks', async () => {
    const desk = await openDesk({ sample: true, colorScheme, locale });
    const { page } = desk;
    const text = page.locator('[role=textbox][data-reading]');
    await expect(text.locator('mark[data-claim]').first()).toBeVisible();
    await text.focus();
    await page.keyboard.press('j');
    await expect(page.locator('#claim-text')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+f');
    await expect(page.getByRole('search')).toBeVisible();
    await desk.expectAccessible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+k');
    // A list that scrolls is gone through from the search field, which axe cannot know; a short one it judges whole.
    await page.keyboard.insertText(locale === 'zh' ? '前往' : 'go to');
    await expect(page.getByRole('dialog').getByRole('menuitem')).toHaveCount(goals);
    await desk.expectAccessible();
    // Once for the words, once for the commands.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await desk.expectAccessible();
  });
});
