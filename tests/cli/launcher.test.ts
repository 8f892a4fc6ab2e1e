import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hypecheck, runCli, temporaryFolder } from '#tests/cli/runCli.ts';

it('finds its folder through symbolic links, from any folder', async () => {
  const folder = temporaryFolder();
  symlinkSync(hypecheck, join(folder, 'first link'));
  symlinkSync('first link', join(folder, 'second link'));
  const { code, stdout } = await runCli(['--version'], { program: join(folder, 'second link'), cwd: folder });
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^hypecheck \d/) });
});

it('says what to run where nothing is installed', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'bin'));
  cpSync(hypecheck, join(folder, 'bin', 'hypecheck'));
  const { code, stdout, stderr } = await runCli(['--version'], { program: join(folder, 'bin', 'hypecheck') });
  expect({ code, stdout }).toEqual({ code: 69, stdout: '' });
  expect(stderr).toContain('Run `npm ci` in');
});
