import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createTestPorts } from '#tests/builders/createTestPorts.ts';
import { takeBackTo } from '#tests/builders/takeBackTo.ts';
import { makeTestFolder, openCoreForTest, openTestCasebook } from '#tests/builders/openTestCasebook.ts';
import { createCasebook } from './createCasebook.ts';
import { knownVersion, migrate } from '#core/database/migrate.ts';
import { restoreBackup } from './restoreBackup.ts';

const codeOf = (opening: Promise<unknown>) =>
  opening.then(
    () => 'opened',
    (error: unknown) => (error as { error?: { code: string } }).error?.code ?? String(error),
  );

async function makeCasebook(): Promise<string> {
  const { core, folder, must } = await openTestCasebook();
  await must('claims.create', { text: 'kept', kind: 'other' });
  await core.close();
  return folder;
}

const listFiles = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();

describe('opening a casebook', () => {
  it('tells who has it open, and opens it read-only meanwhile', async () => {
    const folder = await makeCasebook();
    const child = fork(join(import.meta.dirname, '../../../../tests/durability/holdCasebook.ts'), [folder], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    await once(child, 'message');
    const error = await openCoreForTest(folder).catch((each: { error: object }) => each.error);
    expect(error).toMatchObject({
      code: 'casebook-locked',
      message: expect.stringContaining('by Grace on') as string,
    });
    const reader = await openCoreForTest(folder, { isReadOnly: true });
    expect((await reader.must('claims.list', {})).total).toBe(1);
    expect((await reader.mustFail('claims.create', { text: 'x', kind: 'other' })).code).toBe('read-only');
    await reader.core.close();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const after = await openCoreForTest(folder);
    expect((await after.must('casebook.verify', {})).isSound).toBe(true);
  });

  it('leaves a file that opens from read-only media', async () => {
    const folder = await makeCasebook();
    expect(listFiles(folder).filter((name) => /-wal$|-shm$|-journal$|holder/.test(name))).toEqual([]);
    expect(readFileSync(join(folder, 'casebook.sqlite')).subarray(18, 20)).toEqual(Buffer.from([1, 1]));
  });

  it('refuses what is not there, not ours, or from a newer version, and touches nothing', async () => {
    const folder = makeTestFolder();
    expect(await codeOf(openCoreForTest(join(folder, 'none')))).toBe('casebook-missing');
    const foreign = new BetterSqlite3(join(folder, 'casebook.sqlite'));
    foreign.exec('CREATE TABLE t (x)');
    foreign.close();
    expect(await codeOf(openCoreForTest(folder))).toBe('casebook-not-ours');
    const newer = await makeCasebook();
    const db = new BetterSqlite3(join(newer, 'casebook.sqlite'));
    db.pragma(`user_version = ${knownVersion + 1}`);
    db.close();
    const before = readFileSync(join(newer, 'casebook.sqlite'));
    for (const isReadOnly of [false, true])
      expect(await codeOf(openCoreForTest(newer, { isReadOnly }))).toBe('casebook-newer');
    expect(readFileSync(join(newer, 'casebook.sqlite')).equals(before)).toBe(true);
  });

  it('offers the newest good backup of a damaged database, and restores it', async () => {
    const folder = await makeCasebook();
    const path = join(folder, 'casebook.sqlite');
    const backups = readdirSync(join(folder, 'backups'));
    writeFileSync(
      join(folder, 'backups', 'casebook-20990101T000000000Z.sqlite'),
      'not a database, but the newest',
    );
    const handle = openSync(path, 'r+');
    writeSync(handle, Buffer.alloc(4096, 0x5a), 0, 4096, 0);
    const error = await openCoreForTest(folder).catch(
      (each: { error: { code: string; message: string } }) => each.error,
    );
    expect(error).toMatchObject({
      code: 'casebook-damaged',
      message: expect.stringContaining(backups[0] ?? '?') as string,
    });
    const ports = createTestPorts();
    const restored = await restoreBackup({ folder }, ports);
    expect(restored.restored).toBe(backups[0]);
    expect(existsSync(join(folder, restored.damagedKeptAs))).toBe(true);
    const after = await openCoreForTest(folder);
    expect((await after.must('claims.list', {})).total).toBe(1);
    expect((await after.must('casebook.verify', {})).isSound).toBe(true);
  });

  it('restores nothing where there is no backup, and leaves such a folder as it was', async () => {
    const empty = makeTestFolder();
    const ports = createTestPorts();
    expect(await codeOf(restoreBackup({ folder: empty }, ports))).toBe('not-found');
    expect(await codeOf(restoreBackup({ folder: join(empty, 'none') }, ports))).toBe('not-found');
    expect(listFiles(empty)).toEqual([]);
  });

  it('leaves a casebook of an older version alone where it may only read, and says what to do', async () => {
    const folder = await makeCasebook();
    const file = join(folder, 'casebook.sqlite');
    const database = new BetterSqlite3(file);
    database.exec(takeBackTo(3));
    database.close();
    const before = readFileSync(file);
    const error = await openCoreForTest(folder, { isReadOnly: true }).catch((each: unknown) => each);
    expect(error).toMatchObject({
      error: {
        code: 'casebook-older',
        message: expect.stringMatching(/schema 3.*Open it once for writing.*copy it/) as string,
      },
    });
    expect(readFileSync(file).equals(before)).toBe(true);
    const writer = await openCoreForTest(folder);
    expect((await writer.must('claims.list', {})).total).toBe(1);
    await writer.core.close();
    const reader = await openCoreForTest(folder, { isReadOnly: true });
    expect((await reader.must('claims.list', {})).total).toBe(1);
  });

  it('makes no casebook over another, or in a folder that holds something', async () => {
    const folder = await makeCasebook();
    const before = readFileSync(join(folder, 'casebook.sqlite'));
    const ports = createTestPorts();
    expect(await codeOf(createCasebook({ folder, title: 'x', who: 'Eve' }, ports))).toBe('casebook-exists');
    expect(readFileSync(join(folder, 'casebook.sqlite')).equals(before)).toBe(true);
    const other = makeTestFolder();
    writeFileSync(join(other, 'thesis.txt'), 'x');
    expect(await codeOf(createCasebook({ folder: other, title: 'x', who: 'Eve' }, ports))).toBe('rule');
    expect(listFiles(other)).toEqual(['thesis.txt']);
  });

  it('finishes what a crash left half-way and drops what was never committed', async () => {
    const { core, folder, importText } = await openTestCasebook();
    await importText('It fell.');
    await core.close();
    const evidence = join(folder, 'evidence');
    const prefix = readdirSync(evidence).find((name) => name.length === 2) ?? '';
    const [rest = ''] = readdirSync(join(evidence, prefix));
    cpSync(join(evidence, prefix, rest), join(evidence, 'incoming', 'committed'));
    mkdirSync(join(folder, 'uploads'), { recursive: true });
    writeFileSync(join(evidence, 'incoming', 'never'), 'half a fi');
    writeFileSync(join(folder, 'uploads', 'left'), 'x');
    const file = join(evidence, prefix, rest);
    const bytes = readFileSync(file);
    const { rmSync } = await import('node:fs');
    rmSync(file);
    const after = await openCoreForTest(folder);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(join(evidence, 'incoming'))).toEqual([]);
    expect(readdirSync(join(folder, 'uploads'))).toEqual([]);
    expect((await after.must('casebook.verify', {})).isSound).toBe(true);
  });
});

describe('backups', () => {
  it('are made on close when something changed, checked, and the newest five kept', async () => {
    const { core, folder, must, ports } = await openTestCasebook();
    const names = () => readdirSync(join(folder, 'backups'));
    for (let at = 0; at < 7; at += 1) {
      await must('claims.create', { text: `claim ${at}`, kind: 'other' });
      await must('casebook.backup', {});
    }
    expect(names()).toHaveLength(5);
    const newest = names().sort().at(-1);
    await must('claims.create', { text: 'last', kind: 'other' });
    ports.setClock('2024-03-05T12:00:00.000Z');
    await core.close();
    expect(names()).toHaveLength(5);
    expect(names().sort().at(-1)).not.toBe(newest);
    const again = await openCoreForTest(folder, { ports });
    const before = names();
    await again.core.close();
    expect(names()).toEqual(before);
  });
});

describe('migrating', () => {
  it('stops at the first step that fails, as if it had not begun', () => {
    const db = new BetterSqlite3(':memory:');
    const steps = ['CREATE TABLE a (x) STRICT_IS_MISSPELT; ', 'CREATE TABLE b (x)'];
    expect(() =>
      migrate(db, ['CREATE TABLE a (x)', 'CREATE TABLE b (x); CREATE TABLE a (x)', ...steps]),
    ).toThrow();
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()).toEqual(['a']);
  });

  it('makes only STRICT tables, with foreign keys that hold', () => {
    const db = new BetterSqlite3(':memory:');
    migrate(db);
    const tables = db
      .prepare(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'",
      )
      .all();
    expect(
      tables
        .filter((table) => (table as { strict: number }).strict !== 1)
        .map((table) => (table as { name: string }).name),
    ).toEqual([]);
  });
});
