import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildDesk, deskFolder } from '../../scripts/buildDesk.mjs';

/** The program on this machine, with settings and casebooks of its own that go when it ends. */
export type Desk = {
  /** Signs one browser in. */
  readonly signInAddress: string;
  readonly origin: string;
  readonly end: () => Promise<void>;
};

const program = join(import.meta.dirname, '../../src/main/hosts/loopback/main.ts');

/** Builds the desk where it is old, and starts it as a first start. */
export async function startDesk(): Promise<Desk> {
  buildDesk();
  const home = await mkdtemp(join(tmpdir(), 'hypecheck-screenshots-'));
  const child = spawn(process.execPath, [program, '--assets', deskFolder], {
    env: { ...process.env, HYPECHECK_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const end = async () => {
    child.kill('SIGINT');
    await closed;
    await rm(home, { recursive: true, force: true });
  };
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line') as Promise<[string]>,
    closed.then(() => ['']),
  ]);
  const signInAddress = /^open (\S+)$/.exec(line[0] ?? '')?.[1];
  if (signInAddress === undefined) {
    await end();
    throw new Error('The desk did not start.');
  }
  return { signInAddress, origin: new URL(signInAddress).origin, end };
}
