import { existsSync, statSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { HypecheckError } from '#shared/contract/errors.ts';
import { backupTime, findGoodBackup, listBackups, makeBackup } from './backups.ts';
import { findForeignSchema } from './findForeignSchema.ts';
import { casebookPaths } from './casebookPaths.ts';
import { applicationId, findVersion, knownVersion, migrate } from '#core/database/migrate.ts';
import { type CasebookDatabase, configure, openDatabase } from '#core/database/openDatabase.ts';
import { explainError, systemCodeOf } from '#core/explainError.ts';
import { takeLock } from './takeLock.ts';

/** An open casebook; `close` leaves the file as one that opens from read-only media. */
export type OpenCasebook = CasebookDatabase & { readonly close: () => Promise<void> };

/** While a file is opened, anything that SQLite says against it is the file's fault. */
function explainOpening(error: unknown): unknown {
  const explained = explainError(error);
  const code = systemCodeOf(explained);
  return code.startsWith('SQLITE_')
    ? new HypecheckError('casebook-damaged', { reason: `${code}.` })
    : explained;
}

/** A damaged database's error says which backup is good. */
function withBackup(error: unknown, folder: string): unknown {
  const explained = explainOpening(error);
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

/** Bytes. What is larger takes seconds to check; damage in it is told when it is met, or by “verify”. */
const largestChecked = 64e6;

/**
 * Refuses what is not a casebook, one from a newer version, one whose schema is not of our making, and one whose pages
 * are damaged. Touches nothing and runs nothing of the file's own.
 */
function refuseForeign(connection: BetterSqlite3.Database): void {
  const found = findVersion(connection);
  if (connection.pragma('application_id', { simple: true }) !== applicationId || found === 0) {
    throw new HypecheckError('casebook-not-ours');
  }
  if (found > knownVersion) throw new HypecheckError('casebook-newer', { found, known: knownVersion });
  const foreign = findForeignSchema(connection, found);
  if (foreign !== undefined) throw new HypecheckError('casebook-damaged', { reason: foreign });
  if (statSync(connection.name).size > largestChecked) return;
  const check = connection.pragma('quick_check(1)', { simple: true });
  if (check !== 'ok')
    throw new HypecheckError('casebook-damaged', { reason: 'its pages do not fit together.' });
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
    const found = findVersion(connection);
    if (found < knownVersion) {
      if (isReadOnly) throw new HypecheckError('casebook-older', { found, known: knownVersion });
      await makeBackup(connection, folder, now());
    }
    if (!isReadOnly) {
      connection.pragma('query_only = OFF');
      configure(connection, false);
      migrate(connection);
    }
    const database = openDatabase(connection, isReadOnly);
    const casebook = await database.db.selectFrom('casebook').select('id').executeTakeFirst();
    if (!casebook) throw new HypecheckError('casebook-damaged', { reason: 'its first row is missing.' });
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
