import type BetterSqlite3 from 'better-sqlite3';
import { HypecheckError } from '#shared/contract/errors.ts';
import { addIndexFunctions } from './addIndexFunctions.ts';
import { migrations } from './migrations/migrations.ts';

/** Marks a database file as a casebook: "Hype" in ASCII, in SQLite's header (PRAGMA application_id). */
export const applicationId = 0x48797065;

/** The schema's version that this program knows. */
export const knownVersion = migrations.length;

/** The schema's version of a database; 0 is an empty one. */
export function findVersion(db: BetterSqlite3.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Brings a database to the newest schema: each migration in a transaction of its own, stopping at the first that
 * fails (Kysely's migrator has no transaction on SQLite). Throws `casebook-newer` for a file from the future.
 */
export function migrate(db: BetterSqlite3.Database, steps: readonly string[] = migrations): void {
  const found = findVersion(db);
  if (found > steps.length) throw new HypecheckError('casebook-newer', { found, known: steps.length });
  addIndexFunctions(db);
  for (let version = found; version < steps.length; version += 1) {
    db.transaction(() => {
      db.exec(steps[version] ?? '');
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${version + 1}`);
    }).exclusive();
  }
}
