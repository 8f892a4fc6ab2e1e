import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { HypecheckError } from '#shared/contract/errors.ts';

const usage = `usage: node src/main/hosts/loopback/main.ts [DIR] [options]
  DIR               the casebook to begin with; without it the desk begins with its list
  --as NAME         the checker's name, in the place of the one in the settings
  --read-only       opens DIR read-only
  --port N          the port; without it, any that is free
  --prefer-port N   the port, where it is free
  --assets FOLDER   the built desk; without it, out/renderer
  --open            opens a window in Chromium or Chrome, and ends when that is closed`;

/** What the command line asks of the loopback host. */
export type LoopbackArguments = {
  readonly folder: string | undefined;
  readonly checker: string | undefined;
  readonly isReadOnly: boolean;
  /** The ports to try, in this order; 0 is any free one. */
  readonly ports: readonly number[];
  readonly assets: string;
  readonly opensWindow: boolean;
};

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        'read-only': { type: 'boolean', default: false },
        port: { type: 'string' },
        'prefer-port': { type: 'string' },
        assets: { type: 'string' },
        open: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new HypecheckError('usage', { reason: `${(error as Error).message}\n${usage}` });
  }
}

function toPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new HypecheckError('usage', { reason: usage });
  return port;
}

/** Reads the command line. Throws `usage`. */
export function readArguments(words: readonly string[]): LoopbackArguments {
  const { values, positionals } = parse(words);
  const [folder, ...rest] = positionals;
  const checker = values.as?.trim();
  if (rest.length > 0 || checker === '') throw new HypecheckError('usage', { reason: usage });
  const { port, 'prefer-port': preferred } = values;
  return {
    folder,
    checker,
    isReadOnly: values['read-only'],
    ports: port !== undefined ? [toPort(port)] : preferred !== undefined ? [toPort(preferred), 0] : [0],
    assets: resolve(values.assets ?? join(import.meta.dirname, '../../../../out/renderer')),
    opensWindow: values.open,
  };
}
