import type { Ports, Upkeep } from '#core/ports.ts';
import { backupTime, listBackups, makeBackup, removeBackups } from './backups.ts';
import type { OpenCasebook } from './openCasebook.ts';

const hourMs = 3_600_000;
/** A casebook closed soon after its last backup gets no new one: many short commands must not push out the old. */
const freshMs = 900_000;

/**
 * The care for an open casebook's file: backups hourly and in the end, where something changed. One thing at a time,
 * so that no backup is removed, or made again from what was destroyed, while another is under way.
 */
export function createUpkeep(
  casebook: OpenCasebook,
  { folder, isReadOnly }: { readonly folder: string; readonly isReadOnly: boolean },
  { clock, logger }: Pick<Ports, 'clock' | 'logger'>,
): Upkeep & {
  /** Something changed: a backup is due. */
  readonly noteChange: () => void;
  /** Makes the last backup where one is due, and waits for what is under way. */
  readonly end: () => Promise<void>;
} {
  let isDue = false;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T> | T): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const backUp = () =>
    inTurn(async () => {
      // Before, not after: what changes meanwhile may come too late for this one.
      isDue = false;
      try {
        return await makeBackup(casebook.connection, folder, clock.now());
      } catch (error) {
        isDue = true;
        throw error;
      }
    });
  const isNewestOld = () => {
    const [newest] = listBackups(folder);
    return newest === undefined || Date.parse(clock.now()) - Date.parse(backupTime(newest)) > freshMs;
  };
  const hourly = setInterval(() => {
    if (isDue) backUp().catch((error: unknown) => logger.error('backup', error));
  }, hourMs);
  hourly.unref();
  return {
    backUp,
    removeBackups: () => inTurn(() => removeBackups(folder)),
    compact: () =>
      inTurn(() =>
        // SQLite refuses while a transaction is open, and another call's may be.
        casebook.read(() => {
          casebook.connection.exec('VACUUM');
          casebook.connection.pragma('wal_checkpoint(TRUNCATE)');
          return Promise.resolve();
        }),
      ),
    noteChange: () => {
      isDue = !isReadOnly;
    },
    end: async () => {
      clearInterval(hourly);
      await last;
      if (isDue && isNewestOld()) await backUp();
    },
  };
}
