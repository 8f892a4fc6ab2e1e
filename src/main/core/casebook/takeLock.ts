import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import BetterSqlite3 from 'better-sqlite3';
import { HypecheckError } from '#shared/contract/errors.ts';
import { casebookPaths } from './casebookPaths.ts';
import { explainError, systemCodeOf } from '#core/explainError.ts';

/** Who has the casebook open, as the note beside the lock tells; only for people, never trusted. */
function describeHolder(path: string): Readonly<Record<string, string>> {
  try {
    const note = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    const who = String(note['who']).slice(0, 200);
    const host = String(note['host']).slice(0, 200);
    const since = String(note['since']).slice(0, 30);
    return {
      holder: `by ${who} on ${host} (process ${Number(note['pid'])}) since ${since}`,
      who,
      host,
      since,
    };
  } catch {
    return { holder: 'by another process' };
  }
}

/**
 * Takes the casebook for writing: an exclusive transaction on `lock.sqlite`, which the system ends when the process
 * dies. Answers the release. Throws `casebook-locked`, with the holder's name, where another process has it.
 */
export function takeLock(folder: string, who: string, now: string): () => void {
  const paths = casebookPaths(folder);
  let lock: BetterSqlite3.Database | undefined;
  try {
    lock = new BetterSqlite3(paths.lock, { timeout: 0 });
    lock.pragma('journal_mode = DELETE');
    lock.exec('BEGIN EXCLUSIVE');
    writeFileSync(paths.holder, JSON.stringify({ who, host: hostname(), pid: process.pid, since: now }));
  } catch (error) {
    lock?.close();
    if (systemCodeOf(error).startsWith('SQLITE_BUSY')) {
      throw new HypecheckError('casebook-locked', describeHolder(paths.holder));
    }
    if (systemCodeOf(error).startsWith('SQLITE_CANTOPEN')) throw new HypecheckError('read-only');
    throw explainError(error);
  }
  const held = lock;
  return () => {
    rmSync(paths.holder, { force: true });
    held.exec('ROLLBACK');
    held.close();
  };
}
