import { existsSync, statSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { HypecheckError } from '#shared/contract/errors.ts';
import { backupTime, findGoodBackup, listBackups, makeBackup } from './backups.ts';
import { casebookPaths } from './casebookPaths.ts';
import { applicationId, findVersion, knownVersion, migrate } from '#core/database/migrate.ts';
import { type CasebookDatabase, configure, openDatabase } from '#core/database/openDatabase.ts';
import { explainError } from '#core/explainError.ts';
import { takeLock } from './takeLock.ts';

/** An open casebook; `close` leaves the file as one that opens from read-only media. */
export type OpenCasebook = CasebookDatabase & { readonly close: () => Promise<void> };

/** A damaged database's error says which backup is good. */
function withBackup(error: unknown, folder: string): unknown {
  const explained = explainError(error);
  if (!(explained instanceof HypecheckError) || explained.error.code !== 'casebook-damaged') return explained;
  const good = findGoodBackup(folder);
  return new HypecheckError('casebook-damaged', {
    reason: String(explained.error.details?.['reason'] ?? ''),
    backup: good
      ? `Nothing was changed. The newest good backup is ${good}; “restore” puts it in place and keeps the damaged file.`
      : 'Nothing was changed. There is no good backup of it.',
    ...(good ? { goodBackup: good, goodBackupAt: backupTime(good) } : {}),
  });
}

/** Refuses what is not a casebook, or one from a newer version. Touches nothing. */
function refuseForeign(connection: BetterSqlite3.Database): void {
  const found = findVersion(connection);
  if (connection.pragma('application_id', { simple: true }) !== applicationId || found === 0) {
    throw new HypecheckError('casebook-not-ours');
  }
  if (found > knownVersion) throw new HypecheckError('casebook-newer', { found, known: knownVersion });
}

/** Opens a casebook's database; migrates it, after a backup, where it is from an older version. */
export async function openCasebook(
  { folder, isReadOnly, who }: { folder: string; isReadOnly: boolean; who: string },
  now: () => string,
): Promise<OpenCasebook> {
  const paths = casebookPaths(folder);
  if (!existsSync(paths.database) || !statSync(paths.database).isFile()) {
    // Restoring takes the damaged file away before it puts the backup there, and may be interrupted between.
    if (listBackups(folder).length > 0) {
      throw withBackup(new HypecheckError('casebook-damaged', { reason: 'its file is missing.' }), folder);
    }
    throw new HypecheckError('casebook-missing', { name: folder });
  }
  const release = isReadOnly ? () => undefined : takeLock(folder, who, now());
  let connection: BetterSqlite3.Database | undefined;
  try {
    connection = new BetterSqlite3(paths.database, { readonly: isReadOnly, fileMustExist: true });
    configure(connection, true);
    refuseForeign(connection);
    if (findVersion(connection) < knownVersion) {
      if (isReadOnly)
        throw new HypecheckError('rule', {
          reason: 'This casebook is from an older version: open it once for writing.',
        });
      await makeBackup(connection, folder, now());
    }
    if (!isReadOnly) {
      connection.pragma('query_only = OFF');
      configure(connection, false);
      migrate(connection);
    }
    const database = openDatabase(connection, isReadOnly);
    await database.db.selectFrom('casebook').select('id').executeTakeFirstOrThrow();
    return { ...database, close: () => closeCasebook(database, isReadOnly, release) };
  } catch (error) {
    connection?.close();
    release();
    throw withBackup(error, folder);
  }
}

async function closeCasebook(
  database: CasebookDatabase,
  isReadOnly: boolean,
  release: () => void,
): Promise<void> {
  try {
    if (!isReadOnly) {
      database.connection.pragma('wal_checkpoint(TRUNCATE)');
      // A reader elsewhere keeps the WAL mode; then the next close does it.
      try {
        database.connection.pragma('journal_mode = DELETE');
      } catch (error) {
        if (!(explainError(error) instanceof HypecheckError)) throw error;
      }
    }
    await database.db.destroy();
  } finally {
    database.connection.close();
    release();
  }
}
