import type { Page } from '@playwright/test';
import { describe, test } from 'vitest';
import { toClaimWords } from '#shared/domain/claim/toClaimWords.ts';
import { expect } from './expect.ts';
import { openDesk, type TestDesk } from './openDesk.ts';

const article = [
  'Lumenreel stuns the world',
  'Lumenreel released a model that can generate a 90-second video. Shares of Plainscale fell more than 7 % on Monday.',
  'A course seller took nearly 1.6 million yuan. His tutorial sold 250,000 sets at 199 yuan.',
  'Netizens exclaimed that it is the greatest model in the world. Within five years every film will be made by machines.',
  'The start-up raised $200 million in a Series B. The app has 3 million users.',
].join('\n\n');

const pane = (page: Page) => page.getByRole('complementary', { name: /^(Suggestions|建议)$/ });
const rows = (page: Page) => pane(page).locator('[data-suggestion-row]');
const underlined = (page: Page) => page.locator('[role=textbox] [data-suggestion]');
const toggle = (page: Page) => page.locator('header').getByRole('button', { name: /suggestion|条建议/ });

/** Imports the article through the window, as by paste or drop, and opens it. */
async function importArticle({ page, context, call, origin }: TestDesk): Promise<string> {
  const answer = await context.request.post(`${origin()}/upload`, {
    headers: { Origin: origin() },
    data: Buffer.from(article),
  });
  const { value } = (await answer.json()) as { readonly value: { readonly uploadId: string } };
  await call('documents.importUploads', {
    uploads: [{ uploadId: value.uploadId, fileName: 'lumenreel.txt' }],
    role: 'story',
  });
  await expect
    .poll(async () => (await call('documents.list', { role: 'story', text: 'lumenreel' })).total)
    .toBe(1);
  const [story] = (await call('documents.list', { role: 'story', text: 'lumenreel' })).documents;
  if (!story) throw new Error('not imported');
  await page.goto(`${origin()}/#/story?story=${story.id}`);
  await expect(page.locator('[role=textbox][data-reading]')).toContainText('Plainscale');
  return story.id;
}

describe('suggestions', () => {
  test('are logged and dismissed by one key each, and stay so', async () => {
    const desk = await openDesk({ sample: true });
    const { page, call } = desk;
    const id = await importArticle(desk);
    const { suggestions } = await call('suggestions.list', { documentId: id });
    const total = suggestions.length;
    const claims = async () => (await call('claims.list', { filter: { storyId: id } })).claims;
    expect(total).toBeGreaterThan(6);
    await expect(toggle(page)).toHaveAccessibleName(`${String(total)} suggestions`);
    await expect(underlined(page)).toHaveCount(0);

    await toggle(page).click();
    await expect(rows(page)).toHaveCount(total);
    await expect(rows(page).first()).toBeFocused();
    await expect(underlined(page).first()).toBeVisible();
    await desk.expectAccessible();

    for (const { kind, text } of suggestions.slice(0, 3)) {
      await expect(rows(page).first()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect
        .poll(async () => (await claims()).map((claim) => [claim.kind, claim.text]))
        .toContainEqual([kind, toClaimWords(text)]);
    }
    await expect(rows(page)).toHaveCount(total - 3);
    await expect(page.locator('mark[data-claim]').first()).toBeVisible();

    const fourth = suggestions[3]?.text ?? '';
    await expect(rows(page).first()).toContainText(fourth);
    await page.keyboard.press('Backspace');
    await expect(rows(page)).toHaveCount(total - 4);
    await expect(pane(page)).toContainText('1 was dismissed');
    await expect(rows(page).first()).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(rows(page)).toHaveCount(total - 3);
    await page.keyboard.press('j');
    await page.keyboard.press('Delete');
    await expect(pane(page)).toContainText('1 was dismissed');
    await desk.expectAccessible();

    const left = await rows(page).allInnerTexts();
    await page.reload();
    await expect(rows(page)).toHaveCount(left.length);
    expect(await claims()).toHaveLength(3);
    await pane(page).getByRole('button', { name: 'Close suggestions' }).click();
    await expect(pane(page)).toHaveCount(0);
    await expect(underlined(page)).toHaveCount(0);
  });

  test('are logged as fast as Enter is pressed, until none is left', async () => {
    const desk = await openDesk({ sample: true });
    const { page, call } = desk;
    const id = await importArticle(desk);
    const { total } = await call('suggestions.list', { documentId: id });
    await toggle(page).click();
    await expect(rows(page).first()).toBeFocused();
    for (let at = 0; at < total; at += 1) await page.keyboard.press('Enter');
    await expect.poll(async () => (await call('claims.list', { filter: { storyId: id } })).total).toBe(total);
    await expect(pane(page)).toContainText('All that was suggested is logged or dismissed');
    await expect(pane(page)).toBeFocused();
    await desk.expectAccessible();
  });

  test('lead to their words and back, show one kind alone, and tell signs of hype', async () => {
    const desk = await openDesk({ sample: true, colorScheme: 'dark' });
    const { page } = desk;
    await importArticle(desk);
    await toggle(page).click();
    await expect(rows(page).first()).toBeFocused();
    const total = await rows(page).count();
    await page.keyboard.press('ArrowDown');
    await expect(rows(page).nth(1)).toBeFocused();
    await page.keyboard.press('k');
    await expect(rows(page).first()).toBeFocused();
    await page.keyboard.press('f');
    await expect.poll(() => rows(page).count()).toBeLessThan(total);
    await page.keyboard.press('f');
    await expect(rows(page)).toHaveCount(total);

    const words = (await underlined(page).last().textContent()) ?? '';
    await underlined(page).last().click();
    await expect(pane(page).locator('[aria-current=true]')).toContainText(words);
    await expect(page.locator('[data-suggestion=current]').first()).toBeVisible();

    await pane(page).getByRole('button', { name: 'Signs of hype' }).click();
    await expect(page.getByRole('dialog')).toContainText('greatest');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await desk.expectAccessible();
  });

  test('follow a draft while it is written, with Ctrl keys', async () => {
    const desk = await openDesk({ sample: true, locale: 'zh' });
    const { page, call } = desk;
    const { id, textVersionId } = await call('documents.createDraft', { title: '稿件' });
    const text = 'The tutorial sold 250,000 sets at 199 yuan. The app has 3 million users.';
    const layout = { blocks: [{ type: 'paragraph' as const, start: 0, end: text.length }], marks: [] };
    await call('documents.saveDraft', { id, baseTextVersionId: textVersionId, text, layout });
    await page.goto(`${desk.origin()}/#/story?story=${id}`);
    const paper = page.locator('[data-writing]');
    await expect(paper).toContainText('250,000');
    await toggle(page).click();
    await expect.poll(() => underlined(page).count()).toBeGreaterThan(0);
    const total = await rows(page).count();

    await paper.click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('A new beginning. ');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect.poll(async () => (await call('claims.list', { filter: { storyId: id } })).total).toBe(1);
    await expect(rows(page)).toHaveCount(total - 1);
    await page.keyboard.press('ControlOrMeta+Shift+Enter');
    await expect(rows(page)).toHaveCount(total - 2);
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' It ends here.');
    await expect.poll(async () => (await call('documents.text', { id })).text).toContain('It ends here.');
    await expect(rows(page)).toHaveCount(total - 2);
    expect((await call('suggestions.list', { documentId: id })).dismissed).toBe(1);
    await desk.expectAccessible();
  });
});
