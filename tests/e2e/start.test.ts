import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { describe, inject, onTestFinished, test } from 'vitest';
import { expect } from './expect.ts';
import { openDesk } from './openDesk.ts';
import { startHost } from './startHost.ts';

const onStory = async (page: Page) => await expect(page).toHaveURL(/#\/story/);
const row = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });

/** A sound casebook lying in the casebooks' folder of a desk. */
async function layCasebook(home: string, name: string): Promise<string> {
  const folder = join(home, 'casebooks', `${name}.hypecheck`);
  await cp(inject('sampleCasebook'), folder, { recursive: true });
  return folder;
}

describe('the first start', () => {
  test('asks for the name, makes the sample, and after a reload everything is there', async () => {
    const { page, call } = await openDesk({ checker: null });
    const name = page.getByLabel('Your name');
    await expect(name).toBeFocused();
    await expect(name).not.toHaveValue('');
    await name.fill(' ');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Enter a name.')).toBeVisible();
    await name.fill('Ida Okafor');
    await page.keyboard.press('Enter');

    await expect(page.getByRole('button', { name: 'Try the sample casebook' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Making the sample casebook' })).toBeVisible();
    await onStory(page);
    await expect(page.getByRole('banner')).toContainText('Sora launch, February 2024');
    const { counts } = await call('casebook.get', {});
    expect([counts.claims, counts.stories]).toEqual([36, 1]);

    await page.reload();
    await expect(page.getByRole('banner')).toContainText('Sora launch, February 2024');
    await onStory(page);
    const { checker, casebooks } = await call('desk.get', {});
    expect([checker, casebooks.length]).toEqual(['Ida Okafor', 1]);
  });

  test('by keyboard alone: a casebook of one’s own, under one’s own name in the log', async () => {
    const { page, call } = await openDesk({ checker: null });
    await page.getByLabel('Your name').fill('Ida');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Checking as Ida')).toBeVisible();
    await page.keyboard.press('n');
    await expect(page.getByLabel('Title of the new casebook')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Enter a title.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Title of the new casebook')).toBeHidden();
    await page.keyboard.press('n');
    await page.keyboard.type('../Quantum “chip”: 量子芯片');
    await page.keyboard.press('Enter');
    await onStory(page);
    await expect(page.getByRole('banner')).toContainText('../Quantum “chip”: 量子芯片');
    const { decisions } = await call('decisions.list', {});
    expect(decisions[0]?.entry.who).toBe('Ida');
  });
});

describe('the casebooks', () => {
  test('are opened again from the list, after the program was started again', async () => {
    const desk = await openDesk({ sample: true });
    const { page, call } = desk;
    await call('desk.create', { title: 'Second' });
    desk.allow(/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET/);
    await desk.restart();
    await page.goto(`${desk.origin()}/#/start`);
    await page.reload();
    await expect(page.getByRole('listitem')).toHaveText([/^Second/, /^Sora launch, February 2024/]);
    await row(page, 'Second').getByRole('button').focus();
    await page.keyboard.press('j');
    await expect(row(page, 'Sora').getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await onStory(page);
    await expect(page.getByRole('banner')).toContainText('Sora launch');
  });

  test('are opened from the commands, too', async () => {
    const { page, call } = await openDesk({ at: '#/start' });
    await call('desk.create', { title: 'First' });
    await call('desk.create', { title: 'Second' });
    await expect(page.getByRole('listitem')).toHaveCount(2);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('open “first');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('banner')).toContainText('First');
    await onStory(page);
  });

  test('change in every window at once, and nothing of the one before stays', async () => {
    const { page, call, openPage } = await openDesk({ sample: true });
    const { documents } = await call('documents.list', { role: 'story' });
    const other = await openPage(`#/claims?story=${documents[0]?.id}`);
    await expect(other.getByRole('banner')).toContainText('Sora launch');
    await page.goto(new URL('#/start', page.url()).href);
    await page.getByRole('button', { name: 'New casebook' }).click();
    await page.keyboard.type('Empty');
    await page.keyboard.press('Enter');
    await onStory(page);
    await expect(other.getByRole('banner')).toContainText('Empty');
    await expect(other).toHaveURL(/#\/claims$/);
  });

  test('open elsewhere say who has them and can be read', async () => {
    const { page, home, call } = await openDesk({ at: '#/start' });
    const folder = await layCasebook(home, 'Held');
    const holder = await startHost(join(home, 'another'), [folder, '--as', 'Ben Amari']);
    onTestFinished(async () => void (await holder.stop()));
    await page.reload();
    await row(page, 'Held').getByRole('button').click();
    await expect(page.getByRole('alert')).toContainText('Ben Amari has it open on');
    const readOnly = page.getByRole('button', { name: 'Open read-only' });
    await expect(readOnly).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alert')).toBeHidden();
    await row(page, 'Held').getByRole('button').click();
    await expect(readOnly).toBeFocused();
    await page.keyboard.press('Enter');
    await onStory(page);
    await expect(page.getByRole('banner')).toContainText('Read-only');
    expect((await call('desk.get', {})).casebook?.isReadOnly).toBe(true);
  });

  test('that are damaged name their newest good backup, and come back from it', async () => {
    const { page, home } = await openDesk({ at: '#/start' });
    const folder = await layCasebook(home, 'Hurt');
    await writeFile(join(folder, 'casebook.sqlite'), 'x'.repeat(9_000));
    await mkdir(join(home, 'casebooks', 'Lost.hypecheck'));
    await writeFile(join(home, 'casebooks', 'Lost.hypecheck', 'casebook.sqlite'), 'x'.repeat(9_000));
    await page.reload();
    await row(page, 'Lost').getByRole('button').click();
    await expect(page.getByRole('alert')).toContainText('There is no good backup of it.');
    await row(page, 'Hurt').getByRole('button').click();
    await expect(page.getByRole('alert')).toContainText(/The newest good backup is of .+ \d{4}/);
    await page.getByRole('button', { name: 'Restore the newest good backup' }).click();
    await onStory(page);
    await expect(page.getByText('The damaged file was kept beside it.')).toBeVisible();
    expect((await readdir(folder)).filter((name) => name.startsWith('casebook-damaged-'))).toHaveLength(1);
  });

  test('are checked under a name that can be changed', async () => {
    const { page, call } = await openDesk({ sample: true, at: '#/start' });
    await page.getByRole('button', { name: 'Change name' }).click();
    await expect(page.getByLabel('Your name')).toHaveValue('Ida');
    await page.getByLabel('Your name').fill('Ben');
    await page.keyboard.press('Escape');
    await expect(page.getByText('Checking as Ida')).toBeVisible();
    await page.getByRole('button', { name: 'Change name' }).click();
    await page.getByLabel('Your name').fill('Ben Amari');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Checking as Ben Amari')).toBeVisible();
    expect((await call('desk.get', {})).checker).toBe('Ben Amari');
  });
});

describe.each([
  ['light', 'en'],
  ['dark', 'en'],
  ['light', 'zh'],
] as const)('in %s and %s', (colorScheme, locale) => {
  test('the first start keeps to what axe asks', async () => {
    const { page, expectAccessible } = await openDesk({ checker: null, colorScheme, locale });
    await expect(page.getByRole('textbox')).toBeFocused();
    await expectAccessible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox')).toBeHidden();
    await expectAccessible();
  });

  test('so does the list, with what hinders a casebook', async () => {
    const { page, home, expectAccessible } = await openDesk({ sample: true, colorScheme, locale });
    await mkdir(join(home, 'casebooks', 'Lost.hypecheck'));
    await writeFile(join(home, 'casebooks', 'Lost.hypecheck', 'casebook.sqlite'), 'x'.repeat(9_000));
    await page.goto(new URL('#/start', page.url()).href);
    await page.reload();
    await row(page, 'Lost').getByRole('button').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.keyboard.press('n');
    await expect(page.getByRole('textbox')).toBeVisible();
    await expectAccessible();
  });
});
