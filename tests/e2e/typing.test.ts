import { describe, test } from 'vitest';
import { expect } from './expect.ts';
import { openDesk } from './openDesk.ts';

describe('typing in haste', () => {
  test('writes where the caret stands, however quickly it was taken away from all that was selected', async () => {
    const { page, call, origin } = await openDesk({ sample: true });
    const { id } = await call('documents.createDraft', { title: 'Quick' });
    await page.goto(`${origin()}/#/story?story=${id}`);
    const paper = page.locator('[data-writing]');
    await paper.click();
    await page.keyboard.type('It fell 7 %.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('It sold 250,000 sets.');
    const letters = 'abcdefghijkl';
    for (const letter of letters) {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(letter);
    }
    await expect(paper.locator('p')).toHaveText(['It fell 7 %.', `It sold 250,000 sets.${letters}`]);
  });
});
