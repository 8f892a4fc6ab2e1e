import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it } from 'vitest';
import { listBackups } from '#core/casebook/backups.ts';
import { findForeignSchema } from '#core/casebook/findForeignSchema.ts';
import { openCoreForTest, openTestCasebook } from '#tests/builders/openTestCasebook.ts';
import { takeBackTo } from '#tests/builders/takeBackTo.ts';

it('lets a casebook of version 4 remember dismissals, after a backup of it', async () => {
  const old = await openTestCasebook();
  const story = await old.importText('The shop sold 250,000 sets at 199 yuan.', { role: 'story' });
  await old.core.close();
  const db = new BetterSqlite3(join(old.folder, 'casebook.sqlite'));
  db.exec(takeBackTo(4));
  expect(findForeignSchema(db, 4)).toBeUndefined();
  db.close();
  const backups = listBackups(old.folder);

  const { must } = await openCoreForTest(old.folder);
  expect(listBackups(old.folder).filter((name) => !backups.includes(name))).toHaveLength(1);
  expect((await must('casebook.get', {})).schemaVersion).toBeGreaterThanOrEqual(5);
  const { suggestions } = await must('suggestions.list', { documentId: story });
  for (const { kind, text: words } of suggestions)
    await must('suggestions.dismiss', { documentId: story, kind, words });
  expect(await must('suggestions.list', { documentId: story })).toMatchObject({
    suggestions: [],
    dismissed: suggestions.length,
  });
  expect((await must('casebook.verify', {})).problems).toEqual([]);
});
