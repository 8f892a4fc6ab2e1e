import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it } from 'vitest';
import { listBackups } from '#core/casebook/backups.ts';
import { findForeignSchema } from '#core/casebook/findForeignSchema.ts';
import { openCoreForTest, openTestCasebook } from '#tests/builders/openTestCasebook.ts';
import { takeBackTo } from '#tests/builders/takeBackTo.ts';

it('lets a casebook of version 5 remember which sentences need no check, after a backup of it', async () => {
  const old = await openTestCasebook();
  const story = await old.importText('It was a dark night.', { role: 'story' });
  await old.core.close();
  const db = new BetterSqlite3(join(old.folder, 'casebook.sqlite'));
  db.exec(takeBackTo(5));
  expect(findForeignSchema(db, 5)).toBeUndefined();
  db.close();
  const backups = listBackups(old.folder);

  const { must } = await openCoreForTest(old.folder);
  expect(listBackups(old.folder).filter((name) => !backups.includes(name))).toHaveLength(1);
  expect((await must('casebook.get', {})).schemaVersion).toBeGreaterThanOrEqual(6);
  const { textVersionId, left } = await must('sentences.list', { documentId: story });
  expect(left).toHaveLength(1);
  await must('sentences.markUnneeded', { documentId: story, textVersionId, start: 0, end: 4 });
  expect(await must('sentences.list', { documentId: story })).toMatchObject({ left: [], total: 1 });
  expect((await must('casebook.verify', {})).problems).toEqual([]);
});
