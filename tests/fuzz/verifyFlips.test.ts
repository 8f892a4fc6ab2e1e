import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loggedTables } from '#core/database/captureChanges.ts';
import { openDatabase } from '#core/database/openDatabase.ts';
import { verifyLog, verifyRows } from '#core/repositories/verification.ts';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createCore } from '#core/createCore.ts';
import { createClient } from '#shared/contract/createClient.ts';
import { createRandom, type Random } from '#tests/builders/createRandom.ts';
import { createTestPorts } from '#tests/builders/createTestPorts.ts';
import { fixturePath } from '#tests/fixtures/ingest/readFixture.ts';

let folder = '';

/** A casebook with rows in nearly every logged table, its guards taken away as an outsider would. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hypecheck-flips-'));
  const casebook = join(folder, 'a.hypecheck');
  const ports = createTestPorts();
  await createCasebook({ folder: casebook, title: 'Test', who: 'Ada' }, ports);
  const core = await createCore({ folder: casebook, isReadOnly: false, who: 'Ada' }, ports);
  const call = createClient((method, input) =>
    core.dispatch(method, input, { who: 'Ada', reach: 'terminal' }),
  );
  const imported = await call('documents.importFiles', {
    paths: [fixturePath('gbk.txt')],
    role: 'evidence',
    sourceName: 'A source',
  });
  const documentId = (imported.ok && imported.value.results[0]?.documentId) || '';
  for (const text of ['one', 'two']) {
    const claim = await call('claims.create', { text, kind: 'other' });
    const claimId = claim.ok ? claim.value.id : '';
    await call('evidence.link', { claimId, passage: { documentId, exact: '北桥' }, stance: 'supports' });
    await call('verdicts.set', {
      claimId,
      value: 'true',
      reason: 'r',
      asOf: '2024-03-01',
      finding: 'f',
      why: 'w',
    });
  }
  await core.close();
  copyFileSync(join(casebook, 'casebook.sqlite'), join(folder, 'flips.sqlite'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A value of the same kind that is another. */
function change(value: unknown, random: Random): unknown {
  if (typeof value === 'number') return value + 1 + random.below(5);
  if (typeof value !== 'string') return 'x';
  const at = random.below(value.length + 1);
  if (at === value.length) return `${value} `;
  const other = String.fromCharCode((value.charCodeAt(at) ^ (1 << random.below(5))) & 0x7f);
  const changed = value.slice(0, at) + other + value.slice(at + 1);
  return changed === value ? `${value}x` : changed;
}

const logTables = { decision: 'seq', decision_payload: 'seq' } as const;

describe('verify', () => {
  it('finds nothing where nothing was changed, and every change of any value of any logged row or log entry', async () => {
    const connection = new BetterSqlite3(join(folder, 'flips.sqlite'));
    connection.pragma('foreign_keys = OFF');
    connection.pragma('ignore_check_constraints = ON');
    const triggers = connection
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      .pluck()
      .all();
    for (const name of triggers) connection.exec(`DROP TRIGGER "${String(name)}"`);
    const { db } = openDatabase(connection, true);
    const isSound = async () => {
      try {
        const { misfit, expected } = await verifyLog(db);
        return misfit === undefined && (await verifyRows(db, expected)).problems.length === 0;
      } catch {
        // Not JSON any more: the verification stops, which tells, too.
        return false;
      }
    };
    expect(await isSound()).toBe(true);
    const random = createRandom(7);
    const passed: string[] = [];
    let tried = 0;
    for (const table of [...loggedTables, ...Object.keys(logTables)]) {
      const rows = connection.prepare(`SELECT rowid AS "$rowid", * FROM "${table}"`).all() as Record<
        string,
        unknown
      >[];
      for (const row of rows) {
        for (const column of Object.keys(row).filter((name) => name !== '$rowid')) {
          for (let round = 0; round < 2; round += 1) {
            connection.exec('BEGIN');
            try {
              connection
                .prepare(`UPDATE "${table}" SET "${column}" = ? WHERE rowid = ?`)
                .run(change(row[column], random), row.$rowid);
              tried += 1;
              if (await isSound()) passed.push(`${table}.${column}`);
            } catch (error) {
              // A type or a uniqueness that SQLite itself holds.
              if (!/^SQLITE_(?:CONSTRAINT|MISMATCH)/.test(String((error as { code?: string }).code)))
                throw error;
            } finally {
              connection.exec('ROLLBACK');
            }
          }
        }
        connection.exec('BEGIN');
        connection.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(row.$rowid);
        // The last entry of a log can go unseen, unless a brief pins it: its row is there, but no entry tells of it.
        const isTold = table !== 'decision';
        if (isTold && (await isSound())) passed.push(`${table} deleted`);
        connection.exec('ROLLBACK');
      }
    }
    expect(passed).toEqual([]);
    expect(tried).toBeGreaterThan(300);
    connection.close();
  });
});
