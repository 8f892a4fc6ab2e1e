import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { describe, test } from 'vitest';
import { report } from '#shared/contract/report.ts';
import { readPdf } from '#tests/builders/readPdf.ts';
import { expect } from './expect.ts';
import { type DeskSettings, openDesk } from './openDesk.ts';

const secret = 'order-desk-note';

/** A desk at the brief. The test reads inside of the preview, which the sandbox of the sheet reports. */
async function openBrief(settings: DeskSettings = {}) {
  const desk = await openDesk({ sample: true, at: '#/brief', ...settings });
  desk.allow(/Blocked script execution in .*\/brief/);
  const sheet = desk.page.frameLocator('iframe');
  await expect(sheet.getByRole('heading', { name: 'Summary' })).toBeVisible();
  return { ...desk, sheet };
}

/** Presses the button and answers what arrives as a download. */
async function download(page: Page, button: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: !button.startsWith('Export') }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe('the brief', () => {
  test('shows the very page that is exported, without what is confidential, and says what is left out', async () => {
    const { page, sheet } = await openBrief();
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Sora stuns the world overnight');
    await expect(page.getByText('Left out as confidential:')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: '1 document' })).toBeVisible();
    await expect(sheet.getByText(secret)).toHaveCount(0);

    await page.getByText('Include confidential things').click();
    await expect(sheet.getByText(secret).first()).toBeVisible();
    await expect(page.getByText('Do not pass it on.').first()).toBeVisible();
    // Whoever comes back decides again.
    await page.getByRole('link', { name: 'Log' }).click();
    await expect(page.getByRole('heading', { name: 'Log', exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Brief' }).click();
    await expect(page.getByText('Left out as confidential:')).toBeVisible();
    await expect(sheet.getByText(secret)).toHaveCount(0);
  });

  test('goes out as HTML, Markdown, JSON and PDF, all with the same claims', async () => {
    const { page } = await openBrief();
    const finding = 'share price fell by 7.41 %';
    const named = /^Sora stuns the world overnight fact-check \d{4}-\d\d-\d\d\.(\w+)$/;

    const html = await download(page, 'HTML');
    expect(html.name).toMatch(named);
    expect(html.bytes.toString()).toContain(finding);
    await expect(page.getByText(`Exported as ${html.name}: 36 claims`)).toBeVisible();

    const md = await download(page, 'Markdown');
    expect(md.name).toMatch(/\.md$/);
    expect(md.bytes.toString()).toContain('# Fact-check brief: Sora stuns the world overnight');

    const json = await download(page, 'JSON');
    expect(report.parse(JSON.parse(json.bytes.toString())).claims).toHaveLength(36);

    const pdf = await download(page, 'Export as PDF');
    expect(pdf.name).toMatch(/\.pdf$/);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const { text, pages } = await readPdf(pdf.bytes);
    expect(pages).toBeGreaterThan(20);
    expect(text).toContain(finding);

    for (const { bytes } of [html, md, json]) expect(bytes.toString()).not.toContain(secret);
    expect(text).not.toContain(secret);
  });

  test('is copied as Markdown', async () => {
    const { page, context } = await openBrief();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByText('Copied: 36 claims')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      '# Fact-check brief: Sora stuns the world overnight',
    );
  });

  test('holds the claims that are chosen, under the title that is given', async () => {
    const { page, sheet } = await openBrief();
    await page.getByLabel('Title').fill('What was “said”? 核查');
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('What was “said”? 核查');

    const choose = async (now: string, wanted: string) => {
      await page.getByRole('button', { name: `${now} Claims` }).click();
      await page.getByRole('option', { name: wanted }).click();
    };
    await choose('All', 'Those with a verdict');
    await expect(page.getByText('34 claims', { exact: true })).toBeVisible();
    await choose('Those with a verdict', 'Picked by hand');
    await expect(sheet.getByText('There are no claims in this brief.')).toBeVisible();
    await page.getByLabel('Search the claims').fill('Adobe');
    await page.getByRole('checkbox', { name: /Adobe/ }).click({ force: true });
    await expect(page.getByText('1 picked')).toBeVisible();
    await expect(sheet.getByRole('heading', { name: /^Claim 2/ })).toBeVisible();
    const { name, bytes } = await download(page, 'JSON');
    expect(name).toMatch(/^What was “said” 核查 fact-check /);
    expect(report.parse(JSON.parse(bytes.toString())).claims.map(({ number }) => number)).toEqual([2]);
    await choose('Picked by hand', 'By state');
    await page.getByRole('checkbox', { name: 'Signed off' }).click({ force: true });
    await page.getByRole('checkbox', { name: 'Published' }).click({ force: true });
    await expect(sheet.getByText('There are no claims in this brief.')).toBeVisible();
  });

  test('follows what is changed elsewhere, and keeps the reader’s place', async () => {
    const { page, sheet, call } = await openBrief();
    await page.evaluate(() => {
      const root = document.querySelector('iframe')?.contentDocument?.documentElement;
      if (root) root.scrollTop = 6_000;
    });
    // What has come into sight takes its real height with the next frame.
    const partInSight = () =>
      page.evaluate(async () => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        await frame();
        await frame();
        const claims = document.querySelector('iframe')?.contentDocument?.querySelectorAll('.claim') ?? [];
        const claim = [...claims].find((each) => each.getBoundingClientRect().bottom > 0);
        return [claim?.getAttribute('aria-labelledby'), Math.round(claim?.getBoundingClientRect().top ?? 0)];
      });
    const before = await partInSight();
    const { claims } = await call('claims.list', { limit: 2 });
    await call('claims.update', { id: claims[1]?.id ?? '', text: 'It fell, and fell again. '.repeat(40) });
    await expect(sheet.getByText('It fell, and fell again.').first()).toBeAttached();
    expect(await partInSight()).toEqual(before);
  });

  test('runs nothing and leads nowhere, whatever stands in it', async () => {
    const { page, sheet, call, context } = await openBrief();
    await context.grantPermissions(['clipboard-write']);
    const { id } = await call('claims.create', {
      text: '<script>document.title="taken"</script><img src=x onerror="document.title=1">',
      kind: 'other',
    });
    await call('briefs.render', { format: 'html', claimIds: [id] });
    await page.getByRole('button', { name: 'Sora stuns the world overnight Story' }).click();
    await page.getByRole('option', { name: 'All claims of the casebook' }).click();
    await expect(sheet.getByText('<script>document.title').first()).toBeAttached();
    await expect(page).toHaveTitle(/Hypecheck/);

    await sheet.locator('a.out').first().click();
    await expect(page.getByText('Hypecheck opens nothing outside.')).toBeVisible();
    await expect(sheet.getByRole('heading', { name: 'Summary' })).toBeAttached();
    // The desk's keys work on the sheet as well.
    await sheet.locator('body').press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['Chinese', { locale: 'zh' }],
  ] as const)('axe finds nothing in %s', async (_, settings) => {
    const { page, context, call, expectAccessible } = await openBrief(settings);
    await page.locator('[aria-haspopup=listbox]').last().click();
    await page.getByRole('option').last().click();
    await expect(page.getByRole('checkbox').nth(3)).toBeAttached();
    await expectAccessible(page, 'iframe');
    // axe is a script, and on the sheet no script runs.
    const { content } = await call('briefs.render', { format: 'html' });
    const exported = await context.newPage();
    await exported.setContent(content);
    await expectAccessible(exported);
  });

  test('says so where there is no browser to print with, and the HTML still goes out', async () => {
    const { page } = await openBrief({ env: { HYPECHECK_CHROMIUM: '/nowhere/at/all' } });
    await page.getByRole('button', { name: 'Export as PDF' }).click();
    await expect(page.getByRole('alert')).toContainText('No Chromium or Chrome was found to print with.');
    expect((await download(page, 'HTML')).name).toMatch(/\.html$/);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
