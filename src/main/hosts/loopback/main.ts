import { existsSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDesk, type Desk } from '#core/desk/createDesk.ts';
import { findDeskFolders } from '#core/desk/findDeskFolders.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { spawnCore } from '#core/spawnCore.ts';
import { buildSample, sampleChecker, sampleTitle } from '#resources/sample/buildSample.ts';
import { contractError, exitCodeOf, HypecheckError } from '#shared/contract/errors.ts';
import { createLoopbackHost, type LoopbackHost } from './createLoopbackHost.ts';

const usage = `usage: node src/main/hosts/loopback/main.ts [DIR] [options]
  DIR               the casebook to begin with; without it the desk begins with its list
  --as NAME         the checker's name, in the place of the one in the settings
  --read-only       opens DIR read-only
  --port N          the port; without it, any that is free
  --assets FOLDER   the built desk; without it, out/renderer`;

const root = join(import.meta.dirname, '../../../..');
const say = (text: string) => void process.stdout.write(`${text}\n`);

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        'read-only': { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        assets: { type: 'string', default: join(root, 'out/renderer') },
      },
    });
    const [folder, ...rest] = positionals;
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
    const checker = values.as?.trim();
    if (rest.length > 0 || !(port <= 65_535) || checker === '')
      throw new HypecheckError('usage', { reason: usage });
    return { folder, port, checker, isReadOnly: values['read-only'], assets: resolve(values.assets) };
  } catch (error) {
    if (error instanceof HypecheckError) throw error;
    throw new HypecheckError('usage', { reason: `${(error as Error).message}\n${usage}` });
  }
}

/** The name of the system's account; some containers have none. */
function findAccount(): string {
  try {
    return userInfo().username;
  } catch {
    return 'checker';
  }
}

function openDesk(checker: string | undefined): Promise<Desk> {
  const system = { platform: process.platform, env: process.env, home: homedir() };
  return createDesk(
    {
      folders: findDeskFolders(system),
      sample: {
        title: sampleTitle,
        who: sampleChecker,
        build: (client) => buildSample(client, join(root, 'resources/sample/sources')),
      },
      spawn: spawnCore,
      suggestedChecker: findAccount(),
      checker,
    },
    createNodePorts(),
  );
}

async function main(): Promise<void> {
  const { folder, port, checker, isReadOnly, assets } = readArguments();
  const desk = await openDesk(checker);
  let host: LoopbackHost;
  try {
    if (folder !== undefined) await desk.openFolder(folder, isReadOnly);
    host = await createLoopbackHost({
      core: desk,
      who: desk.checker,
      assets: existsSync(assets) ? assets : null,
      port,
    });
  } catch (error) {
    await desk.close();
    throw toPortError(error);
  }
  const print = () => say(`open ${host.newSignInAddress()}`);
  print();
  // An address is good for one window; at a terminal, Enter gives the next.
  if (process.stdin.isTTY) process.stdin.on('data', print);

  const end = async () => {
    process.stdin.destroy();
    await host.close();
    await desk.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      end().catch(fail);
    });
}

function toPortError(error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return syscall === 'listen' ? new HypecheckError('io', { reason: `listen: ${code}` }) : error;
}

function fail(error: unknown): void {
  const shown = error instanceof HypecheckError ? error.error : contractError('internal', { reference: '-' });
  process.stderr.write(`${shown.message}\n`);
  if (!(error instanceof HypecheckError)) process.stderr.write(`${String(error)}\n`);
  process.exitCode = exitCodeOf(shown.code);
}

main().catch(fail);
