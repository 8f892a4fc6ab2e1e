import { describe, test, expect as expectValue } from 'vitest';
import { figureChecks } from '../sample/figureChecks.ts';
import { expect } from './expect.ts';
import { openDesk } from './openDesk.ts';

describe('the figures of the sample', () => {
  test('are shown with their working in the desk', async () => {
    const desk = await openDesk({ sample: true, at: '#/claims' });
    const { page, call } = desk;
    for (const { claim, section, desk: shown } of figureChecks) {
      const { claims } = await call('claims.list', { filter: { text: claim } });
      const [found] = claims;
      await page.evaluate((hash) => (location.hash = hash), `/claims?claim=${found?.id ?? ''}`);
      const part = page
        .getByRole('region', { name: `Claim ${found?.number ?? 0}`, exact: true })
        .getByRole('region', { name: section, exact: true });
      for (const words of shown) await expect(part).toContainText(words);
    }
    await desk.expectAccessible(page);
  });

  test('are shown with their working in the brief that is exported', async () => {
    const { page } = await openDesk({ sample: true, at: '#/brief' });
    const brief = page.frameLocator('iframe');
    for (const words of figureChecks.flatMap((check) => check.brief.slice(0, 1)))
      await expect(brief.locator('body')).toContainText(words);
  });

  test('a figure of a claim stands beside those of its evidence', async () => {
    const { page, call } = await openDesk({ sample: true, at: '#/claims' });
    const { claims } = await call('claims.list', { filter: { text: 'sold about 250,000 sets' } });
    await page.evaluate((hash) => (location.hash = hash), `/claims?claim=${claims[0]?.id ?? ''}`);
    const figures = page.getByRole('region', { name: 'Figures', exact: true });
    await expect(figures).toContainText('“199 yuan” in the claim, “199元” here');
    await expect(figures).toContainText('basis: sold');
    await expect(figures).toContainText('time: last year');
  });
});

describe('a quantity with two values', () => {
  test('is told above the story, and both places are shown by a press', async () => {
    const desk = await openDesk({ sample: true, at: '#/story' });
    const { page } = desk;
    const story = page.getByRole('region', { name: 'Story', exact: true });
    await expect(story.getByText('1 quantity has two values in this story')).toBeVisible();
    await story.getByRole('button', { name: 'Show which' }).click();
    const list = page.getByRole('region', { name: 'Quantities with two values' });
    await expect(list).toContainText('5 − 2 = 3');
    await desk.expectAccessible(page);
    await list.getByRole('button', { name: /Within two years an ordinary person/ }).click();
    const selected = () => page.evaluate(() => getSelection()?.toString());
    await expect.poll(selected).toBe('two years');
    await list.getByRole('button', { name: /She says that within/ }).click();
    await expect.poll(selected).toBe('five years');
    await list.getByRole('button', { name: 'Claim 27', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Claim 27', exact: true })).toBeVisible();
  });

  test('is led to from the claim, also from the list of claims', async () => {
    const { page, call } = await openDesk({ sample: true, at: '#/claims' });
    const { claims } = await call('claims.list', { filter: { text: 'within five years' } });
    await page.evaluate((hash) => (location.hash = hash), `/claims?claim=${claims[0]?.id ?? ''}`);
    const part = page.getByRole('region', { name: 'Stated twice' });
    await part.getByRole('button', { name: /Within two years/ }).click();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('two years');
    expectValue(page.url()).toContain('#/story');
  });

  test('is found in a draft while it is written, in Chinese too', async () => {
    const { page, call } = await openDesk({ locale: 'zh' });
    await call('desk.create', { title: '测试' });
    const { id } = await call('documents.createDraft', { title: '草稿' });
    const { textVersionId } = await call('documents.text', { id });
    const text = '多鸽拥有1.2亿用户。\n到了月底，多鸽拥有8000万用户。';
    await call('documents.saveDraft', {
      id,
      baseTextVersionId: textVersionId,
      text,
      layout: {
        blocks: [
          { type: 'paragraph', start: 0, end: text.indexOf('\n') },
          { type: 'paragraph', start: text.indexOf('\n') + 1, end: text.length },
        ],
        marks: [],
      },
    });
    await page.evaluate((hash) => (location.hash = hash), `/story?story=${id}`);
    await expect(page.getByText('本稿中 1 个数量前后数值不一')).toBeVisible();
  });
});
