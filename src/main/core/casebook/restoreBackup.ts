import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { HypecheckError } from '#shared/contract/errors.ts';
import { findGoodBackup, isSoundDatabase, listBackups } from './backups.ts';
import { casebookPaths } from './casebookPaths.ts';
import { explainError } from '#core/explainError.ts';
import type { Ports } from '#core/ports.ts';
import { takeLock } from './takeLock.ts';

/**
 * Puts a backup in the place of the database: the one named, or the newest good one. The database that was there is
 * kept beside it under another name. Throws `not-found` where there is no such good backup.
 */
export async function restoreBackup(
  { folder, backup, who = 'restore' }: { folder: string; backup?: string | undefined; who?: string },
  ports: Pick<Ports, 'clock'>,
): Promise<{ restored: string; damagedKeptAs: string }> {
  const paths = casebookPaths(folder);
  // Looked for before anything is touched: the lock would leave its file in a folder that is no casebook.
  if (listBackups(folder).length === 0) throw new HypecheckError('not-found', { what: 'good backup' });
  const now = ports.clock.now();
  const release = takeLock(folder, who, now);
  try {
    const name = backup ?? findGoodBackup(folder);
    const isGood =
      name !== undefined && listBackups(folder).includes(name) && isSoundDatabase(join(paths.backups, name));
    if (!isGood) throw new HypecheckError('not-found', { what: 'good backup' });
    const incoming = `${paths.database}.incoming`;
    copyFileSync(join(paths.backups, name), incoming);
    const handle = openSync(incoming, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    const damaged = join(folder, `casebook-damaged-${now.replace(/[-:.]/g, '')}.sqlite`);
    for (const suffix of ['', '-wal', '-shm', '-journal']) {
      if (existsSync(paths.database + suffix)) renameSync(paths.database + suffix, damaged + suffix);
    }
    renameSync(incoming, paths.database);
    return { restored: name, damagedKeptAs: basename(damaged) };
  } catch (error) {
    throw explainError(error, folder);
  } finally {
    release();
  }
}
