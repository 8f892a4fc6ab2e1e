import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { spawnCore } from '#core/spawnCore.ts';
import { contractError, exitCodeOf, HypecheckError } from '#shared/contract/errors.ts';
import { createLoopbackHost } from './createLoopbackHost.ts';

const usage = 'usage: node src/main/hosts/loopback/main.ts DIR [--as NAME] [--read-only] [--port N]';

const say = (text: string) => void process.stdout.write(`${text}\n`);

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        'read-only': { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
      },
    });
    const [folder, ...rest] = positionals;
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
    const who = (values.as ?? userInfo().username).trim();
    if (folder === undefined || rest.length > 0 || !(port <= 65_535) || who === '')
      throw new HypecheckError('usage', { reason: usage });
    return { folder, port, who, isReadOnly: values['read-only'] };
  } catch (error) {
    if (error instanceof HypecheckError) throw error;
    throw new HypecheckError('usage', { reason: `${(error as Error).message}\n${usage}` });
  }
}

async function main(): Promise<void> {
  const { folder, port, who, isReadOnly } = readArguments();
  const core = await spawnCore({ folder, isReadOnly, who });
  const built = join(import.meta.dirname, '../../../../out/renderer');
  const assets = existsSync(built) ? built : null;
  const host = await createLoopbackHost({ core, who: () => who, assets, port }).catch(
    async (error: unknown) => {
      await core.close();
      throw toPortError(error);
    },
  );
  const print = () => say(`open ${host.newSignInAddress()}`);
  print();
  // An address is good for one window; at a terminal, Enter gives the next.
  if (process.stdin.isTTY) process.stdin.on('data', print);

  const end = async () => {
    process.stdin.destroy();
    await host.close();
    await core.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      end().catch(fail);
    });
}

function toPortError(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  return code === undefined ? error : new HypecheckError('io', { reason: `listen: ${code}` });
}

function fail(error: unknown): void {
  const shown = error instanceof HypecheckError ? error.error : contractError('internal', { reference: '-' });
  process.stderr.write(`${shown.message}\n`);
  if (!(error instanceof HypecheckError)) process.stderr.write(`${String(error)}\n`);
  process.exitCode = exitCodeOf(shown.code);
}

main().catch(fail);
