import type { Page } from '@playwright/test';
import { describe, test } from 'vitest';
import { expect } from './expect.ts';
import { openDesk, type TestDesk } from './openDesk.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Claims' });
const row = (page: Page, words: string) => grid(page).getByRole('row').filter({ hasText: words });
const inspector = (page: Page, number: number) =>
  page.getByRole('region', { name: `Claim ${number}`, exact: true });

async function idOf({ call }: TestDesk, number: number): Promise<string> {
  const { claims } = await call('claims.list', { limit: 1_000 });
  const claim = claims.find((each) => each.number === number);
  if (!claim) throw new Error(`no claim ${number}`);
  return claim.id;
}

describe('the claims table', () => {
  test('is worked through by keyboard alone: a claim logged, edited, and given a verdict', async () => {
    const desk = await openDesk({ sample: true, at: '#/claims' });
    const { page, call } = desk;
    await expect(grid(page)).toBeFocused();

    await page.keyboard.press('n');
    await page.keyboard.type('Half the newsroom uses it');
    await page.keyboard.press('Enter');
    const claim = inspector(page, 37);
    await expect(claim.getByRole('textbox', { name: 'The claim' })).toHaveValue('Half the newsroom uses it');
    await page.keyboard.press('Escape');
    await expect(grid(page)).toBeFocused();

    await page.keyboard.press('e');
    await page.keyboard.press('End');
    await page.keyboard.type(' every day ');
    await expect(claim.locator('[data-save=saved]')).toBeVisible();
    // The blank that the core does not store stays where it was typed.
    await expect(claim.getByRole('textbox', { name: 'The claim' })).toHaveValue(
      'Half the newsroom uses it every day ',
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('r');
    await expect(row(page, 'Half the newsroom')).toContainText('Researching');

    await page.keyboard.press('v');
    await page.keyboard.press('6');
    await expect(claim.getByRole('radio', { name: 'False', exact: true })).toBeChecked();
    await expect(claim.getByText('Write the finding')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(claim.getByRole('alert')).toContainText('Give the reason');
    await page.keyboard.press('Tab');
    await page.keyboard.type('One in ten says so.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Asked all forty of them.');
    await page.keyboard.press('Control+Enter');
    await expect(row(page, 'Half the newsroom')).toContainText('False');
    expect(await call('claims.get', { id: await idOf(desk, 37) })).toMatchObject({
      text: 'Half the newsroom uses it every day',
      workState: 'researching',
      verdict: { value: 'false', finding: 'One in ten says so.', reason: 'Asked all forty of them.' },
    });
  });

  test('is filtered, sorted, and changed many at a time, in one entry that can be taken back', async () => {
    const desk = await openDesk({ sample: true, at: '#/claims' });
    const { page, call } = desk;
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '37');

    await page.keyboard.press('/');
    await page.keyboard.type('costs');
    await expect(page.getByText('4 of 36 claims')).toBeVisible();
    await page.getByRole('button', { name: 'Verdict', exact: true }).first().click();
    await page.getByRole('option', { name: 'Mostly true' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByText('3 of 36 claims')).toBeVisible();
    await page.getByRole('button', { name: 'Take off “Verdict: Mostly true”' }).click();
    await expect(page.getByText('4 of 36 claims')).toBeVisible();

    const heads = grid(page).getByRole('columnheader');
    await heads.getByRole('button', { name: 'Claim', exact: true }).click();
    await expect(heads.filter({ hasText: /^Claim$/ })).toHaveAttribute('aria-sort', 'ascending');
    await heads.getByRole('button', { name: 'Claim', exact: true }).click();
    await expect(grid(page).getByRole('row').nth(1)).toContainText('Private coaching costs 3,999');

    await grid(page).focus();
    await page.keyboard.press('Control+a');
    await expect(page.getByText('4 chosen')).toBeVisible();
    await page.keyboard.press('Home');
    await page.keyboard.press(' ');
    await expect(page.getByText('3 chosen')).toBeVisible();

    const { decisions } = (await call('casebook.get', {})).counts;
    await page.getByRole('button', { name: 'Set state' }).click();
    await page.getByRole('menuitem', { name: 'Researching' }).click();
    await expect(page.getByText('3 claims changed')).toBeVisible();
    await expect(grid(page).getByRole('row', { selected: true })).toHaveCount(3);
    expect((await call('casebook.get', {})).counts.decisions).toBe(decisions + 1);
    const researching = async () =>
      (await call('claims.list', { filter: { workStates: ['researching'], text: 'costs' } })).total;
    expect(await researching()).toBe(3);

    await page.getByRole('region', { name: 'Hypecheck' }).getByRole('button', { name: 'Undo' }).click();
    await expect(row(page, 'A prompt tutorial')).toContainText('Signed off');
    expect(await researching()).toBe(0);
    await grid(page).focus();
    await page.keyboard.press('Control+Shift+z');
    await expect(row(page, 'A prompt tutorial')).toContainText('Researching');
  });

  test('asks for the reason before claims are dropped', async () => {
    const desk = await openDesk({ sample: true, at: '#/claims' });
    const { page, call } = desk;
    await expect(grid(page)).toBeFocused();
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('button', { name: 'Set state' }).click();
    await page.getByRole('menuitem', { name: 'Dropped' }).click();
    await expect(page.getByRole('button', { name: 'Drop claims' })).toBeDisabled();
    await page.keyboard.type('Said by nobody');
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 claims changed')).toBeVisible();
    expect(await call('claims.get', { id: await idOf(desk, 2) })).toMatchObject({
      workState: 'dropped',
      droppedReason: 'Said by nobody',
    });
  });

  test('says what to do where nothing passes, and keeps views and columns', async () => {
    const { page } = await openDesk({ sample: true, at: '#/claims' });
    await expect(grid(page)).toBeFocused();
    await page.keyboard.press('/');
    await page.keyboard.type('no such words');
    await expect(page.getByText('No claim passes these filters.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).last().click();
    await expect(page.getByText('36 claims')).toBeVisible();

    await page.getByRole('button', { name: 'State', exact: true }).first().click();
    await page.getByRole('option', { name: 'Published' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.keyboard.type('Out');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Claimed on' }).press(' ');
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(page.getByText('36 claims')).toBeVisible();
    await expect(grid(page).getByRole('columnheader', { name: 'Claimed on' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('button', { name: 'Out', exact: true }).click();
    await expect(page.getByText('2 of 36 claims')).toBeVisible();
  });
});

describe('the inspector', () => {
  test('opens evidence where it stands, unlinks it, and takes that back', async () => {
    const desk = await openDesk({ sample: true, at: '#/claims' });
    const { page, call } = desk;
    const id = await idOf(desk, 3);
    const [link] = (await call('claims.get', { id })).links;
    if (!link) throw new Error('no evidence');
    await row(page, 'Shutterstock lost').click();
    const claim = inspector(page, 3);
    await claim.getByRole('button', { name: link.passage.exact.slice(0, 20) }).click();
    await expect(page).toHaveURL(
      new RegExp(`claim=${id}&document=${link.passage.documentId}&passage=${link.passage.id}`),
    );
    await claim.getByRole('button', { name: 'What can be done with this evidence' }).first().click();
    await page.getByRole('menuitem', { name: 'Unlink' }).click();
    await expect(page.getByText('Evidence unlinked from claim 3')).toBeVisible();
    await expect.poll(async () => (await call('claims.get', { id })).links.length).toBe(3);
    await page.getByRole('region', { name: 'Hypecheck' }).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await call('claims.get', { id })).links.length).toBe(4);
  });

  test('shows the figures of a claim and the sum that they allow', async () => {
    const desk = await openDesk({ sample: true, at: '#/claims' });
    const { page, call } = desk;
    const { claims } = await call('claims.list', { filter: { text: 'sets of the AI course took' } });
    await row(page, 'sets of the AI course took').click();
    const figures = inspector(page, claims[0]?.number ?? 0).getByRole('region', { name: 'Figures' });
    await expect(figures).toContainText('199 × 250,000 = 49.75 million');
    await expect(figures).toContainText('Agrees');
    await expect(figures).toContainText('about 50,000,000');
    const brief = await call('briefs.render', { format: 'md' });
    expect(brief.content).toContain('= 49.75 million');
    await desk.expectAccessible(page);
  });

  test('computes the stock move of a claim, and keeps the days that are set', async () => {
    const desk = await openDesk({ sample: true, at: '#/claims' });
    const { page, call } = desk;
    const { claims } = await call('claims.list', { filter: { text: 'share price moved by more than' } });
    await row(page, 'share price moved by more than').click();
    const move = inspector(page, claims[0]?.number ?? 0).getByRole('region', { name: 'Stock move' });
    await expect(move).toContainText('(546.66 − 590.44) ÷ 590.44 × 100 ≈ −7.41 %');
    await expect(move).toContainText('The words give no direction.');
    await expect(move.getByRole('img', { name: /590\.44 on 2024-02-15/ })).toBeVisible();
    await move.getByLabel('To', { exact: true }).fill('2024-02-19');
    await move.getByLabel('To', { exact: true }).press('Enter');
    await expect(move).toContainText(
      'No close on 2024-02-19; the last one before it, of 2024-02-16, is used.',
    );
    await desk.expectAccessible(page);
  });

  test('records no verdict on a prediction before it is due', async () => {
    const desk = await openDesk({
      sample: true,
      at: '#/claims',
      // High enough that the last row is drawn.
      viewport: { width: 1440, height: 1800 },
    });
    const { page, call } = desk;
    const { id, number } = await call('claims.create', {
      text: 'By 2090 nobody will draw',
      kind: 'prediction',
      dueOn: '2090',
    });
    await row(page, 'By 2090').click();
    const claim = inspector(page, number);
    await expect(claim).toBeVisible();
    await page.keyboard.press('v');
    await page.keyboard.press('1');
    await expect(claim.getByText('This prediction is not due before 2090')).toBeVisible();
    await claim.getByRole('textbox', { name: 'Finding' }).fill('Nobody draws.');
    await claim.getByRole('textbox', { name: 'Reason' }).fill('Looked around.');
    await page.keyboard.press('Control+Enter');
    expect((await call('claims.get', { id })).verdict).toBeNull();
    await claim.getByRole('radio', { name: 'Not yet decidable' }).press('0');
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await call('claims.get', { id })).verdict?.value).toBe('not-yet');
  });

  test('keeps two windows on one claim in step, and what is being typed', async () => {
    const desk = await openDesk({ sample: true });
    const id = await idOf(desk, 7);
    const at = `#/claims?claim=${id}`;
    const [one, two] = [await desk.openPage(at), await desk.openPage(at)];
    const note = (page: Page) => inspector(page, 7).getByRole('textbox', { name: 'Note', exact: true });
    const words = (page: Page) => inspector(page, 7).getByRole('textbox', { name: 'The claim' });

    // Other fields of the same claim pass each other.
    await words(one).fill('OpenAI gives Sora to few');
    await note(two).fill('Seen by the other');
    await words(one).blur();
    await note(two).blur();
    await expect(words(two)).toHaveValue('OpenAI gives Sora to few');
    await expect(note(one)).toHaveValue('Seen by the other');

    // The same field: what is typed stays, and is told that there was another.
    const onTheWay = Promise.withResolvers<void>();
    await one.route('**/rpc/claims.update', async (route) => {
      await onTheWay.promise;
      await route.continue();
    });
    await note(one).fill('From the first window');
    await note(two).fill('From the second');
    await note(two).blur();
    await expect(
      inspector(one, 7).getByText('Changed elsewhere meanwhile, to “From the second”'),
    ).toBeVisible();
    await expect(note(one)).toHaveValue('From the first window');
    onTheWay.resolve();
    await expect(note(two)).toHaveValue('From the first window');
  });

  test('keeps what was typed while the program is away, and saves it when it is back', async () => {
    const desk = await openDesk({ sample: true });
    const id = await idOf(desk, 7);
    const page = await desk.openPage(`#/claims?claim=${id}`);
    const note = inspector(page, 7).getByRole('textbox', { name: 'Note', exact: true });
    await note.fill('Typed');
    await expect(inspector(page, 7).locator('[data-save=saved]')).toBeVisible();
    await desk.stop();
    desk.allow(/net::ERR|Failed to fetch/);
    await note.fill('Typed while away');
    await expect(inspector(page, 7).locator('[data-save=waiting]')).toBeVisible();
    await desk.restart();
    await desk.call('desk.openSample', {});
    await expect.poll(async () => (await desk.call('claims.get', { id })).note).toBe('Typed while away');
    await expect(note).toHaveValue('Typed while away');
  });

  test('removes a claim and brings it back, and gives the keys back to the list', async () => {
    const { page } = await openDesk({ sample: true, at: '#/claims' });
    await row(page, 'Later OpenAI says').click();
    await expect(inspector(page, 8)).toBeVisible();
    await page.keyboard.press('Control+Backspace');
    await expect(page.getByText('35 claims')).toBeVisible();
    await expect(grid(page)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('36 claims')).toBeVisible();
  });
});

describe.each([
  ['light', 'en'],
  ['dark', 'en'],
  ['light', 'zh'],
] as const)('claims in %s, %s', (colorScheme, locale) => {
  test('have nothing that axe finds', async () => {
    const desk = await openDesk({ sample: true, colorScheme, locale });
    const page = await desk.openPage(`#/claims?claim=${await idOf(desk, 4)}`);
    await expect(page.getByRole('grid')).toBeVisible();
    await expect(page.locator('#claim-text')).toBeVisible();
    await desk.expectAccessible(page);
  });
});
