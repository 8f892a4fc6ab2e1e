import { execFile } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { hypecheck } from '#tests/cli/runCli.ts';

const shell = promisify(execFile);

/** Runs a pipeline of the shell; `$0` in it is bin/hypecheck. */
const pipeline = (script: string) => shell('bash', ['-o', 'pipefail', '-c', script, hypecheck]);

it('ends quietly when its reader has seen enough', async () => {
  const { stdout, stderr } = await pipeline('"$0" methods | head -1');
  expect({ stdout, stderr }).toEqual({ stdout: '[\n', stderr: '' });
});

it('ends quietly in the middle of endless lines', async () => {
  const { stdout, stderr } = await pipeline(
    `while :; do echo '{"id":"1","path":"missing"}'; done 2>/dev/null | { "$0" analyze extract --jsonl; echo "$?" >&2; } | head -1`,
  ).catch((error: { stdout: string; stderr: string }) => error);
  expect(JSON.parse(stdout)).toMatchObject({ id: '1', error: { code: 'file-missing' } });
  expect(stderr).toBe('0\n');
});

it.skipIf(!existsSync('/dev/full'))('says so when its output cannot be written', () => {
  const full = openSync('/dev/full', 'w');
  try {
    const { status, stderr } = spawnSync(hypecheck, ['methods'], { stdio: ['ignore', full, 'pipe'] });
    expect(status).toBe(74);
    expect(stderr.toString()).toContain('ENOSPC');
  } finally {
    closeSync(full);
  }
});
