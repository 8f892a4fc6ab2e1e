import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { HypecheckError } from '#shared/contract/errors.ts';
import { casebookPaths } from './casebookPaths.ts';
import { migrate } from '#core/database/migrate.ts';
import { configure, openDatabase } from '#core/database/openDatabase.ts';
import { explainError } from '#core/explainError.ts';
import type { Ports } from '#core/ports.ts';
import { insertCasebook } from '#core/repositories/casebooks.ts';
import { createStore } from '#core/repositories/Store.ts';

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
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(unfinished, { force: true });
    if (readdirSync(folder).length > 0) {
      throw new HypecheckError('rule', { reason: `The folder ${folder} is not empty. Nothing was changed.` });
    }
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
    rmSync(unfinished, { force: true });
    throw explainError(error, folder);
  }
}
