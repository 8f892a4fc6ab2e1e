import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { findForeignSchema } from '#core/casebook/findForeignSchema.ts';
import { openCoreForTest, openTestCasebook } from '#tests/builders/openTestCasebook.ts';
import { takeBackTo } from '#tests/builders/takeBackTo.ts';

describe('migration 3', () => {
  it('lets a casebook of version 2 keep what was chosen for a stock move', async () => {
    const old = await openTestCasebook();
    const { id } = await old.must('claims.create', { text: 'Shares fell', kind: 'stock-move' });
    await old.core.close();
    const db = new BetterSqlite3(join(old.folder, 'casebook.sqlite'));
    db.exec(takeBackTo(2));
    expect(findForeignSchema(db, 2)).toBeUndefined();
    db.close();

    const { must, core } = await openCoreForTest(old.folder);
    await must('claims.setStockMove', { id, from: '2024-02-15', to: '2024-02-16' });
    expect(await must('claims.stockMove', { id })).toMatchObject({
      choice: { documentId: null, from: '2024-02-15', to: '2024-02-16' },
    });
    expect((await must('casebook.verify', {})).problems).toEqual([]);
    await core.close();
  });
});
