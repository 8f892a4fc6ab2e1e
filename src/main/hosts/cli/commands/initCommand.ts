import { basename, resolve } from 'node:path';
import { HypecheckError } from '#shared/contract/errors.ts';
import type { Command } from '#hosts/cli/Command.ts';
import { openPorts } from '#hosts/cli/openPorts.ts';

/** `hypecheck init`: a new casebook. */
export const initCommand: Command = {
  name: 'init',
  usage: 'DIR [--title T]',
  summary: 'Makes a new casebook in the folder DIR (usually NAME.hypecheck).',
  positionals: { min: 1, max: 1 },
  options: { title: { value: 'T', summary: 'The title. Default: the name of the folder.' } },
  run: async ({ positionals: [dir = ''], options, who, isReadOnly }) => {
    if (isReadOnly) throw new HypecheckError('read-only');
    const folder = resolve(dir);
    const title = options.find('title')?.trim() || basename(folder).replace(/\.hypecheck$/, '') || 'Casebook';
    const { createCasebook } = await import('#core/casebook/createCasebook.ts');
    const ports = await openPorts();
    try {
      await createCasebook({ folder, title, who }, ports);
    } finally {
      await ports.extractor.close();
    }
    return {
      result: { ok: true, value: { folder, title } },
      text: `Made the casebook “${title}” at ${dir}\n`,
    };
  },
};
