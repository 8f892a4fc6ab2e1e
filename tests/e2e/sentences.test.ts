import type { Page } from '@playwright/test';
import { describe, test } from 'vitest';
import { expect } from './expect.ts';
import { openDesk, type TestDesk } from './openDesk.ts';

const lines = [
  'It was a cold Monday, and nobody expected much.',
  'Lumenreel can make a film of 90 seconds. Analysts shrugged.',
  'Background',
  'The app has 3 million users.',
];

const bar = (page: Page) => page.getByRole('group', { name: /^(Sentences|句子)$/ });
const selected = (page: Page) => page.evaluate(() => String(getSelection()));
const tinted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('story-left') ?? [])].map((range) => String(range)));

async function openDraft({ page, call, origin }: TestDesk): Promise<string> {
  const { id, textVersionId } = await call('documents.createDraft', { title: 'Monday' });
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { type: 'paragraph' as const, start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
  await call('documents.saveDraft', {
    id,
    baseTextVersionId: textVersionId,
    text,
    layout: { blocks, marks: [] },
  });
  await page.goto(`${origin()}/#/story?story=${id}`);
  await expect(page.locator('[data-writing]')).toContainText('3 million');
  await page.locator('[data-writing] p').first().click();
  await page.keyboard.press('ControlOrMeta+Home');
  return id;
}

describe('the sentences of a draft', () => {
  test('are gone through by keys until none is left over', async () => {
    const desk = await openDesk({ sample: true });
    const { page, call } = desk;
    const id = await openDraft(desk);
    await expect(bar(page)).toContainText('4 of 4 sentences left over');
    await expect.poll(() => tinted(page)).toHaveLength(4);
    await desk.expectAccessible();

    await page.keyboard.press('ControlOrMeta+Shift+l');
    await expect.poll(() => selected(page)).toBe(lines[0]);
    await page.keyboard.press('ControlOrMeta+Shift+k');
    await expect(bar(page)).toContainText('3 of 4 sentences left over');
    await expect.poll(() => selected(page)).toBe('Lumenreel can make a film of 90 seconds.');
    await expect.poll(() => tinted(page)).toHaveLength(3);
    await desk.expectAccessible();

    await page.keyboard.press('ControlOrMeta+Shift+c');
    await expect(bar(page)).toContainText('2 of 4 sentences left over');
    await expect(bar(page)).toContainText('1 linked to claims, 1 needs no check');
    await page.locator('[data-writing]').focus();
    await page.keyboard.press('ControlOrMeta+Shift+l');
    await expect.poll(() => selected(page)).toBe('Analysts shrugged.');
    await page
      .getByRole('toolbar', { name: 'Selected words' })
      .getByRole('button', { name: /^No check/ })
      .click();
    await expect.poll(() => selected(page)).toBe(lines[3]);

    const number = (await call('claims.list', { filter: { storyId: id } })).claims[0]?.number;
    await page.getByRole('button', { name: 'Add as appearance of another claim' }).click();
    await page.getByRole('textbox', { name: 'Search the claims' }).fill('film of 90 seconds');
    await page.getByRole('button', { name: new RegExp(`^${String(number)} `) }).click();
    await expect(bar(page)).toContainText('No sentence is left over');
    await expect.poll(() => tinted(page)).toHaveLength(0);
    expect((await call('casebook.verify', {})).problems).toEqual([]);
  });

  test('are left over again where they are edited, and by undo', async () => {
    const desk = await openDesk({ sample: true, locale: 'zh', colorScheme: 'dark' });
    const { page, call } = desk;
    const id = await openDraft(desk);
    const left = async () => {
      const { text } = await call('documents.text', { id });
      return (await call('sentences.list', { documentId: id })).left.map(({ start, end }) =>
        text.slice(start, end),
      );
    };
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+Shift+k');
    await expect(bar(page)).toContainText('没有待处理的句子');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(' today');
    await expect.poll(left).toEqual(['The app has 3 million users today.']);
    await expect(bar(page)).toContainText('待处理 1 句');
    await expect.poll(() => tinted(page)).toEqual(['The app has 3 million users today.']);
    await page.keyboard.press('ControlOrMeta+Shift+k');
    await expect.poll(left).toEqual([]);
    await bar(page).getByRole('button', { name: '撤销' }).click();
    await expect.poll(left).toEqual(['The app has 3 million users today.']);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('ControlOrMeta+Shift+k');
    await expect.poll(left).toEqual([lines[0], 'The app has 3 million users today.']);
    await bar(page).getByRole('button', { name: '标出待处理的句子' }).click();
    await expect.poll(() => tinted(page)).toHaveLength(0);
    await desk.expectAccessible();
  });
});
