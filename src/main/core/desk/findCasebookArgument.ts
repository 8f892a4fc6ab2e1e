import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Asked = { readonly folder?: string; readonly isReadOnly: boolean; readonly checker?: string };

/** Reads `[DIR] [--read-only] [--as NAME]`; Chromium's own switches and anything else are passed over. */
export function findCasebookArgument(words: readonly string[], workingFolder: string): Asked {
  const { values, positionals } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    options: { as: { type: 'string' }, 'read-only': { type: 'boolean' } },
  });
  const [folder] = positionals.filter((word) => word !== '');
  return {
    isReadOnly: values['read-only'] === true,
    ...(folder === undefined ? {} : { folder: resolve(workingFolder, toPath(folder)) }),
    ...(typeof values.as === 'string' && values.as.trim() !== '' ? { checker: values.as.trim() } : {}),
  };
}

/** Desktops on Linux start programs with `file:` addresses. */
function toPath(word: string): string {
  try {
    return /^file:\/\//i.test(word) ? fileURLToPath(word) : word;
  } catch {
    return word;
  }
}
