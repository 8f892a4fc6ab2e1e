import {
  cpSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCodes } from '#shared/contract/errors.ts';
import { createRandom } from '#tests/builders/createRandom.ts';
import { createTestPorts } from '#tests/builders/createTestPorts.ts';
import { makeTestFolder, openCoreForTest } from '#tests/builders/openTestCasebook.ts';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createClient } from '#shared/contract/createClient.ts';
import { fixturePath } from '#tests/fixtures/ingest/readFixture.ts';
import type { Core } from '#core/Core.ts';
import { createCore } from '#core/createCore.ts';

let template = '';
let bytes = Buffer.alloc(0);
let documentId = '';
let before: Awaited<ReturnType<typeof readAll>> = [];

/** A copy of a closed casebook with a document, evidence, a claim and a verdict; gone when the test ends. */
function copyCasebook(): { readonly folder: string; readonly database: string } {
  const folder = join(makeTestFolder(), 'stranger.hypecheck');
  mkdirSync(folder);
  writeFileSync(join(folder, 'casebook.sqlite'), bytes);
  cpSync(join(template, 'evidence'), join(folder, 'evidence'), { recursive: true });
  return { folder, database: join(folder, 'casebook.sqlite') };
}

function tamper(database: string, sql: string): void {
  const db = new BetterSqlite3(database);
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
  db.exec(sql);
  db.close();
}

/** Opens as the product does; `opened`, or the code of the closed table. Anything else fails the test. */
async function open(folder: string, isReadOnly = false): Promise<string> {
  const ports = createTestPorts();
  try {
    const core = await createCore({ folder, isReadOnly, who: 'Ada' }, ports);
    for (const [method, input] of [
      ['casebook.get', {}],
      ['claims.list', {}],
      ['documents.list', {}],
      ['decisions.list', {}],
      ['casebook.verify', {}],
      ['claims.create', { text: 'new', kind: 'other' }],
    ] as const) {
      const result = await core.dispatch(method, input, { who: 'Ada', reach: 'window' });
      if (!result.ok) expect(errorCodes).toContain(result.error.code);
      if (!result.ok) expect(result.error.message).not.toMatch(/\.ts:|node_modules|SELECT|hypecheck-test/);
    }
    await core.close();
    return 'opened';
  } catch (error) {
    const code = (error as { error?: { code: string } }).error?.code;
    expect(errorCodes, String(error)).toContain(code);
    return code ?? '';
  }
}

/**
 * Opens a casebook to read, and says what became of a fault in it: refused, told (by `verify`, or by an error where rows
 * are read), or without effect: all that is read is as it was. Anything else fails the test.
 */
async function judge(folder: string): Promise<'refused' | 'told' | 'same'> {
  const ports = createTestPorts();
  let core;
  try {
    core = await createCore({ folder, isReadOnly: true, who: 'Ada' }, ports);
  } catch (error) {
    expect(errorCodes).toContain((error as { error?: { code: string } }).error?.code);
    return 'refused';
  }
  try {
    const verified = await core.dispatch('casebook.verify', {}, { who: 'Ada', reach: 'window' });
    if (!verified.ok || !(verified.value as { isSound: boolean }).isSound) return 'told';
    const now = await readAll(core);
    if (!now.every(({ ok }) => ok)) return 'told';
    expect(now).toEqual(before);
    return 'same';
  } finally {
    await core.close();
  }
}

/** All that a window reads of the template's rows. */
async function readAll(core: Core) {
  const answers = [];
  for (const [method, input] of [
    ['claims.list', {}],
    ['documents.list', {}],
    ['decisions.list', {}],
    ['documents.text', { id: documentId }],
  ] as const)
    answers.push(await core.dispatch(method, input, { who: 'Ada', reach: 'window' }));
  return answers;
}

beforeAll(async () => {
  template = mkdtempSync(join(tmpdir(), 'hypecheck-template-'));
  const ports = createTestPorts();
  await createCasebook({ folder: template, title: 'Test', who: 'Ada' }, ports);
  const core = await createCore({ folder: template, isReadOnly: false, who: 'Ada' }, ports);
  const call = createClient((method, input) =>
    core.dispatch(method, input, { who: 'Ada', reach: 'terminal' }),
  );
  const imported = await call('documents.importFiles', { paths: [fixturePath('gbk.txt')], role: 'evidence' });
  documentId = (imported.ok && imported.value.results[0]?.documentId) || '';
  await call('claims.create', { text: 'kept', kind: 'other' });
  await core.close();
  const reading = await createCore({ folder: template, isReadOnly: true, who: 'Ada' }, ports);
  before = await readAll(reading);
  expect(before.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  await reading.close();
  bytes = readFileSync(join(template, 'casebook.sqlite'));
});
afterAll(() => rmSync(template, { recursive: true }));

describe('a casebook by a stranger', () => {
  it.each([
    ['a trigger', `CREATE TRIGGER evil AFTER INSERT ON claim BEGIN DELETE FROM evidence_link; END`],
    [
      'a changed trigger',
      `DROP TRIGGER claim_search_insert; CREATE TRIGGER claim_search_insert AFTER INSERT ON claim BEGIN DELETE FROM claim; END`,
    ],
    ['a guard taken away', 'DROP TRIGGER decision_update'],
    ['a view for a table', 'DROP TABLE contact; CREATE VIEW contact AS SELECT 1 AS id'],
    ['a further view', 'CREATE VIEW v AS SELECT * FROM claim'],
    ['a further table', 'CREATE TABLE t (x)'],
    ['a virtual table', 'CREATE VIRTUAL TABLE v USING fts5 (x)'],
    ['a missing table', 'DROP TABLE verdict'],
    ['a column too many', 'ALTER TABLE claim ADD COLUMN evil TEXT'],
    ['a generated column', `ALTER TABLE source ADD COLUMN g TEXT AS (load_extension('x'))`],
    [
      'a wrong type',
      `UPDATE sqlite_schema SET sql = replace(sql, 'title TEXT', 'title BLOB') WHERE name = 'casebook'`,
    ],
    ['an index with an expression', 'CREATE INDEX evil ON claim (upper(text))'],
    ['a schema that is no SQL', `UPDATE sqlite_schema SET sql = 'DROP TABLE claim' WHERE name = 'claim'`],
    ['a loop in the schema', `CREATE VIEW a AS SELECT * FROM b; CREATE VIEW b AS SELECT * FROM a`],
  ])('is refused with %s, and nothing of it is run or changed', async (_, sql) => {
    const { folder, database } = copyCasebook();
    tamper(database, sql);
    const before = readFileSync(database);
    for (const isReadOnly of [true, false]) expect(await open(folder, isReadOnly)).toBe('casebook-damaged');
    expect(readFileSync(database).equals(before)).toBe(true);
    expect(existsSync(join(folder, 'backups'))).toBe(false);
  });

  it.each([
    ['another application', 'PRAGMA application_id = 1', 'casebook-not-ours'],
    ['a later version', 'PRAGMA user_version = 999', 'casebook-newer'],
    ['a version below zero', 'PRAGMA user_version = -5', 'casebook-damaged'],
  ])('is refused from %s', async (_, sql, code) => {
    const { folder, database } = copyCasebook();
    tamper(database, sql);
    expect(await open(folder)).toBe(code);
  });

  it.each([
    ['rows with huge texts', `UPDATE claim SET note = hex(zeroblob(20000000))`],
    [
      'JSON of great depth',
      `UPDATE claim SET tags = '["a"]'; UPDATE text_version SET warnings = replace(hex(zeroblob(500)), '00', '[')`,
    ],
    ['rows that name nothing', `PRAGMA foreign_keys = OFF; DELETE FROM text_version`],
    [
      'an unfinished destruction of nothing',
      `INSERT INTO unfinished_destruction VALUES ('../../x', '../../../etc/passwd')`,
    ],
    ['statistics that lie', `ANALYZE; UPDATE sqlite_stat1 SET stat = 'x'`],
    ['no casebook row', 'DELETE FROM casebook'],
  ])('with %s opens, or is refused in words', async (_, sql) => {
    const { folder, database } = copyCasebook();
    const db = new BetterSqlite3(database);
    const triggers = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as {
      name: string;
      sql: string;
    }[];
    for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
    db.exec(sql);
    for (const each of triggers) db.exec(each.sql);
    db.close();
    await open(folder, true);
    await open(folder);
  });

  it('whose evidence leads out of its folder gives nothing from there', async () => {
    const { folder } = copyCasebook();
    const outside = join(makeTestFolder(), 'outside');
    mkdirSync(outside);
    const hash = 'ab'.repeat(32);
    writeFileSync(join(outside, hash.slice(2)), 'a secret of this machine');
    rmSync(join(folder, 'evidence', 'ab'), { recursive: true, force: true });
    symlinkSync(outside, join(folder, 'evidence', 'ab'));
    const { core, must } = await openCoreForTest(folder);
    expect(await core.findEvidence(hash)).toBeUndefined();
    await must('casebook.verify', {});
    await core.close();
    expect(readFileSync(join(outside, hash.slice(2)), 'utf8')).toBe('a secret of this machine');
  });

  it('with the WAL of another database opens soundly or is refused in words', async () => {
    const { folder, database } = copyCasebook();
    const other = join(makeTestFolder(), 'other.sqlite');
    const db = new BetterSqlite3(other);
    db.pragma('journal_mode = WAL');
    db.exec('CREATE TABLE t (x); INSERT INTO t SELECT hex(randomblob(9000))');
    cpSync(`${other}-wal`, `${database}-wal`);
    db.close();
    await open(folder);
  });

  it(
    'cut off anywhere is refused, told by verify, or holds every row as it was',
    { timeout: 120_000 },
    async () => {
      const random = createRandom(1);
      const outcomes = { refused: 0, told: 0, same: 0 };
      for (let round = 0; round < 12; round += 1) {
        const { folder, database } = copyCasebook();
        truncateSync(database, random.below(statSync(database).size));
        outcomes[await judge(folder)] += 1;
      }
      // Nothing is lost where the cut goes through a last page that is free; any other is noticed.
      expect(outcomes.refused + outcomes.told).toBeGreaterThan(outcomes.same);
    },
  );

  it(
    'with bytes changed anywhere is refused, told by verify, or holds every row as it was',
    { timeout: 120_000 },
    async () => {
      const random = createRandom(2);
      const outcomes = { refused: 0, told: 0, same: 0 };
      for (let round = 0; round < 60; round += 1) {
        const { folder, database } = copyCasebook();
        const copy = Buffer.from(bytes);
        for (let left = 1 + random.below(40); left > 0; left -= 1)
          copy[random.below(random.below(3) === 0 ? 200 : copy.length)] = random.below(256);
        writeFileSync(database, copy);
        const verdict = await judge(folder);
        outcomes[verdict] += 1;
        writeFileSync(database, copy);
        await open(folder, round % 2 === 0);
      }
      expect(outcomes.refused + outcomes.told + outcomes.same).toBe(60);
    },
  );

  it(
    'with a single byte changed is refused, told by verify, or holds every row as it was',
    { timeout: 120_000 },
    async () => {
      const random = createRandom(3);
      const outcomes = { refused: 0, told: 0, same: 0 };
      for (let round = 0; round < 80; round += 1) {
        const { folder, database } = copyCasebook();
        const copy = Buffer.from(bytes);
        const at = random.below(copy.length);
        copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
        writeFileSync(database, copy);
        outcomes[await judge(folder)] += 1;
      }
      // Most of the pages of a small casebook are empty: without these the test would look at nothing.
      expect(outcomes.same).toBeGreaterThan(0);
      expect(outcomes.refused + outcomes.told).toBeGreaterThan(0);
    },
  );
});
