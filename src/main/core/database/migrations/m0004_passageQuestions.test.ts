import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { listBackups } from '#core/casebook/backups.ts';
import { findForeignSchema } from '#core/casebook/findForeignSchema.ts';
import { openCoreForTest, openTestCasebook } from '#tests/builders/openTestCasebook.ts';
import { takeBackTo } from '#tests/builders/takeBackTo.ts';

const paragraph = (text: string) => ({
  text,
  layout: { blocks: [{ type: 'paragraph' as const, start: 0, end: text.length }], marks: [] },
});

describe('migration 4', () => {
  it('keeps where passages stand, and makes questions of what is saved from then on', async () => {
    const old = await openTestCasebook();
    const draft = await old.must('documents.createDraft', { title: 'Draft' });
    const first = await old.must('documents.saveDraft', {
      id: draft.id,
      baseTextVersionId: draft.textVersionId,
      ...paragraph('It fell 7 % on Friday. The course sold 250,000 sets.'),
    });
    const place = { documentId: draft.id, textVersionId: first.textVersionId };
    await old.must('claims.create', {
      text: 'sold',
      kind: 'other',
      appearances: [{ ...place, start: 23, end: 51 }],
    });
    await old.must('documents.saveDraft', {
      id: draft.id,
      baseTextVersionId: first.textVersionId,
      ...paragraph('So it fell 7 % on Friday. The course sold 250,000 sets.'),
    });
    await old.core.close();
    const db = new BetterSqlite3(join(old.folder, 'casebook.sqlite'));
    db.exec(takeBackTo(3));
    expect(findForeignSchema(db, 3)).toBeUndefined();
    db.close();
    const backups = listBackups(old.folder);

    const { must, core } = await openCoreForTest(old.folder);
    expect(listBackups(old.folder).filter((name) => !backups.includes(name))).toHaveLength(1);
    const statusOf = async () => (await must('passages.list', { documentId: draft.id })).passages[0];
    expect(await statusOf()).toMatchObject({ passage: { status: 'moved', start: 26 }, candidates: [] });
    await must('documents.saveDraft', {
      id: draft.id,
      baseTextVersionId: (await must('documents.get', { id: draft.id })).textVersionId,
      ...paragraph('So it fell 7 % on Friday. The course sold 25,000 sets.'),
    });
    expect(await statusOf()).toMatchObject({ passage: { status: 'fuzzy' }, candidates: [{ start: 26 }] });
    expect((await must('casebook.verify', {})).problems).toEqual([]);
    await core.close();
  });
});
