import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** When to kill: after so many acknowledgements (or other lines that count), and so many milliseconds more. */
export type KillMoment = {
  readonly after: number;
  readonly delayMs: number;
  readonly counts: (line: string) => boolean;
};

/** What a process said, in order, and how it ended: by the kill, or by itself with a code. */
export type Killed = {
  readonly lines: readonly string[];
  readonly isKilled: boolean;
  readonly errors: string;
};

/** Runs a script of this folder and kills it at the moment named, with no chance to tidy up. */
export async function runUntilKilled(
  script: string,
  args: readonly string[],
  { after, delayMs, counts }: KillMoment,
): Promise<Killed> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Starting is most of what a kill costs.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'hypecheck-compile-cache') },
  });
  const lines: string[] = [];
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  let left = after;
  let timer: NodeJS.Timeout | undefined;
  const aim = () => (timer ??= setTimeout(() => child.kill('SIGKILL'), delayMs));
  if (left === 0) aim();
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    if (counts(line) && (left -= 1) <= 0) aim();
  });
  // Its last lines may still be in the pipe when it is gone: `close` waits for them.
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  clearTimeout(timer);
  return { lines, isKilled: signal === 'SIGKILL', errors };
}
