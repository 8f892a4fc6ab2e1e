import { resolve } from 'node:path';
import { HypecheckError } from '#shared/contract/errors.ts';
import type { Command } from '#hosts/cli/Command.ts';
import { openPorts } from '#hosts/cli/openPorts.ts';

/** `hypecheck restore`: a backup takes the place of the database. */
export const restoreCommand: Command = {
  name: 'restore',
  usage: 'DIR [--backup NAME]',
  summary: 'Puts the newest good backup of the casebook DIR in place; the damaged file is kept beside it.',
  positionals: { min: 1, max: 1 },
  options: { backup: { value: 'NAME', summary: 'This backup instead of the newest good one.' } },
  run: async ({ positionals: [dir = ''], options, who, isReadOnly }) => {
    if (isReadOnly) throw new HypecheckError('read-only');
    const backup = options.find('backup');
    const { restoreBackup } = await import('#core/casebook/restoreBackup.ts');
    const ports = await openPorts();
    try {
      const value = await restoreBackup(
        { folder: resolve(dir), who, ...(backup === undefined ? {} : { backup }) },
        ports,
      );
      return {
        result: { ok: true, value },
        text: `Restored from ${value.restored}\nThe damaged file is kept as ${value.damagedKeptAs}\n`,
      };
    } finally {
      await ports.extractor.close();
    }
  },
};
