import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { explainError } from '#core/explainError.ts';
import type { Ports } from '#core/ports.ts';

const settingsSchema = z.object({
  checker: z.string().trim().min(1).max(1_000).nullable().default(null),
  /** The casebooks opened before, the newest first. */
  casebooks: z
    .array(z.object({ folder: z.string(), title: z.string(), openedAt: z.iso.datetime() }))
    .default([]),
});

/** What the desk remembers of this user. */
export type DeskSettings = z.output<typeof settingsSchema>;

/** The settings on disk. Each look reads them anew: another desk of the same user may have changed them. */
export type SettingsFile = {
  readonly read: () => DeskSettings;
  /** Throws a HypecheckError where they cannot be written; then the old ones hold. */
  readonly change: (alter: (settings: DeskSettings) => DeskSettings) => void;
};

/** The settings file in this folder. A broken one is set aside under another name, and the desk begins anew. */
export function createSettingsFile(
  folder: string,
  { clock, logger }: Pick<Ports, 'clock' | 'logger'>,
): SettingsFile {
  const path = join(folder, 'settings.json');

  const setAside = () => {
    const aside = `settings-broken-${clock.now().replace(/[-:.]/g, '')}.json`;
    logger.warn('the settings could not be read and were set aside', { aside });
    try {
      renameSync(path, join(folder, aside));
    } catch (error) {
      logger.error('settings', error);
    }
  };

  const read = (): DeskSettings => {
    let stored: string;
    try {
      stored = readFileSync(path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') logger.error('settings', error);
      return settingsSchema.parse({});
    }
    try {
      return settingsSchema.parse(JSON.parse(stored));
    } catch {
      setAside();
      return settingsSchema.parse({});
    }
  };

  // Written beside and renamed: a reader finds the old settings or the new ones, never half of them.
  const write = (settings: DeskSettings) => {
    const unfinished = `${path}.${process.pid}.unfinished`;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const handle = openSync(unfinished, 'w', 0o600);
      try {
        writeSync(handle, `${JSON.stringify(settings, null, 2)}\n`);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      renameSync(unfinished, path);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw explainError(error, path);
    }
  };

  return { read, change: (alter) => write(alter(read())) };
}
