import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPdf } from '#tests/builders/readPdf.ts';
import { runCli, runCliForValue } from '#tests/cli/runCli.ts';
import { sampleCasebook } from '#tests/cli/sampleCasebook.ts';

const finding = 'The chief wrote so.';

afterEach(() => void vi.unstubAllEnvs());

describe('brief', () => {
  it.each(['html', 'md', 'json'])('goes into a file as %s', async (format) => {
    const { dir, around } = await sampleCasebook();
    const out = join(around, `brief 简报.${format}`);
    const { code, stdout } = await runCli([
      'brief',
      dir,
      '--format',
      format,
      '--out',
      out,
      '--title',
      'A 题',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Wrote .*: \d+ claims\n$/);
    expect(readFileSync(out, 'utf8')).toContain(finding);
    expect(readFileSync(out, 'utf8')).toContain('A 题');
    expect(readdirSync(around).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('goes into a file as a PDF', async () => {
    const { dir, around } = await sampleCasebook();
    const out = join(around, 'brief 简报.pdf');
    expect(await runCli(['brief', dir, '--format', 'pdf', '--out', out])).toEqual({
      code: 0,
      stdout: `Wrote ${out}: 2 claims\n`,
      stderr: '',
    });
    expect((await readPdf(readFileSync(out))).text).toContain(finding);
  });

  it('says that the HTML still works where there is no browser to print with', async () => {
    const { dir, around } = await sampleCasebook();
    vi.stubEnv('HYPECHECK_CHROMIUM', '/nowhere/at/all');
    const run = await runCli(['brief', dir, '--format', 'pdf', '--out', join(around, 'brief.pdf')]);
    expect(run).toMatchObject({ code: 69, stderr: expect.stringContaining('The HTML brief holds the same') });
    expect(readdirSync(around)).toEqual(['sora 索拉.hypecheck']);
  });

  it('goes to standard output for -, and into the result with --json', async () => {
    const { dir } = await sampleCasebook();
    const { code, stdout, stderr } = await runCli(['brief', dir, '--format', 'md', '--out', '-']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(finding);
    expect(await runCliForValue(['brief', dir, '--format', 'md', '--out', '-'])).toMatchObject({
      content: expect.stringContaining(finding),
      withheld: 0,
    });
  });

  it('leaves confidential documents out unless they are asked for', async () => {
    const { dir, evidenceId } = await sampleCasebook();
    const secret = 'He wrote on Friday';
    const input = JSON.stringify({ id: evidenceId, isConfidential: true, title: 'A leaked mail' });
    await runCliForValue(['call', dir, 'documents.update', input]);
    const brief = ['brief', dir, '--format', 'md', '--out', '-'];
    const without = await runCli(brief);
    expect(without.stdout).not.toContain('A leaked mail');
    expect(without.stdout).not.toContain(secret);
    expect(without.stderr).toContain('confidential left out');
    expect((await runCli([...brief, '--include-confidential'])).stdout).toContain('A leaked mail');
  });

  it('can be of one story; one that does not exist is not found', async () => {
    const { dir, storyId } = await sampleCasebook();
    const brief = ['brief', dir, '--format', 'json', '--out', '-', '--story'];
    expect((await runCli([...brief, storyId])).code).toBe(0);
    expect((await runCli([...brief, '00000000-0000-4000-8000-000000000000'])).code).toBe(66);
  });
});

describe('--out', () => {
  const brief = (dir: string, out: string) => runCli(['brief', dir, '--format', 'md', '--out', out]);

  it('replaces an ordinary file and keeps its permissions, also through a symbolic link', async () => {
    const { dir, around } = await sampleCasebook();
    const file = join(around, 'brief.md');
    const link = join(around, 'link.md');
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    symlinkSync('brief.md', link);
    expect((await brief(dir, link)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain(finding);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(around)).toContain('link.md');
  });

  it('refuses a folder, a device and a folder that does not exist', async () => {
    const { dir, around } = await sampleCasebook();
    const folder = join(around, 'folder');
    mkdirSync(folder);
    expect(await brief(dir, folder)).toMatchObject({
      code: 64,
      stdout: '',
      stderr: expect.stringContaining('is a folder; --out takes the name of a file.'),
    });
    expect(await brief(dir, '/dev/null')).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('is not an ordinary file'),
    });
    expect(await brief(dir, join(around, 'missing', 'brief.md'))).toMatchObject({
      code: 66,
      stderr: expect.stringContaining('missing'),
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves the old file as it was when the brief fails', async () => {
    const { dir, around } = await sampleCasebook();
    const file = join(around, 'brief.md');
    writeFileSync(file, 'old');
    const wrong = ['brief', dir, '--format', 'md', '--out', file, '--story', 'no-id'];
    expect((await runCli(wrong)).code).toBe(65);
    expect(readFileSync(file, 'utf8')).toBe('old');
  });
});
