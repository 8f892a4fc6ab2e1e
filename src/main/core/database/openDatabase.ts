import { AsyncLocalStorage } from 'node:async_hooks';
import BetterSqlite3 from 'better-sqlite3';
import { type DialectAdapter, type Driver, Kysely, SqliteDialect, type Transaction } from 'kysely';
import { captureChanges } from './captureChanges.ts';
import { keepTextIndex } from './keepTextIndex.ts';
import type { Schema } from './Schema.ts';

/** Reads: the database or a transaction on it. */
export type Db = Kysely<Schema> | Transaction<Schema>;

/** Writes: a transaction, and nothing else. */
export type Tx = Transaction<Schema>;

/** An open casebook database. */
export type CasebookDatabase = {
  readonly db: Kysely<Schema>;
  /** The connection below, for backups and pragmas. */
  readonly connection: BetterSqlite3.Database;
  /** Reads with the connection to itself: nothing is written in between. Throws as `transaction` does. */
  readonly read: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  /** Reads the database as it is now, on a connection of its own: for long reads, while others write. */
  readonly snapshot: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  /** Runs in one transaction: all of it or nothing. Throws where one is under way in the same call. */
  readonly transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
};

/**
 * Gives the one connection to one caller after another. Kysely would do so too, but lets a call that uses the
 * database inside its own transaction wait for ever, without an error; here that is one.
 */
function guardDriver(
  driver: Driver,
  connection: BetterSqlite3.Database,
  holder: AsyncLocalStorage<{ isHeld: boolean }>,
): Driver {
  let last = Promise.resolve();
  let release = () => undefined as void;
  const acquire = driver.acquireConnection.bind(driver);
  driver.acquireConnection = async (options) => {
    const call = holder.getStore();
    if (call?.isHeld) throw new Error('the database was used inside a transaction: use the transaction');
    if (call) call.isHeld = true;
    const before = last;
    const turn = Promise.withResolvers<undefined>();
    last = turn.promise.then(() => undefined);
    await before;
    release = () => turn.resolve(undefined);
    return acquire(options);
  };
  driver.releaseConnection = () => Promise.resolve(release());
  // A full disk makes SQLite roll back by itself; a second rollback would hide the reason.
  const rollback = driver.rollbackTransaction.bind(driver);
  driver.rollbackTransaction = async (held) => {
    if (connection.inTransaction) await rollback(held);
  };
  return driver;
}

/** The connection's settings; `synchronous` is set at every open, for a reopened WAL file falls back to NORMAL. */
export function configure(connection: BetterSqlite3.Database, isReadOnly: boolean): void {
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cell_size_check = ON');
  connection.pragma('foreign_keys = ON');
  connection.pragma('temp_store = MEMORY');
  connection.pragma('cache_size = -32000');
  connection.pragma('busy_timeout = 5000');
  if (isReadOnly) {
    connection.pragma('query_only = ON');
  } else {
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    // What is destroyed is overwritten at once, whether or not the file is still compacted before a crash.
    connection.pragma('secure_delete = ON');
  }
}

const statementLimit = 500;

/** The connection with its compiled statements kept: compiling costs more than most queries take. */
function keepStatements(connection: BetterSqlite3.Database) {
  const statements = new Map<string, BetterSqlite3.Statement>();
  return {
    close: () => connection.close(),
    prepare: (source: string) => {
      const kept = statements.get(source);
      if (kept) return kept;
      if (statements.size >= statementLimit) statements.clear();
      const statement = connection.prepare(source);
      statements.set(source, statement);
      return statement;
    },
  };
}

/** Opens a migrated, configured connection for use. With `isReadOnly` nothing is captured and nothing can change. */
export function openDatabase(connection: BetterSqlite3.Database, isReadOnly: boolean): CasebookDatabase {
  if (!isReadOnly) {
    captureChanges(connection);
    keepTextIndex(connection);
  }
  const holder = new AsyncLocalStorage<{ isHeld: boolean }>();
  const dialect = new SqliteDialect({ database: keepStatements(connection) });
  const createDriver = dialect.createDriver.bind(dialect);
  dialect.createDriver = () => guardDriver(createDriver(), connection, holder);
  const createAdapter = dialect.createAdapter.bind(dialect);
  // Turns Kysely's own queue off, for the guard's.
  dialect.createAdapter = () =>
    Object.create(createAdapter(), { supportsMultipleConnections: { value: true } }) as DialectAdapter;
  const db = new Kysely<Schema>({ dialect });
  const refuseNested = () => {
    if (holder.getStore()?.isHeld) throw new Error('there is a transaction under way in this call');
  };
  return {
    db,
    connection,
    read: (work) => {
      refuseNested();
      return holder.run({ isHeld: false }, () => db.connection().execute(work));
    },
    snapshot: async (work) => {
      const own = new BetterSqlite3(connection.name, { readonly: true, fileMustExist: true });
      const snapshot = new Kysely<Schema>({ dialect: new SqliteDialect({ database: own }) });
      try {
        configure(own, true);
        return await snapshot.transaction().execute(work);
      } finally {
        await snapshot.destroy();
      }
    },
    transaction: (work) => {
      refuseNested();
      return holder.run({ isHeld: false }, () => db.transaction().execute(work));
    },
  };
}
