import { describe, test } from 'vitest';
import { expect } from './expect.ts';
import { openDesk, type TestDesk } from './openDesk.ts';

const words = 'The course was priced at 199 yuan, sold 250,000 sets';

const log = ({ call }: TestDesk, text: string, more: object = {}) =>
  call('claims.create', { text, kind: 'sales-figure', ...more });
const decide = ({ call }: TestDesk, claimId: string, value: 'true' | 'false', reason: string) =>
  call('verdicts.set', { claimId, value, reason, asOf: '2024-02-27', finding: `It is ${value}.` });

describe('claims', () => {
  test('are split in the inspector, the evidence going where it is told', async () => {
    const desk = await openDesk({ sample: true });
    const { page, call } = desk;
    const { id, number } = await log(desk, words);
    const total = async () => (await call('claims.list', {})).total;
    const before = await total();
    await page.goto(`${desk.origin()}/#/claims?claim=${id}`);
    await page.getByRole('button', { name: 'More about this claim' }).click();
    await page.getByRole('menuitem', { name: 'Split the claim…' }).click();
    const dialog = page.getByRole('dialog', { name: `Split claim ${String(number)}` });
    await expect(dialog.getByRole('textbox')).toHaveCount(2);
    await expect(dialog.getByRole('textbox').first()).toHaveValue('The course was priced at 199 yuan');
    await desk.expectAccessible();
    await dialog.getByRole('radio').nth(1).check();
    await dialog.getByRole('textbox').nth(1).fill('It sold 250,000 sets');
    await dialog.getByRole('button', { name: 'Split into 2 claims' }).click();
    await expect(dialog).toHaveCount(0);
    await expect.poll(total).toBe(before + 1);
    expect(await call('claims.get', { id })).toMatchObject({ text: 'It sold 250,000 sets', number });
    const [newest] = (await call('claims.list', { isDescending: true, limit: 1 })).claims;
    expect(newest).toMatchObject({ text: 'The course was priced at 199 yuan', kind: 'price' });
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect.poll(total).toBe(before);
    expect((await call('claims.get', { id })).text).toBe(words);
  });

  test('are merged in the list, where a person says which verdict holds', async () => {
    const desk = await openDesk({ sample: true, locale: 'zh', colorScheme: 'dark' });
    const { page, call } = desk;
    const one = await log(desk, 'merge me: it sold 250,000 sets', { note: 'One.' });
    const two = await log(desk, 'merge me: 250,000 sets were sold', { note: 'Two.' });
    await decide(desk, one.id, 'true', 'The books say so.');
    await decide(desk, two.id, 'false', 'The returns say not.');
    await page.goto(`${desk.origin()}/#/claims`);
    await page.locator('#claims-filter').fill('merge me');
    await expect(page.getByRole('row').filter({ hasText: 'merge me' })).toHaveCount(2);
    await page.getByRole('grid').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.getByRole('button', { name: /^合并…/ }).click();
    const dialog = page.getByRole('dialog', { name: '合并主张' });
    const submit = dialog.getByRole('button', { name: '合并 2 条主张' });
    await expect(submit).toBeDisabled();
    await desk.expectAccessible();
    await dialog.getByRole('group', { name: '结论不一致。以哪一条为准？' }).getByText('The returns').click();
    await submit.click();
    await expect(dialog).toHaveCount(0);
    await expect
      .poll(async () => await call('claims.get', { id: one.id }))
      .toMatchObject({ note: 'One.\n\nTwo.', verdict: { value: 'false' } });
    await page.goto(`${desk.origin()}/#/claims?claim=${two.id}`);
    await page.getByRole('button', { name: `已并入主张 ${String(one.number)}` }).click();
    await expect(page).toHaveURL(new RegExp(one.id));
    await desk.expectAccessible();
    await call('decisions.undo', {});
    expect(await call('claims.get', { id: two.id })).toMatchObject({ mergedInto: null, workState: 'inbox' });
  });

  test('are merged with another that is looked for, and parts are split off in the text', async () => {
    const desk = await openDesk({ sample: true });
    const { page, call } = desk;
    const one = await log(desk, 'merge me: it sold 250,000 sets');
    const two = await log(desk, 'merge me: 250,000 sets were sold');
    await page.goto(`${desk.origin()}/#/claims?claim=${one.id}`);
    await page.getByRole('button', { name: 'More about this claim' }).click();
    await page.getByRole('menuitem', { name: 'Merge with another claim…' }).click();
    await page.getByRole('textbox', { name: 'Merge with' }).fill('sets were sold');
    await page.getByRole('button', { name: new RegExp(`^${String(two.number)} `) }).click();
    await page.getByRole('button', { name: 'Merge 2 claims' }).click();
    await expect
      .poll(async () => (await call('claims.get', { id: two.id })).mergedInto)
      .toEqual({ id: one.id, number: one.number });

    const { id, textVersionId } = await call('documents.createDraft', { title: 'Course' });
    const layout = { blocks: [{ type: 'paragraph' as const, start: 0, end: words.length }], marks: [] };
    await call('documents.saveDraft', { id, baseTextVersionId: textVersionId, text: words, layout });
    const whole = await log(desk, words, { appearances: [{ documentId: id, exact: words }] });
    await page.goto(`${desk.origin()}/#/story?story=${id}&claim=${whole.id}`);
    await page.locator('[data-writing] p').first().click();
    await page.keyboard.press('ControlOrMeta+End');
    for (let at = 0; at < 'sold 250,000 sets'.length; at += 1) await page.keyboard.press('Shift+ArrowLeft');
    await page.getByRole('button', { name: `Split off from claim ${String(whole.number)}` }).click();
    await expect
      .poll(async () =>
        (await call('claims.list', { filter: { storyId: id } })).claims.map(({ text }) => text),
      )
      .toEqual([words, 'sold 250,000 sets']);
  });
});
