import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { HypecheckError } from '#shared/contract/errors.ts';
import { casebookPaths } from './casebookPaths.ts';
import { migrate } from '#core/database/migrate.ts';
import { configure, openDatabase } from '#core/database/openDatabase.ts';
import { explainError } from '#core/explainError.ts';
import type { Ports } from '#core/ports.ts';
import { insertCasebook } from '#core/repositories/casebooks.ts';
import { createStore } from '#core/repositories/Store.ts';
import { takeLock } from './takeLock.ts';

/** What an attempt that was interrupted may have left, its lock among it. */
function findLeftovers(folder: string, unfinished: string): string[] {
  const { lock, holder } = casebookPaths(folder);
  const withCompanions = (path: string) => ['', '-wal', '-shm', '-journal'].map((suffix) => path + suffix);
  const leftovers = withCompanions(unfinished);
  const own = [...leftovers, ...withCompanions(lock), holder];
  const names = new Set(own.map((path) => basename(path)));
  if (readdirSync(folder).some((name) => !names.has(name))) {
    throw new HypecheckError('rule', { reason: `The folder ${folder} is not empty. Nothing was changed.` });
  }
  return leftovers;
}

/**
 * Makes a new casebook in a folder that does not exist yet or is empty. Throws `casebook-exists`, or `rule` where
 * the folder holds something else; then nothing was changed.
 */
export async function createCasebook(
  { folder, title, who }: { folder: string; title: string; who: string },
  ports: Ports,
): Promise<void> {
  const paths = casebookPaths(folder);
  if (existsSync(paths.database)) throw new HypecheckError('casebook-exists', { name: folder });
  const unfinished = `${paths.database}.unfinished`;
  let release = () => undefined as void;
  let leftovers: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    const found = findLeftovers(folder, unfinished);
    // Two at once would write into each other's file.
    release = takeLock(folder, who, ports.clock.now());
    if (existsSync(paths.database)) throw new HypecheckError('casebook-exists', { name: folder });
    leftovers = found;
    for (const path of leftovers) rmSync(path, { force: true });
    const connection = new BetterSqlite3(unfinished);
    try {
      configure(connection, false);
      migrate(connection);
      const store = createStore(openDatabase(connection, false), ports, () => undefined);
      await store.write({ who, action: 'casebook.create' }, (tx) =>
        insertCasebook(tx, { id: ports.ids.next(), title, createdAt: ports.clock.now() }),
      );
      connection.pragma('journal_mode = DELETE');
    } finally {
      connection.close();
    }
    renameSync(unfinished, paths.database);
  } catch (error) {
    for (const path of leftovers) rmSync(path, { force: true });
    throw explainError(error, folder);
  } finally {
    release();
  }
}
