import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { casebookPaths } from './casebookPaths.ts';
import { findForeignSchema } from './findForeignSchema.ts';
import { applicationId, findVersion } from '#core/database/migrate.ts';

/** How many backups are kept. */
const kept = 5;
const pattern = /^casebook-\d{8}T\d{6}\d{3}Z\.sqlite$/;

/** The backups of a casebook by name, newest first. */
export function listBackups(folder: string): string[] {
  const { backups } = casebookPaths(folder);
  if (!existsSync(backups)) return [];
  return readdirSync(backups)
    .filter((name) => pattern.test(name))
    .sort()
    .reverse();
}

/** When a backup was made, as UTC ISO text. */
export const backupTime = (name: string): string =>
  name.replace(/^casebook-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.sqlite$/, '$1-$2-$3T$4:$5:$6.$7Z');

/** Whether a database file is a sound casebook. Leaves it in a state that opens from read-only media. */
export function isSoundDatabase(path: string): boolean {
  try {
    const db = new BetterSqlite3(path, { fileMustExist: true });
    try {
      db.pragma('trusted_schema = OFF');
      if (db.pragma('application_id', { simple: true }) !== applicationId) return false;
      if (findForeignSchema(db, findVersion(db)) !== undefined) return false;
      if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') return false;
      db.prepare('SELECT count(*) FROM casebook').get();
      db.pragma('journal_mode = DELETE');
      return true;
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}

/** The newest backup that is sound, or undefined. */
export function findGoodBackup(folder: string): string | undefined {
  return listBackups(folder).find((name) => isSoundDatabase(join(casebookPaths(folder).backups, name)));
}

/** Removes what a backup that was interrupted left: no later one would, for its name tells the time. */
function removeUnfinished(backups: string): void {
  for (const name of readdirSync(backups).filter((each) => each.includes('.sqlite.unfinished'))) {
    rmSync(join(backups, name), { force: true });
  }
}

/** Makes a backup by SQLite's own call, checks it, and keeps the newest five. Answers its name. One at a time. */
export async function makeBackup(
  connection: BetterSqlite3.Database,
  folder: string,
  now: string,
): Promise<string> {
  const { backups } = casebookPaths(folder);
  mkdirSync(backups, { recursive: true });
  removeUnfinished(backups);
  const name = `casebook-${now.replace(/[-:.]/g, '')}.sqlite`;
  const unfinished = join(backups, `${name}.unfinished`);
  try {
    await connection.backup(unfinished);
    if (!isSoundDatabase(unfinished)) throw new Error('the backup is not sound');
    renameSync(unfinished, join(backups, name));
  } finally {
    rmSync(unfinished, { force: true });
  }
  for (const old of listBackups(folder).slice(kept)) rmSync(join(backups, old), { force: true });
  return name;
}

/** Removes every backup, finished or not; answers how many were finished. */
export function removeBackups(folder: string): number {
  const { backups } = casebookPaths(folder);
  if (existsSync(backups)) removeUnfinished(backups);
  const names = listBackups(folder);
  for (const name of names) rmSync(join(backups, name), { force: true });
  return names.length;
}
