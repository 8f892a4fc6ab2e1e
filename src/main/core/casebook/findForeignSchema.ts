import BetterSqlite3 from 'better-sqlite3';
import { addIndexFunctions } from '#core/database/addIndexFunctions.ts';
import { migrations } from '#core/database/migrations/migrations.ts';

type Entry = { readonly type: string; readonly name: string; readonly table: string; readonly sql: string };

/** What SQLite makes for itself, with statements that differ from version to version. */
const isOwn = ({ name }: Entry) => name.startsWith('sqlite_');

const listEntries = (db: BetterSqlite3.Database): readonly Entry[] =>
  db
    .prepare('SELECT type, name, tbl_name AS "table", coalesce(sql, \'\') AS sql FROM sqlite_schema')
    .all() as Entry[];

/** Shadow tables of a virtual table are written by its module: their columns count, not the words of the statement. */
const toKey = ({ type, name, table, sql }: Entry, virtual: readonly string[]): string => {
  const isShadow = type === 'table' && virtual.some((each) => name.startsWith(`${each}_`));
  const words = isShadow ? /^CREATE TABLE/i.test(sql) : sql.replace(/\s+/g, ' ').replaceAll(/["'`]/g, '');
  return JSON.stringify([type, name, table, words]);
};

/** The schema as this program makes it, up to a version. */
function listKnown(version: number): readonly Entry[] {
  const db = new BetterSqlite3(':memory:');
  try {
    addIndexFunctions(db);
    for (const step of migrations.slice(0, version)) db.exec(step);
    return listEntries(db);
  } finally {
    db.close();
  }
}

/**
 * The first thing in a database's schema that is not as this program makes it at that version, in words: a table,
 * view, trigger or index that is missing, changed or added. Triggers and views of a stranger would run with the reader's
 * own statements. Undefined where all is as it should be. Nothing of the file is run.
 */
export function findForeignSchema(connection: BetterSqlite3.Database, version: number): string | undefined {
  const known = listKnown(version);
  const virtual = known.filter(({ sql }) => /^CREATE VIRTUAL/i.test(sql)).map(({ name }) => name);
  const found = listEntries(connection).filter((entry) => !isOwn(entry));
  const expected = new Set(known.filter((entry) => !isOwn(entry)).map((entry) => toKey(entry, virtual)));
  for (const entry of found)
    if (!expected.delete(toKey(entry, virtual)))
      return `the ${entry.type} “${entry.name.slice(0, 60)}” is not one that Hypecheck makes.`;
  const [missing] = expected;
  if (missing === undefined) return undefined;
  const [type, name] = JSON.parse(missing) as [string, string];
  return `the ${type} “${name}” is missing.`;
}
