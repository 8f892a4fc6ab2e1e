import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The program under test. */
export const hypecheck = fileURLToPath(new URL('../../bin/hypecheck', import.meta.url));

/** How a run ended. */
export type CliRun = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

type Options = { readonly input?: string; readonly cwd?: string; readonly program?: string };

/** Starts `bin/hypecheck` as a child process with pipes. */
export function startCli(
  args: readonly string[],
  { cwd, program = hypecheck }: Options = {},
): ChildProcessByStdio<Writable, Readable, Readable> {
  const child = spawn(program, args, { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
  // A program that ends without reading its input is no failure of the test.
  child.stdin.on('error', () => {});
  return child;
}

/** Runs `bin/hypecheck` to its end. */
export async function runCli(args: readonly string[], options: Options = {}): Promise<CliRun> {
  const child = startCli(args, options);
  child.stdin.end(options.input ?? '');
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}

/** Runs `bin/hypecheck … --json` and takes the value out of its Result; throws where it failed. */
export async function runCliForValue<Value>(args: readonly string[], options: Options = {}): Promise<Value> {
  const { code, stdout, stderr } = await runCli([...args, '--json'], options);
  const result = JSON.parse(stdout) as { ok: true; value: Value } | { ok: false; error: unknown };
  if (!result.ok) throw new Error(`${args.join(' ')} ended with ${code}: ${stdout} ${stderr}`);
  return result.value;
}

/** An empty folder, removed when the test is over; its name has a space and Chinese characters. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hypecheck 案卷 '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
