import { test } from 'vitest';
import { expect } from './expect.ts';
import { importHtml } from './importHtml.ts';
import { openDesk } from './openDesk.ts';

const headline = 'The course sold a record';
const sold = 'The course sold 250,000 sets last year';
const page = `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article>
<h1>${headline}</h1>
<p>${sold}, said the company on Friday in a long letter to all of its owners.</p>
<p>It is the third year of growth in a row, and the owners were told to expect more of it in the year to come.</p>
</article></body></html>`;

test('lists what became of the passages of evidence that is read again, and lets a person answer', async () => {
  const desk = await openDesk({ sample: true });
  const { page: window, call } = desk;
  // Read with its headline, as stories are; as evidence it is read without, which is another text.
  const id = await importHtml(desk, page, 'story');
  await call('documents.update', { id, role: 'evidence' });
  const link = async (text: string, exact: string) => {
    const claim = await call('claims.create', { text, kind: 'other' });
    await call('evidence.link', {
      claimId: claim.id,
      stance: 'supports',
      passage: { documentId: id, exact },
    });
    return claim;
  };
  await link('It sold', sold);
  const lost = await link('It sold a record', headline);
  const asked = await link('It sold a record number', `${headline}\n${sold}`);

  await window.goto(`${desk.origin()}/#/evidence?document=${id}`);
  await window.getByRole('button', { name: 'More about this document' }).click();
  await window.getByRole('menuitem', { name: 'Read again' }).click();
  await expect(window.getByText('has a new text; 2 passages to look at')).toBeVisible();
  await expect(window.getByText('1 place to confirm')).toBeVisible();
  await expect(window.getByText('1 claim lost its place')).toBeVisible();
  await window.getByRole('button', { name: 'Show which' }).click();
  const places = window.getByRole('region', { name: 'Places of claims in this text' });
  await expect(places.locator('del')).toHaveText('a record The course sold');
  await expect(places.getByText(`${lost.number}: ${headline}`)).toBeVisible();
  await desk.expectAccessible();
  await places.getByRole('button', { name: 'Show in the text' }).click();
  await places.getByRole('button', { name: 'Take this place' }).click();
  await expect(window.getByText('1 place to confirm')).toHaveCount(0);
  const { links } = await call('claims.get', { id: asked.id });
  expect(links[0]?.passage).toMatchObject({ status: 'exact', exact: sold });

  // The claim says what its evidence lost.
  await window.goto(`${desk.origin()}/#/story?claim=${lost.id}`);
  await expect(window.getByText('Not found in the newest text of this document')).toBeVisible();

  // Undo, twice: the answer, and the reading.
  await call('decisions.undo', {});
  await call('decisions.undo', {});
  await expect(window.getByText('Not found in the newest text of this document')).toHaveCount(0);
  const { passages } = await call('passages.list', { documentId: id });
  expect(passages.map(({ passage }) => passage.status)).toEqual(['exact', 'exact', 'exact']);
  expect((await call('casebook.verify', {})).problems).toEqual([]);
});
