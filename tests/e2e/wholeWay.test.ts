import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { describe, test } from 'vitest';
import { report } from '#shared/contract/report.ts';
import { expect } from './expect.ts';
import { openDesk } from './openDesk.ts';

/** The article under check, what is claimed in it, and where the evidence for the first two claims stands. */
const ways = [
  {
    locale: 'en',
    file: 'robot-chef.md',
    article:
      '# The kitchen is over\n\nOne tap and dinner is done. More than 40,000 households ordered within a week. “No human touches the kitchen any more”, says its maker.\n\nThe shares rose by 7 % overnight.\n',
    claims: ['40,000 households ordered', 'No human touches the kitchen any more', 'The shares rose by 7 %'],
    pdf: { title: 'Fernhill', words: 'given in yuan only', sentence: 'The price is given in yuan only.' },
    page: { title: 'Dovetalk in numbers', words: 'one year of dove', sentence: 'One year of Dovetalk!' },
    verdicts: [
      ['6', 'The wire gives a price and no orders.', 'Read all three items.'],
      ['7', 'Nobody but the maker says so.', 'Asked twice, no answer.'],
      ['3', 'They rose, but by less.', 'Compared the closing prices.'],
    ],
    ui: {
      sample: 'Try the sample casebook',
      find: 'Find in the story',
      textOf: /^Text of “/,
      claim: (number: number) => `Claim ${number}`,
      findInDocument: 'Find in this document',
      link: 'Link the selected words',
      ofClaim: (number: number) => `claim ${number}`,
      linked: (number: number) => `Linked as dispute to claim ${number}`,
      json: 'JSON',
      html: 'HTML',
    },
  },
  {
    locale: 'zh',
    file: 'chufang.txt',
    article:
      '厨房时代结束了\n\n轻轻一点，晚饭就好。一周之内超过四万户家庭下单。厂家说：“厨房再也不需要人动手。”\n\n股价一夜之间上涨百分之七。\n',
    claims: ['超过四万户家庭下单', '厨房再也不需要人动手', '股价一夜之间上涨百分之七'],
    pdf: { title: 'Fernhill', words: 'given in yuan only', sentence: 'The price is given in yuan only.' },
    page: {
      title: 'Tidepool',
      words: '小程序',
      sentence: '因收到多起用户投诉，平台自2024年2月22日18时起暂停“云磨课堂”小程序的服务，等待核查。',
    },
    verdicts: [
      ['6', '通讯社只提到价格，没有订单数。', '三条消息都读过。'],
      ['7', '只有厂家这样说。', '问过两次，没有答复。'],
      ['3', '确实上涨，但没有这么多。', '对比了收盘价。'],
    ],
    ui: {
      sample: '试用示例案卷',
      find: '在报道中查找',
      textOf: /^《/,
      claim: (number: number) => `主张 ${number}`,
      findInDocument: '在此文件中查找',
      link: '关联选中的文字',
      ofClaim: (number: number) => `主张 ${number}`,
      linked: (number: number) => `已作为反驳关联到主张 ${number}`,
      json: 'JSON',
      html: 'HTML',
    },
  },
] as const;

/** Goes to an element as the keyboard does. */
async function tabTo(page: Page, element: Locator) {
  await expect(element).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(element).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0] });
}

async function download(page: Page, button: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return await readFile(await file.path(), 'utf8');
}

describe.each(ways)(
  'the whole way, in $locale',
  ({ locale, file, article, claims, pdf, page: web, verdicts, ui }) => {
    test('from the first start to the brief that is read back', async () => {
      const desk = await openDesk({ checker: null, locale });
      desk.allow(/Blocked script execution in .*\/brief/);
      const { page, call } = desk;

      // The name, the sample, the article, and three claims: by keyboard alone.
      await expect(page.getByRole('textbox')).toBeFocused();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('林一 Ida');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: ui.sample })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('textbox', { name: ui.textOf })).toBeVisible();

      const chooser = page.waitForEvent('filechooser');
      await page.keyboard.press('ControlOrMeta+Shift+i');
      await (await chooser).setFiles({ name: file, mimeType: 'text/plain', buffer: Buffer.from(article) });
      await expect
        .poll(async () =>
          (await call('documents.list', { role: 'story' })).documents.map(({ fileName }) => fileName),
        )
        .toContain(file);
      const [story] = (await call('documents.list', { role: 'story' })).documents;
      const storyId = story?.id ?? '';
      const text = page.getByRole('textbox', { name: ui.textOf });
      // A story that is brought in alone is opened, with what in it needs a check.
      await expect(text).toContainText(claims[0]);
      await expect(page.locator('[data-suggestion-row]').first()).toBeFocused();

      for (const [at, words] of claims.entries()) {
        await page.keyboard.press('ControlOrMeta+f');
        await expect(page.getByRole('textbox', { name: ui.find })).toBeFocused();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type(words);
        await expect(page.getByRole('search').getByRole('status')).toHaveText(/1/);
        await page.keyboard.press('Escape');
        await expect(text).toBeFocused();
        await page.keyboard.press('c');
        await expect(page.getByRole('region', { name: ui.claim(37 + at), exact: true })).toBeVisible();
      }
      const logged = (await call('claims.list', { filter: { storyId } })).claims;
      expect(logged.map((claim) => claim.text).sort()).toEqual([...claims].sort());

      // A passage of a PDF for the first claim, one of a web page for the second.
      const idOf = (number: number) => logged.find((claim) => claim.number === number)?.id ?? '';
      for (const [number, { title, words }] of [
        [37, pdf],
        [38, web],
      ] as const) {
        const [document] = (await call('documents.list', { text: title })).documents;
        await page.evaluate(
          (hash) => (location.hash = hash),
          `/evidence?claim=${idOf(number)}&document=${document?.id}&story=${storyId}`,
        );
        const reading = page.locator('[data-reading][role=region]');
        await tabTo(page, reading);
        await page.keyboard.press('ControlOrMeta+f');
        await expect(page.getByRole('textbox', { name: ui.findInDocument })).toBeFocused();
        await page.keyboard.type(words);
        await expect(page.getByRole('search').getByRole('status')).toHaveText(/1/);
        await page.keyboard.press('Escape');
        await expect(reading).toBeFocused();
        await expect(page.getByRole('toolbar', { name: ui.link })).toContainText(ui.ofClaim(number));
        await page.keyboard.press('d');
        await expect(page.getByText(ui.linked(number))).toBeVisible();
      }

      // A verdict with its finding and its reason on each.
      for (const [at, [key, finding, reason]] of verdicts.entries()) {
        await page.evaluate(
          (hash) => (location.hash = hash),
          `/story?story=${storyId}&claim=${idOf(37 + at)}`,
        );
        await expect(page.getByRole('region', { name: ui.claim(37 + at), exact: true })).toBeVisible();
        await page.keyboard.press('v');
        await page.keyboard.press(key);
        await page.keyboard.press('Tab');
        await page.keyboard.type(finding);
        await page.keyboard.press('Tab');
        await page.keyboard.type(reason);
        await page.keyboard.press('ControlOrMeta+Enter');
        await expect
          .poll(async () => (await call('claims.get', { id: idOf(37 + at) })).verdict?.finding)
          .toBe(finding);
      }

      // The brief on this story, and what went out is what was recorded.
      await page.keyboard.press('Escape');
      await page.keyboard.press('ControlOrMeta+4');
      const sheet = page.frameLocator('iframe');
      await expect(sheet.getByText(verdicts[0][1]).first()).toBeAttached();
      const brief = report.parse(JSON.parse(await download(page, ui.json)));
      expect(
        brief.claims.map(({ asStated, verdict, evidence }) => [
          asStated,
          verdict?.finding,
          verdict?.reason,
          evidence.against.map(({ exact }) => exact),
        ]),
      ).toEqual(
        claims.map((words, at) => [
          words,
          verdicts[at]?.[1],
          verdicts[at]?.[2],
          [[pdf.sentence], [web.sentence], []][at],
        ]),
      );
      const exported = await desk.context.newPage();
      await exported.setContent(await download(page, ui.html));
      for (const [at, [, finding, reason]] of verdicts.entries())
        for (const words of [claims[at] ?? '', finding, reason])
          await expect(exported.getByText(words).first()).toBeAttached();
      await exported.close();

      // A reload keeps the place and everything.
      await page.reload();
      await expect(sheet.getByText(verdicts[0][1]).first()).toBeAttached();
      await page.keyboard.press('ControlOrMeta+1');
      await expect(text.locator('mark[data-claim]')).toHaveCount(3);
      expect((await call('casebook.verify', {})).isSound).toBe(true);
      const { decisions } = await call('decisions.list', { limit: 20 });
      expect(new Set(decisions.slice(0, 8).map(({ entry }) => entry.who))).toEqual(new Set(['林一 Ida']));
    });
  },
);
