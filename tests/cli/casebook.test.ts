import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { runCli, runCliForValue, temporaryFolder } from '#tests/cli/runCli.ts';
import { sampleCasebook } from '#tests/cli/sampleCasebook.ts';

describe('init', () => {
  it('makes a casebook with the title given, or named after its folder', async () => {
    const folder = temporaryFolder();
    const { code, stdout } = await runCli(['init', 'sora 索拉.hypecheck'], { cwd: folder });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Made the casebook “sora 索拉” at sora 索拉.hypecheck\n',
    });
    expect(existsSync(join(folder, 'sora 索拉.hypecheck', 'casebook.sqlite'))).toBe(true);
    await runCliForValue(['init', join(folder, 'b'), '--title', 'Two']);
    expect(await runCliForValue(['call', join(folder, 'b'), 'casebook.get'])).toMatchObject({ title: 'Two' });
  });

  it('leaves alone what is there already', async () => {
    const folder = temporaryFolder();
    await runCliForValue(['init', join(folder, 'a')]);
    expect(await runCli(['init', join(folder, 'a')])).toMatchObject({ code: 73, stdout: '' });
    writeFileSync(join(folder, 'file'), '');
    expect((await runCli(['init', join(folder, 'file')])).code).not.toBe(0);
    expect((await runCli(['init', folder])).code).toBe(65);
    expect(await runCli(['init', join(folder, 'c'), '--read-only'])).toMatchObject({ code: 77 });
    expect(existsSync(join(folder, 'c'))).toBe(false);
  });
});

describe('claims', () => {
  it('lists claims as a table with words for every value', async () => {
    const { dir } = await sampleCasebook();
    const { code, stdout, stderr } = await runCli(['claims', dir]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['No.', 'Verdict', 'State', 'Kind', 'Evidence', 'Claimant', 'Claim'],
      [
        '1',
        'True',
        'Inbox',
        'Quote',
        'Primary document',
        'The chief',
        'The chief called it the best model ever',
      ],
      ['2', 'No verdict yet', 'Inbox', 'Price', 'No evidence', '-', 'A course costs 199 yuan'],
      [''],
    ]);
  });

  it('filters by everything the contract can', async () => {
    const { dir, storyId } = await sampleCasebook();
    const numbers = async (...args: readonly string[]) =>
      (await runCliForValue<{ claims: readonly { number: number }[] }>(['claims', dir, ...args])).claims.map(
        ({ number }) => number,
      );
    expect(await numbers()).toEqual([1, 2]);
    expect(await numbers('--kind', 'price')).toEqual([2]);
    expect(await numbers('--kind', 'price', '--kind', 'quote')).toEqual([1, 2]);
    expect(await numbers('--verdict', 'true')).toEqual([1]);
    expect(await numbers('--verdict', 'none,false')).toEqual([2]);
    expect(await numbers('--state', 'published')).toEqual([]);
    expect(await numbers('--strength', 'primary-document')).toEqual([1]);
    expect(await numbers('--claimant', 'The chief')).toEqual([1]);
    expect(await numbers('--tag', 'sora')).toEqual([1]);
    expect(await numbers('--text', 'COURSE')).toEqual([2]);
    expect(await numbers('--story', storyId)).toEqual([1]);
    expect(await numbers('--descending')).toEqual([2, 1]);
    expect(await numbers('--sort', 'text')).toEqual([2, 1]);
    expect(await numbers('--limit', '1', '--offset', '1')).toEqual([2]);
  });

  it('says on standard error that there is more', async () => {
    const { dir } = await sampleCasebook();
    const { stdout, stderr } = await runCli(['claims', dir, '--limit', '1']);
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stderr).toContain('1 of 2 claims');
  });

  it('refuses a story that is no id, and a folder that is no casebook', async () => {
    const { dir, around } = await sampleCasebook();
    expect(await runCli(['claims', dir, '--story', 'x'])).toMatchObject({ code: 65, stdout: '' });
    expect(await runCli(['claims', around])).toMatchObject({ code: 66, stdout: '' });
  });
});

describe('while the casebook is open elsewhere', () => {
  it('reads go on and writes are refused with the name of the holder', async () => {
    const { dir } = await sampleCasebook();
    // The lock is what any holder holds: an exclusive transaction on this file.
    const lock = new Database(join(dir, 'lock.sqlite'));
    lock.exec('BEGIN EXCLUSIVE');
    try {
      expect((await runCli(['claims', dir])).code).toBe(0);
      expect((await runCli(['verify', dir])).code).toBe(0);
      expect((await runCli(['log', dir])).code).toBe(0);
      expect((await runCli(['call', dir, 'casebook.get'])).code).toBe(0);
      expect(await runCli(['call', dir, 'casebook.backup'])).toMatchObject({
        code: 75,
        stderr: expect.stringContaining('open elsewhere'),
      });
    } finally {
      lock.close();
    }
  });
});

describe('verify', () => {
  it('exits with 0 where everything fits', async () => {
    const { dir } = await sampleCasebook();
    const { code, stdout } = await runCli(['verify', dir]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Everything fits\.\nChecked: \d+ log entries, 2 evidence files, .*\nHead of the log: [0-9a-f]{64}\n$/,
    );
  });

  it('exits with 1 where an evidence file was altered, and names it', async () => {
    const { dir } = await sampleCasebook();
    const [evidence = ''] = readdirSync(join(dir, 'evidence'), { recursive: true, encoding: 'utf8' })
      .map((name) => join(dir, 'evidence', name))
      .filter((path) => statSync(path).isFile());
    chmodSync(evidence, 0o600);
    writeFileSync(evidence, 'something else');
    const { code, stdout, stderr } = await runCli(['verify', dir]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^1 problem:\n {2}evidence-altered: /);
    const json = await runCli(['verify', dir, '--json']);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: true, value: { isSound: false } });
  });
});

describe('log', () => {
  it('prints one entry per line, chained and with the payload as it was hashed', async () => {
    const { dir } = await sampleCasebook();
    const { code, stdout } = await runCli(['log', dir]);
    expect(code).toBe(0);
    const entries = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { entry: { seq: number; previous: string | null; hash: string } });
    expect(entries.length).toBeGreaterThan(5);
    entries.forEach(({ entry }, index) => {
      expect(entry.seq).toBe(index + 1);
      expect(entry.previous).toBe(entries[index - 1]?.entry.hash ?? null);
    });
  });

  it('goes into a file with --out, and into a result with --json', async () => {
    const { dir, around } = await sampleCasebook();
    const { stdout } = await runCli(['log', dir]);
    const out = join(around, 'log.jsonl');
    const entries = stdout.split('\n').length - 1;
    expect(await runCli(['log', dir, '--out', out])).toEqual({
      code: 0,
      stdout: `Wrote ${out}: ${entries} entries\n`,
      stderr: '',
    });
    expect(readFileSync(out, 'utf8')).toBe(stdout);
    expect(await runCliForValue(['log', dir, '--out', out])).toEqual({ out, entries });
    const { decisions } = await runCliForValue<{ decisions: readonly object[] }>(['log', dir]);
    expect(decisions).toHaveLength(entries);
  });
});

describe('restore', () => {
  it('puts the newest good backup in place and keeps the damaged file', async () => {
    const { dir } = await sampleCasebook();
    const { name } = await runCliForValue<{ name: string }>(['call', dir, 'casebook.backup']);
    const before = (await runCli(['claims', dir])).stdout;
    writeFileSync(join(dir, 'casebook.sqlite'), 'no database any more');
    const damaged = await runCli(['claims', dir]);
    expect(damaged.code).toBeGreaterThanOrEqual(74);
    expect(damaged.stdout).toBe('');
    const { code, stdout } = await runCli(['restore', dir]);
    expect(code).toBe(0);
    expect(stdout).toContain(`Restored from ${name}\n`);
    const kept = /kept as (.*)\n/.exec(stdout)?.[1] ?? '';
    expect(readFileSync(join(dir, kept), 'utf8')).toBe('no database any more');
    expect((await runCli(['claims', dir])).stdout).toBe(before);
    expect((await runCli(['verify', dir])).code).toBe(0);
  });

  it('changes nothing where there is no such backup, or while read-only', async () => {
    const { dir } = await sampleCasebook();
    const before = (await runCli(['claims', dir])).stdout;
    expect(await runCli(['restore', dir, '--backup', 'casebook-none.sqlite'])).toMatchObject({ code: 66 });
    expect(await runCli(['restore', dir, '--backup', '../casebook.sqlite'])).toMatchObject({ code: 66 });
    expect(await runCli(['restore', dir, '--read-only'])).toMatchObject({ code: 77 });
    expect((await runCli(['claims', dir])).stdout).toBe(before);
    const empty = join(temporaryFolder(), 'empty');
    mkdirSync(empty);
    expect(await runCli(['restore', empty])).toMatchObject({ code: 66, stdout: '' });
  });
});
