import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { listBackups } from '#core/casebook/backups.ts';
import { findForeignSchema } from '#core/casebook/findForeignSchema.ts';
import { openCoreForTest, openTestCasebook } from '#tests/builders/openTestCasebook.ts';

/** Leaves of a casebook what schema 1 had; the check of schemas tells that this is all. */
function takeBack(folder: string): void {
  const db = new BetterSqlite3(join(folder, 'casebook.sqlite'));
  db.exec(`DROP TABLE dismissal; DROP TRIGGER document_unindexed; DROP INDEX document_removed; DROP TABLE indexed_word;
    DROP TABLE text_search; DROP TABLE indexed_text;
    INSERT INTO claim_pairs (claim_pairs) VALUES ('delete-all');
    INSERT INTO claim_pairs (rowid, pairs) VALUES (1, '7465 6578 7874 7420'); PRAGMA user_version = 1`);
  expect(findForeignSchema(db, 1)).toBeUndefined();
  db.close();
}

describe('migration 2', () => {
  it('makes a casebook of version 1 searchable, after a backup of it', async () => {
    const old = await openTestCasebook();
    const id = await old.importText('The robot’s kitchen, 人工智能课程');
    const removed = await old.importText('A robot put aside');
    const destroyed = await old.importText('A robot destroyed');
    await old.must('documents.remove', { id: removed });
    await old.must('documents.destroy', { id: destroyed, why: 'asked to' });
    const draft = await old.must('documents.createDraft', { title: 'Draft' });
    await old.must('documents.saveDraft', {
      id: draft.id,
      baseTextVersionId: draft.textVersionId,
      text: 'newest robot',
      layout: { blocks: [{ type: 'paragraph', start: 0, end: 12 }], marks: [] },
    });
    await old.must('claims.create', { text: 'text', kind: 'other' });
    await old.core.close();
    takeBack(old.folder);
    const backups = listBackups(old.folder);

    const { must, core } = await openCoreForTest(old.folder);
    expect(listBackups(old.folder).filter((name) => !backups.includes(name))).toHaveLength(1);
    expect((await must('casebook.get', {})).schemaVersion).toBeGreaterThanOrEqual(2);
    expect((await must('documents.search', { query: 'robot' })).ids.toSorted()).toEqual(
      [id, draft.id].toSorted(),
    );
    expect((await must('documents.search', { query: '能课' })).ids).toEqual([id]);
    expect((await must('claims.list', { filter: { text: 'x' } })).total).toBe(1);
    expect((await must('casebook.verify', {})).problems).toEqual([]);
    await must('documents.restore', { id: removed });
    expect((await must('documents.search', { query: 'put aside' })).ids).toEqual([removed]);
    await core.close();
  });
});
