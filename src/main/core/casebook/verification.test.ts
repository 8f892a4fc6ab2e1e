import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openCoreForTest, openTestCasebook } from '#tests/builders/openTestCasebook.ts';

/** A closed casebook with a story, evidence, a claim and a verdict. */
async function makeCasebook() {
  const { must, importText, core, folder } = await openTestCasebook();
  const documentId = await importText('It fell twice.');
  const { id: claimId } = await must('claims.create', { text: 'one', kind: 'other' });
  await must('evidence.link', { claimId, passage: { documentId, exact: 'fell' }, stance: 'supports' });
  await must('verdicts.set', { claimId, value: 'true', reason: 'r', asOf: '2024-03-01', finding: 'f' });
  await core.close();
  return folder;
}

/** Does to the database what an outsider with SQLite could do. */
function tamper(folder: string, sql: string): void {
  const db = new BetterSqlite3(join(folder, 'casebook.sqlite'));
  db.pragma('foreign_keys = OFF');
  const triggers = db
    .prepare(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name NOT LIKE 'claim_search%' ORDER BY rowid",
    )
    .all() as { name: string; sql: string }[];
  for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
  db.exec(sql);
  // A schema that is not ours would not be opened at all.
  for (const trigger of triggers) db.exec(trigger.sql);
  db.close();
}

async function problemsAfter(sql: string) {
  const folder = await makeCasebook();
  tamper(folder, sql);
  const { must } = await openCoreForTest(folder);
  const { isSound, problems } = await must('casebook.verify', {});
  expect(isSound).toBe(problems.length === 0);
  return problems;
}

describe('verify', () => {
  it('finds an untouched casebook sound', async () => {
    expect(await problemsAfter('')).toEqual([]);
  });

  it('names the first entry that does not fit', async () => {
    const cases = {
      "UPDATE decision SET who = 'Eve' WHERE seq = 3": 3,
      "UPDATE decision SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2": 2,
      'DELETE FROM decision WHERE seq = 4': 5,
      "UPDATE decision_payload SET payload = replace(payload, 'true', 'false') WHERE seq = 5": 5,
      'UPDATE decision SET previous = hash WHERE seq = 2': 2,
    };
    for (const [sql, entry] of Object.entries(cases)) {
      expect(await problemsAfter(sql)).toContainEqual(expect.objectContaining({ kind: 'log', entry }));
    }
  });

  it('finds rows that were changed, added or removed behind the log', async () => {
    const cases = [
      "UPDATE verdict SET value = 'false'",
      "UPDATE claim SET text = 'another'",
      "INSERT INTO claimant (id, name) VALUES ('01900000-0000-7000-8000-999999999999', 'Eve')",
      'DELETE FROM evidence_link',
    ];
    for (const sql of cases) {
      expect(await problemsAfter(sql)).toContainEqual(expect.objectContaining({ kind: 'state' }));
    }
  });

  it('finds a text that was changed', async () => {
    expect(await problemsAfter("UPDATE text_version SET text = 'It rose twice.'")).toContainEqual(
      expect.objectContaining({ kind: 'text-altered' }),
    );
  });

  it('finds evidence that was altered, is missing, or belongs to nothing', async () => {
    const folder = await makeCasebook();
    const evidence = join(folder, 'evidence');
    const prefix = readdirSync(evidence).find((name) => name.length === 2) ?? '';
    const file = join(evidence, prefix, readdirSync(join(evidence, prefix))[0] ?? '');
    const { must } = await openCoreForTest(folder);
    const kinds = async () => (await must('casebook.verify', {})).problems.map((problem) => problem.kind);
    chmodSync(file, 0o600);
    writeFileSync(file, 'It rose twice.');
    expect(await kinds()).toEqual(['evidence-altered']);
    rmSync(file);
    expect(await kinds()).toEqual(['evidence-missing']);
    writeFileSync(join(evidence, prefix, 'f'.repeat(62)), 'x');
    expect(await kinds()).toEqual(['evidence-missing', 'orphan']);
  });

  it('finds rows that name rows which are not there', async () => {
    expect(await problemsAfter('DELETE FROM passage')).toContainEqual(
      expect.objectContaining({ kind: 'database' }),
    );
  });
});
