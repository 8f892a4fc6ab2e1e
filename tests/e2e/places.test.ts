import { test } from 'vitest';
import { fromStyledBlocks } from '#shared/domain/document/fromStyledBlocks.ts';
import { expect } from './expect.ts';
import { openDesk } from './openDesk.ts';

const first = 'It fell 7 % on Friday. The course sold 250,000 sets last year. So it was told.';
const claimed = 'The course sold 250,000 sets last year';

test('asks where a claim stands whose sentence was changed, and gives it its place when a person says so', async () => {
  const desk = await openDesk({ sample: true });
  const { page, call } = desk;
  let draft = await call('documents.createDraft', { title: 'Asked' });
  const { id } = draft;
  const save = async (words: string) => {
    const { text, layout } = fromStyledBlocks([{ type: 'paragraph', runs: [{ text: words, marks: [] }] }]);
    draft = await call('documents.saveDraft', {
      id,
      baseTextVersionId: draft.textVersionId,
      text,
      layout: { blocks: [...layout.blocks], marks: [...layout.marks] },
    });
  };
  await save(first);
  await call('claims.create', {
    text: claimed,
    kind: 'sales-figure',
    appearances: [{ documentId: id, exact: claimed }],
  });
  await save(first.replace('250,000', '25,000'));
  const statusOf = async () =>
    (await call('passages.list', { documentId: id })).passages.map(({ passage }) => passage.status);
  expect(await statusOf()).toEqual(['fuzzy']);

  await page.goto(`${desk.origin()}/#/story?story=${id}`);
  const marks = page.locator('mark[data-claim]');
  const places = page.getByRole('region', { name: 'Places of claims in this text' });
  await expect(page.getByText('1 place to confirm')).toBeVisible();
  await expect(marks).toHaveCount(0);
  // With the keys alone.
  await page.getByRole('button', { name: 'Show which' }).focus();
  await page.keyboard.press('Enter');
  await expect(places.locator('del')).toHaveText('250,000');
  await expect(places.locator('ins')).toHaveText('25,000');
  await desk.expectAccessible();
  await places.getByRole('button', { name: 'Take this place' }).focus();
  await page.keyboard.press('Enter');
  await expect(places).toHaveCount(0);
  await expect(marks).toHaveText(['The course sold 25,000 sets last year']);
  expect(await statusOf()).toEqual(['exact']);
  const [last] = (await call('decisions.list', {})).decisions;
  expect(last?.entry).toMatchObject({ action: 'passages.takePlace', who: 'Ida' });

  // Undo asks again; what is given up is lost.
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(page.getByText('1 place to confirm')).toBeVisible();
  await expect(marks).toHaveCount(0);
  await places.getByRole('button', { name: 'Mark as lost' }).click();
  await expect(page.getByText('1 claim lost its place')).toBeVisible();
  await expect(page.getByText('1 place to confirm')).toHaveCount(0);
  expect((await call('casebook.verify', {})).problems).toEqual([]);
});
