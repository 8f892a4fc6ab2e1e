import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { runCli, runCliForValue, startCli, temporaryFolder } from '#tests/cli/runCli.ts';

type Imported = { readonly results: readonly { readonly name: string; readonly outcome: string }[] };

async function emptyCasebook() {
  const around = temporaryFolder();
  const dir = join(around, 'c.hypecheck');
  await runCliForValue(['init', dir]);
  return { around, dir };
}

describe('import', () => {
  it('takes files with spaces and Chinese names, relative to where it runs', async () => {
    const { around, dir } = await emptyCasebook();
    writeFileSync(join(around, '索拉 story.md'), '# Sora\n\nText.\n');
    const { code, stdout, stderr } = await runCli(
      ['import', 'c.hypecheck', '索拉 story.md', '--role', 'story'],
      {
        cwd: around,
      },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '1 imported\n' });
    expect(stdout).toMatch(/^imported {2}[0-9a-f-]{36} {2}索拉 story\.md\n$/);
    expect(await runCliForValue(['call', dir, 'casebook.get'])).toMatchObject({ counts: { stories: 1 } });
  });

  it('takes role, source, confidence and reason', async () => {
    const { around, dir } = await emptyCasebook();
    const file = join(around, 'a.txt');
    writeFileSync(file, 'Text.');
    const options = ['--source', 'The Wire', '--confidential', '--why', 'for claim 3', '--as', 'Mei'];
    await runCliForValue(['import', dir, file, ...options]);
    expect(await runCliForValue(['call', dir, 'documents.list'])).toMatchObject({
      documents: [{ role: 'evidence', sourceName: 'The Wire', isConfidential: true, isWithheld: true }],
    });
    expect(await runCliForValue(['call', dir, 'decisions.list'])).toMatchObject({
      decisions: expect.arrayContaining([
        expect.objectContaining({ entry: expect.objectContaining({ who: 'Mei', why: 'for claim 3' }) }),
      ]),
    });
  });

  it('logs the claims it spots, with their places, kinds and claimants', async () => {
    const { around, dir } = await emptyCasebook();
    const file = join(around, 'story.txt');
    writeFileSync(
      file,
      "Adobe's shares fell by 7 %. Plainscale reports that complaints grew by 180 % last year. Good night, dear reader.\n",
    );
    const { stderr } = await runCli(['import', dir, file, '--spot']);
    expect(stderr).toBe('1 imported, 2 claims logged\n');
    expect(await runCliForValue(['call', dir, 'claims.list', '{"sort":"number"}'])).toMatchObject({
      claims: [
        { kind: 'stock-move', workState: 'inbox', claimant: null },
        { kind: 'statistic', workState: 'inbox', claimant: 'Plainscale' },
      ],
    });
    expect(await runCliForValue(['call', dir, 'casebook.get'])).toMatchObject({
      counts: { stories: 1, claims: 2 },
    });
    const { code, stderr: refused } = await runCli(['import', dir, file, '--spot', '--role', 'evidence']);
    expect({ code, refused }).toMatchObject({ code: 64, refused: expect.stringContaining('--role story') });
    expect((await runCli(['import', dir, file, '--spot-above', 'much'])).code).toBe(64);
    expect(await runCliForValue(['verify', dir])).toMatchObject({ isSound: true });
  });

  it('goes on after a file that fails, and exits with the code of the first failure', async () => {
    const { around, dir } = await emptyCasebook();
    const good = join(around, 'good.txt');
    const empty = join(around, 'empty.txt');
    writeFileSync(good, 'Text.');
    writeFileSync(empty, '');
    const { code, stdout, stderr } = await runCli(['import', dir, join(around, 'missing.txt'), empty, good]);
    expect(code).toBe(66);
    expect(stdout).toMatch(/^failed +- +missing\.txt: There is no file /m);
    expect(stdout).toMatch(/^failed +- +empty\.txt: .* is empty\.$/m);
    expect(stdout).toMatch(/^imported +\S{36} +good\.txt$/m);
    expect(stderr).toBe('1 imported, 2 failed\n');
    expect(await runCli(['import', dir, good])).toMatchObject({ code: 0, stderr: '1 already there\n' });
  });

  it('walks folders only with --recursive', async () => {
    const { around, dir } = await emptyCasebook();
    const folder = join(around, 'folder', 'deeper');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'a.txt'), 'Text a.');
    writeFileSync(join(around, 'folder', 'b.txt'), 'Text b.');
    expect(await runCli(['import', dir, join(around, 'folder')])).toMatchObject({
      code: 66,
      stdout: expect.stringContaining('--recursive'),
    });
    const { results } = await runCliForValue<Imported>([
      'import',
      dir,
      join(around, 'folder'),
      '--recursive',
    ]);
    expect(results.map(({ name }) => name).toSorted()).toEqual(['a.txt', 'b.txt']);
  });

  it('stores nothing while read-only', async () => {
    const { around, dir } = await emptyCasebook();
    writeFileSync(join(around, 'a.txt'), 'Text.');
    expect(await runCli(['import', dir, join(around, 'a.txt'), '--read-only'])).toMatchObject({ code: 77 });
    expect(await runCliForValue(['call', dir, 'documents.list'])).toMatchObject({ total: 0 });
  });
});

describe('Ctrl-C during an import', () => {
  it('cancels, keeps what is finished, and exits with 130', async () => {
    const { around, dir } = await emptyCasebook();
    const folder = join(around, 'many');
    mkdirSync(folder);
    for (let index = 0; index < 2_000; index += 1)
      writeFileSync(join(folder, `${index}.txt`), `Text ${index}.`);
    const isKept = firstEvidence(dir);
    const child = startCli(['import', dir, folder, '--recursive', '--json']);
    const closed = once(child, 'close');
    const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
    await isKept;
    child.kill('SIGINT');
    expect(await closed).toEqual([130, null]);
    expect(await stderr).toContain('Cancelling; what is finished is kept.');
    const { value } = JSON.parse(await stdout) as { value: Imported };
    const count = (outcome: string) => value.results.filter((result) => result.outcome === outcome).length;
    expect(count('imported')).toBeGreaterThan(0);
    expect(count('cancelled')).toBeGreaterThan(0);
    expect(count('imported') + count('cancelled')).toBe(2_000);
    expect(await runCliForValue(['call', dir, 'documents.list'])).toMatchObject({ total: count('imported') });
    expect((await runCli(['verify', dir])).code).toBe(0);
  });

  /** Resolves when the first file lies in its place in the evidence folder. */
  async function firstEvidence(dir: string): Promise<void> {
    const evidence = join(dir, 'evidence');
    mkdirSync(evidence, { recursive: true });
    for await (const { filename } of watch(evidence)) if (/^[0-9a-f]{2}$/.test(filename ?? '')) return;
  }
});
