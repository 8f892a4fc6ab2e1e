import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCli } from '#tests/cli/runCli.ts';

const names = ['init', 'import', 'claims', 'brief', 'verify', 'log', 'restore', 'methods', 'call', 'analyze'];
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

describe('help', () => {
  it.each([['--help'], ['-h'], ['help']])('lists every command for %s', async (...args) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
  });

  it.each(names)('tells how “%s” is used, without an argument given', async (name) => {
    const { code, stdout, stderr } = await runCli([name, '--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(new RegExp(`^Usage: hypecheck ${name}\\b`));
    for (const option of ['--json', '--as NAME', '--read-only', '--why TEXT', '--help', '--version'])
      expect(stdout).toContain(option);
  });

  it('comes as a result with --json', async () => {
    const { stdout } = await runCli(['claims', '--help', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      value: { help: expect.stringContaining('--verdict') },
    });
  });
});

describe('--version', () => {
  it.each([[['--version']], [['claims', '--version']]])('prints the version for %j', async (args) => {
    expect(await runCli(args)).toEqual({ code: 0, stdout: `hypecheck ${version}\n`, stderr: '' });
  });
});
