import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { isPlaced } from '#shared/domain/anchoring/isPlaced.ts';
import { fromStyledBlocks } from '#shared/domain/document/fromStyledBlocks.ts';
import { openCoreForTest, openTestCasebook, type TestCasebook } from '#tests/builders/openTestCasebook.ts';

/** Paragraphs as a draft stores them. */
function write(...paragraphs: readonly string[]) {
  const { text, layout } = fromStyledBlocks(
    paragraphs.map((paragraph) => ({ type: 'paragraph', runs: [{ text: paragraph, marks: [] }] })),
  );
  return { text, layout: { blocks: [...layout.blocks], marks: [...layout.marks] } };
}

/** A draft with this text, and the way to save another over it. */
async function beginDraft({ must }: TestCasebook, ...paragraphs: readonly string[]) {
  const { id } = await must('documents.createDraft', { title: 'Draft' });
  const save = async (...next: readonly string[]) => {
    const { textVersionId } = await must('documents.get', { id });
    return must('documents.saveDraft', { id, baseTextVersionId: textVersionId, ...write(...next) });
  };
  await save(...paragraphs);
  return { id, save };
}

/** Logs a claim at the first place of these words. */
async function logClaim({ must }: TestCasebook, documentId: string, words: string) {
  const { text, textVersionId } = await must('documents.text', { id: documentId });
  const start = text.indexOf(words);
  return must('claims.create', {
    text: words,
    kind: 'other',
    appearances: [{ documentId, start, end: start + words.length, textVersionId }],
  });
}

async function placesOf({ must }: TestCasebook, documentId: string) {
  const { text } = await must('documents.text', { id: documentId });
  const { passages } = await must('passages.list', { documentId });
  return passages.map(({ passage }) => [
    passage.status,
    isPlaced(passage.status) ? text.slice(passage.start, passage.end) : passage.exact,
  ]);
}

const query = (folder: string, sql: string) => {
  const db = new BetterSqlite3(join(folder, 'casebook.sqlite'), { readonly: true });
  const rows = db.prepare(sql).all();
  db.close();
  return rows;
};

describe('a draft', () => {
  it('begins empty, with its author', async () => {
    const { must } = await openTestCasebook();
    const draft = await must('documents.createDraft', { title: '  The course sellers ' });
    expect(draft).toMatchObject({
      title: 'The course sellers',
      role: 'story',
      origin: 'draft',
      author: 'Ada',
      textLength: 0,
    });
    expect(await must('documents.text', { id: draft.id })).toMatchObject({
      text: '',
      number: 1,
      layout: { blocks: [] },
    });
    expect((await must('documents.list', { role: 'story' })).documents[0]?.id).toBe(draft.id);
  });

  it('stores each save as a new version, with layout and title', async () => {
    const { must } = await openTestCasebook();
    const { id, textVersionId } = await must('documents.createDraft', { title: 'Draft' });
    const { text, layout } = fromStyledBlocks([
      { type: 'heading', level: 2, runs: [{ text: 'مرحبا 👩‍👧', marks: [] }] },
      { type: 'list-item', level: 1, isOrdered: true, runs: [{ text: 'one', marks: [{ type: 'bold' }] }] },
    ]);
    const saved = await must('documents.saveDraft', {
      id,
      baseTextVersionId: textVersionId,
      text,
      layout: { blocks: [...layout.blocks], marks: [...layout.marks] },
      title: 'Better',
    });
    expect(saved).toMatchObject({ title: 'Better', textLength: text.length });
    expect(saved.textVersionId).not.toBe(textVersionId);
    expect(await must('documents.text', { id })).toMatchObject({ text, layout, number: 2 });
  });

  it('refuses a save over a version that the writer has not seen', async () => {
    const { must, mustFail } = await openTestCasebook();
    const { id, textVersionId } = await must('documents.createDraft', { title: 'Draft' });
    await must('documents.saveDraft', { id, baseTextVersionId: textVersionId, ...write('Mine.') });
    const late = { id, baseTextVersionId: textVersionId, ...write('Theirs.') };
    expect((await mustFail('documents.saveDraft', late)).code).toBe('conflict');
    expect((await must('documents.text', { id })).text).toBe('Mine.');
    // The same words once more: the answer was lost on its way.
    await must('documents.saveDraft', { ...late, ...write('Mine.') });
    expect((await must('documents.text', { id })).number).toBe(2);
  });

  it('refuses a layout that does not fit, an imported text, and a removed draft', async () => {
    const { must, mustFail, importText } = await openTestCasebook();
    const { id, textVersionId } = await must('documents.createDraft', { title: 'Draft' });
    const save = { id, baseTextVersionId: textVersionId };
    const misfit = { ...save, text: 'a\nb', layout: write('a b').layout };
    expect(await mustFail('documents.saveDraft', misfit)).toMatchObject({ code: 'invalid-input' });
    const link = { type: 'link' as const, start: 0, end: 1, href: 'javascript:alert(1)' };
    const hostile = { ...write('a'), layout: { ...write('a').layout, marks: [link] } };
    expect((await mustFail('documents.saveDraft', { ...save, ...hostile })).code).toBe('invalid-input');
    const imported = await importText('Fixed.', { role: 'story' });
    expect((await mustFail('documents.saveDraft', { ...save, id: imported, ...write('a') })).code).toBe(
      'rule',
    );
    await must('documents.remove', { id });
    expect((await mustFail('documents.saveDraft', { ...save, ...write('a') })).code).toBe('rule');
  });

  it('makes no version and no entry of a save that changes nothing', async () => {
    const casebook = await openTestCasebook();
    const { must } = casebook;
    const { id, save } = await beginDraft(casebook, 'One.');
    const before = await must('casebook.get', {});
    await save('One.');
    expect(await must('casebook.get', {})).toEqual(before);
    expect((await must('documents.text', { id })).number).toBe(2);
  });

  it('is in the log with every save, without its words', async () => {
    const casebook = await openTestCasebook();
    const { must, folder } = casebook;
    const { id } = await beginDraft(casebook, 'A secret sentence.');
    const { decisions } = await must('decisions.list', {});
    expect(decisions[0]?.entry).toMatchObject({ action: 'documents.saveDraft', ids: [id] });
    const payloads = query(folder, 'SELECT payload FROM decision_payload');
    expect(JSON.stringify(payloads)).not.toContain('secret');
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });
});

describe('passages of a draft', () => {
  it('are found again where their words stand unchanged, and a question where not', async () => {
    const casebook = await openTestCasebook();
    const { must } = casebook;
    const { id, save } = await beginDraft(casebook, 'It fell 7 %. It sold 250,000 sets.', 'The end of it.');
    await logClaim(casebook, id, 'It fell 7 %');
    await logClaim(casebook, id, 'sold 250,000 sets');
    const { id: third } = await logClaim(casebook, id, 'The end of it');
    expect(await placesOf(casebook, id)).toEqual([
      ['exact', 'It fell 7 %'],
      ['exact', 'sold 250,000 sets'],
      ['exact', 'The end of it'],
    ]);
    await save('It fell 7 %. It sold only 250,000 sets.', 'The end of it.');
    expect(await placesOf(casebook, id)).toEqual([
      ['exact', 'It fell 7 %'],
      ['fuzzy', 'sold 250,000 sets'],
      ['moved', 'The end of it'],
    ]);
    const { appearances } = await must('claims.get', { id: third });
    const { textVersionId } = await must('documents.get', { id });
    expect(appearances[0]?.passage).toMatchObject({ status: 'moved', start: 40, end: 53, textVersionId });
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('come back when their words do', async () => {
    const casebook = await openTestCasebook();
    const { id, save } = await beginDraft(casebook, 'It fell 7 % on Friday.');
    await logClaim(casebook, id, 'fell 7 %');
    await save('It on Friday.');
    await save('So it on Friday.');
    expect(await placesOf(casebook, id)).toEqual([['lost', 'fell 7 %']]);
    await save('So It fell 7 % on Friday.');
    expect(await placesOf(casebook, id)).toEqual([['moved', 'fell 7 %']]);
  });

  it('are one where the same words are marked again in a later version', async () => {
    const casebook = await openTestCasebook();
    const { must } = casebook;
    const { id, save } = await beginDraft(casebook, 'It fell.');
    const claim = await logClaim(casebook, id, 'fell');
    await save('Surely it fell.'.replace('it', 'It'));
    const { textVersionId } = await must('documents.get', { id });
    const passage = { documentId: id, start: 10, end: 14, textVersionId };
    const other = await must('claims.create', { text: 'again', kind: 'other', appearances: [passage] });
    expect(other.appearances[0]?.passage.id).toBe(claim.appearances[0]?.passage.id);
  });

  it('are not made in a text that has changed meanwhile', async () => {
    const casebook = await openTestCasebook();
    const { must, mustFail } = casebook;
    const { id, save } = await beginDraft(casebook, 'It fell.');
    const { textVersionId } = await must('documents.get', { id });
    await save('It never fell.');
    const passage = { documentId: id, start: 3, end: 7, textVersionId };
    const input = { text: 'fell', kind: 'other' as const, appearances: [passage] };
    expect((await mustFail('claims.create', input)).code).toBe('conflict');
  });

  it('are found again when undo brings them back after the text was changed', async () => {
    const casebook = await openTestCasebook();
    const { must } = casebook;
    const { id, save } = await beginDraft(casebook, 'It fell 7 % on Friday.');
    const claim = await logClaim(casebook, id, 'fell 7 %');
    await must('claims.remove', { id: claim.id });
    for (let at = 0; at < 5; at += 1) await save(`${'So '.repeat(at + 1)}it fell 7 % on Friday.`);
    await must('decisions.undo', {});
    expect(await placesOf(casebook, id)).toEqual([['moved', 'fell 7 %']]);
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });
});

describe('versions of a draft', () => {
  const count = (folder: string) => query(folder, 'SELECT number FROM text_version ORDER BY number');

  it('stay as long as something stands in them; the others between first and newest go', async () => {
    const casebook = await openTestCasebook();
    const { id, save } = await beginDraft(casebook, 'One.');
    await save('One two.');
    await logClaim(casebook, id, 'two');
    for (const text of ['One two three.', 'One two three four.', 'Five.']) await save(text);
    expect(count(casebook.folder)).toEqual([1, 3, 6].map((number) => ({ number })));
  });

  it('of an imported text never go', async () => {
    const casebook = await openTestCasebook();
    await casebook.importText('It fell.', { role: 'story' });
    await casebook.core.close();
    const db = new BetterSqlite3(join(casebook.folder, 'casebook.sqlite'));
    expect(() => db.exec('DELETE FROM text_version')).toThrow('only when its document is destroyed');
    db.close();
  });

  it('go with the draft when it is destroyed, to the last word', async () => {
    const casebook = await openTestCasebook();
    const { must, folder } = casebook;
    const { id, save } = await beginDraft(casebook, 'A secret fell.');
    await logClaim(casebook, id, 'secret');
    await save('Another secret fell.');
    await must('documents.destroy', { id, why: 'Asked for' });
    for (const table of ['text_version', 'passage', 'passage_place'])
      expect(query(folder, `SELECT * FROM ${table}`)).toEqual([]);
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });
});

describe('undo and drafts', () => {
  it('passes by what was typed, and puts a draft aside that was begun', async () => {
    const casebook = await openTestCasebook();
    const { must, mustFail } = casebook;
    const { id, save } = await beginDraft(casebook, 'It fell.');
    const claim = await logClaim(casebook, id, 'fell');
    await save('It fell hard.');
    const { seq } = (await must('decisions.list', {})).decisions[0]?.entry ?? { seq: 0 };
    expect((await mustFail('decisions.undo', { seq })).code).toBe('undo-conflict');
    await must('decisions.undo', {});
    expect((await mustFail('claims.get', { id: claim.id })).code).toBe('not-found');
    await save('It fell harder.');
    await must('decisions.redo', {});
    expect(await placesOf(casebook, id)).toEqual([['exact', 'fell']]);
    await must('decisions.undo', {});
    await must('decisions.undo', {});
    expect((await must('documents.list', { role: 'story' })).total).toBe(0);
    await must('decisions.redo', {});
    expect((await must('documents.text', { id })).text).toBe('It fell harder.');
  });
});

describe('a casebook with drafts', () => {
  it('is not sound where a place was altered from outside', async () => {
    const casebook = await openTestCasebook();
    const { id, save } = await beginDraft(casebook, 'It fell.');
    await logClaim(casebook, id, 'fell');
    await save('Yes. It fell.');
    await casebook.core.close();
    const db = new BetterSqlite3(join(casebook.folder, 'casebook.sqlite'));
    db.exec('UPDATE passage_place SET start = start - 1');
    db.close();
    const { must } = await openCoreForTest(casebook.folder);
    expect((await must('casebook.verify', {})).problems.map(({ kind }) => kind)).toEqual(['text-altered']);
  });
});
