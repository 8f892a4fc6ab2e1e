import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { inject } from 'vitest';

/** The program under test: the loopback host as a process of its own. */
export type Host = {
  readonly origin: string;
  /** Signs one window in. */
  readonly signInAddress: string;
  /** Ends it as Ctrl-C does; answers its exit code and what it said of errors. */
  readonly stop: () => Promise<{ readonly exitCode: number | null; readonly stderr: string }>;
  /** Ends it without a word, as a loss of power does. */
  readonly kill: () => Promise<void>;
};

const program = join(import.meta.dirname, '../../src/main/hosts/loopback/main.ts');

/** Starts the loopback host with its settings and casebooks under `home`. */
export async function startHost(
  home: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Host> {
  const child = spawn(process.execPath, [program, '--assets', inject('assets'), ...args], {
    env: { ...process.env, HYPECHECK_HOME: home, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const closed = once(child, 'close') as Promise<[number | null]>;
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line') as Promise<[string]>,
    closed.then(() => ['']),
  ]);
  const address = /^open (\S+)$/.exec(line[0] ?? '')?.[1];
  if (address === undefined) throw new Error(`The host did not start: ${stderr}`);
  return {
    origin: new URL(address).origin,
    signInAddress: address,
    stop: async () => {
      child.kill('SIGINT');
      const [exitCode] = await closed;
      return { exitCode, stderr };
    },
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
