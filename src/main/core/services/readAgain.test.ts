import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTestFolder, openTestCasebook } from '#tests/builders/openTestCasebook.ts';

const headline = 'The course sold a record';
const page = `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article>
<h1>${headline}</h1>
<p>The course sold 250,000 sets last year, said the company on Friday in a long letter to all of its owners.</p>
<p>It is the third year of growth in a row, and the owners were told to expect more of it in the year to come.</p>
<p>“No human touches the kitchen during cooking”, said the chief executive of the firm that makes the robots.</p>
</article></body></html>`;
const sold = 'The course sold 250,000 sets last year';
const quote = '“No human touches the kitchen during cooking”';

/**
 * A web page that was read with its headline as its first words, as stories are, and is evidence now: read again, it
 * has another text.
 */
async function openPage() {
  const casebook = await openTestCasebook();
  const { must, importText } = casebook;
  const id = await importText(page, { role: 'story', name: 'page.html' });
  await must('documents.update', { id, role: 'evidence' });
  const link = async (text: string, exact: string, kind: 'other' | 'quote' = 'other') => {
    const claim = await must('claims.create', { text, kind });
    return must('evidence.link', {
      claimId: claim.id,
      stance: 'supports',
      passage: { documentId: id, exact },
    });
  };
  const see = async () => {
    const { text, textVersionId } = await must('documents.text', { id });
    const { passages } = await must('passages.list', { documentId: id });
    return passages.map(({ passage, candidates }) => ({
      status: passage.status,
      words: passage.textVersionId === textVersionId ? text.slice(passage.start, passage.end) : null,
      candidates: candidates.map(({ exact }) => exact),
    }));
  };
  return { ...casebook, id, link, see };
}

describe('reading a document again', () => {
  it('says that nothing changed where it says the same, and writes nothing', async () => {
    const { must, importText } = await openTestCasebook();
    const id = await importText('It fell.\n\nIt rose.');
    const before = await must('casebook.get', {});
    const read = await must('documents.readAgain', { id });
    expect(read).toMatchObject({ outcome: 'same-text', document: { id } });
    expect(await must('casebook.get', {})).toEqual(before);
    expect((await must('jobs.list', {})).jobs).toEqual([]);
  });

  it('keeps the bytes and the earlier text, and finds passages again in the new one', async () => {
    const { must, id, link, see } = await openPage();
    await link('It sold', sold);
    await link('A record', headline);
    await link('All of it', `${headline}\n${sold}`);
    const before = await must('documents.get', { id });
    const { outcome, document } = await must('documents.readAgain', { id, why: 'headline' });
    expect(outcome).toBe('new-text');
    expect(document).toMatchObject({ blobSha256: before.blobSha256, byteLength: before.byteLength });
    expect(document.textVersionId).not.toBe(before.textVersionId);
    const earlier = await must('documents.text', { id, textVersionId: before.textVersionId });
    expect(earlier).toMatchObject({ number: 1, text: expect.stringContaining(headline) as string });
    expect((await must('documents.text', { id })).number).toBe(2);
    const seen = await see();
    expect(seen).toContainEqual({ status: 'moved', words: sold, candidates: [] });
    expect(seen).toContainEqual({ status: 'lost', words: null, candidates: [] });
    expect(seen).toContainEqual({ status: 'fuzzy', words: null, candidates: [sold] });
    expect((await must('decisions.list', { id })).decisions[0]?.entry).toMatchObject({
      action: 'documents.readAgain',
      who: 'Ada',
      why: 'headline',
    });
    expect((await must('documents.search', { query: 'owners' })).total).toBe(1);
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('runs the quote checks of the document again', async () => {
    const { must, id, link } = await openPage();
    const claim = await link(quote, headline, 'quote');
    const checksOf = async () => (await must('claims.get', { id: claim.id })).checks;
    await must('checks.quote', { claimId: claim.id });
    const [before] = await checksOf();
    expect(before).toMatchObject({ outcome: 'exact' });
    const { document } = await must('documents.readAgain', { id });
    const [after] = await checksOf();
    expect(after).toMatchObject({ outcome: 'exact', textVersionId: document.textVersionId });
    expect(after?.places[0]?.start).toBe((before?.places[0]?.start ?? 0) - headline.length - 1);
    await must('decisions.undo', {});
    expect(await checksOf()).toEqual([before]);
    // And on from there: nothing that was done before is in the way.
    await must('decisions.undo', {});
    expect(await checksOf()).toEqual([]);
    await must('decisions.redo', {});
    await must('decisions.redo', {});
    expect(await checksOf()).toMatchObject([{ outcome: 'exact', places: after?.places }]);
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('is taken back by undo with every place as it was, and done again by redo', async () => {
    const { must, mustFail, id, link, see } = await openPage();
    await link('It sold', sold);
    await link('A record', headline);
    await link('All of it', `${headline}\n${sold}`);
    const first = await must('documents.text', { id });
    const placed = await see();
    await must('documents.readAgain', { id });
    const second = await must('documents.text', { id });
    const asked = await see();
    await must('decisions.undo', {});
    expect(await must('documents.text', { id })).toMatchObject({ text: first.text, number: 3 });
    expect(await see()).toEqual(placed.map((each) => ({ ...each, status: 'exact' })));
    await must('decisions.redo', {});
    expect(await must('documents.text', { id })).toMatchObject({ text: second.text, number: 4 });
    expect(await see()).toEqual(asked);
    const { decisions } = await must('decisions.list', {});
    const reading = decisions.find(({ entry }) => entry.action === 'documents.readAgain');
    // It was taken back and done again; the entry that did it again is the one to take back now.
    await must('decisions.undo', {});
    expect((await mustFail('decisions.undo', { seq: reading?.entry.seq ?? 0 })).code).toBe('undo-conflict');
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('has its questions answered like those of a draft', async () => {
    const { must, id, link, see } = await openPage();
    const claim = await link('All of it', `${headline}\n${sold}`);
    await must('documents.readAgain', { id });
    const [asked] = (await must('passages.list', { documentId: id })).passages;
    const [candidate] = asked?.candidates ?? [];
    if (!asked || !candidate) throw new Error('no question');
    const { textVersionId, start, end } = candidate;
    await must('passages.takePlace', { passageId: asked.passage.id, textVersionId, start, end });
    expect(await see()).toEqual([{ status: 'exact', words: sold, candidates: [] }]);
    expect((await must('claims.get', { id: claim.id })).links[0]?.passage.exact).toBe(sold);
    await must('decisions.undo', {});
    expect((await see())[0]?.status).toBe('fuzzy');
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('happens where the same bytes are imported again and say something else by now', async () => {
    const { must, id } = await openPage();
    const path = join(makeTestFolder(), 'again.html');
    writeFileSync(path, page);
    const importAgain = async () => (await must('documents.importFiles', { paths: [path] })).results;
    expect(await importAgain()).toMatchObject([{ outcome: 'read-again', documentId: id }]);
    expect((await must('documents.text', { id })).number).toBe(2);
    expect((await must('decisions.list', {})).decisions[0]?.entry.action).toBe('documents.readAgain');
    expect(await importAgain()).toMatchObject([{ outcome: 'already-there', documentId: id }]);
    await must('decisions.undo', {});
    expect((await must('documents.text', { id })).text).toContain(headline);
  });

  it('refuses drafts, removed documents, what is not there, and bytes that were changed', async () => {
    const { must, mustFail, id, core } = await openPage();
    const draft = await must('documents.createDraft', { title: 'Draft' });
    expect((await mustFail('documents.readAgain', { id: draft.id })).code).toBe('rule');
    const nobody = '00000000-0000-7000-8000-000000000000';
    expect((await mustFail('documents.readAgain', { id: nobody })).code).toBe('not-found');
    await must('documents.remove', { id });
    expect((await mustFail('documents.readAgain', { id })).code).toBe('rule');
    await must('documents.restore', { id });
    const { blobSha256 } = await must('documents.get', { id });
    const file = await core.findEvidence(blobSha256 ?? '');
    writeFileSync(file?.path ?? '', `${page} `);
    expect((await mustFail('documents.readAgain', { id })).code).toBe('damaged-file');
    expect((await must('documents.text', { id })).number).toBe(1);
  });

  it('leaves nothing of the earlier text when the document is destroyed', async () => {
    const { must, id, link } = await openPage();
    await link('It sold', sold);
    await must('documents.readAgain', { id });
    await must('documents.destroy', { id, why: 'Asked for' });
    expect((await must('documents.search', { query: 'owners' })).total).toBe(0);
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });
});
