import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, runCliForValue, temporaryFolder } from '#tests/cli/runCli.ts';

async function emptyCasebook(): Promise<string> {
  const dir = join(temporaryFolder(), 'c.hypecheck');
  await runCliForValue(['init', dir]);
  return dir;
}

const claim = JSON.stringify({ text: 'Adobe fell 7 %', kind: 'stock-move' });

describe('call', () => {
  it('takes its input from the argument, from standard input, or from none', async () => {
    const dir = await emptyCasebook();
    expect(JSON.parse((await runCli(['call', dir, 'claims.create', claim])).stdout)).toMatchObject({
      number: 1,
    });
    expect(JSON.parse((await runCli(['call', dir, 'claims.create'], { input: claim })).stdout)).toMatchObject(
      { number: 2 },
    );
    expect(
      JSON.parse((await runCli(['call', dir, 'claims.create', '-'], { input: claim })).stdout),
    ).toMatchObject({ number: 3 });
    expect(await runCliForValue(['call', dir, 'claims.list'])).toMatchObject({ total: 3 });
    expect(await runCliForValue(['call', dir, 'casebook.get'])).toMatchObject({ counts: { claims: 3 } });
  });

  it('records who and why', async () => {
    const dir = await emptyCasebook();
    await runCliForValue(['call', dir, 'claims.create', claim, '--as', 'Mei 梅', '--why', 'from the story']);
    const { decisions } = await runCliForValue<{ decisions: readonly object[] }>([
      'call',
      dir,
      'decisions.list',
    ]);
    expect(decisions[0]).toMatchObject({
      entry: { who: 'Mei 梅', why: 'from the story', action: 'claims.create' },
    });
  });

  it('prefers the reason that the input gives', async () => {
    const dir = await emptyCasebook();
    const input = JSON.stringify({ text: 'x', kind: 'other', why: 'mine' });
    await runCliForValue(['call', dir, 'claims.create', input, '--why', 'theirs']);
    const { decisions } = await runCliForValue<{ decisions: readonly object[] }>([
      'call',
      dir,
      'decisions.list',
    ]);
    expect(decisions[0]).toMatchObject({ entry: { why: 'mine' } });
  });

  it('calls a method that needs no casebook', async () => {
    const input = JSON.stringify({ id: '1', path: join(temporaryFolder(), 'missing') });
    expect(await runCli(['call', '-', 'analyze.extract', input])).toMatchObject({ code: 66 });
  });

  it.each([
    ['a method that does not exist', ['claims.invent', '{}'], 64, 'unknown-method'],
    ['text that is not JSON', ['claims.list', '{'], 65, 'not-json'],
    ['input that does not fit', ['claims.list', '{"sort":"mood"}'], 65, 'invalid-input'],
    [
      'an id that nothing has',
      ['claims.get', '{"id":"00000000-0000-4000-8000-000000000000"}'],
      66,
      'not-found',
    ],
    [
      'a change that breaks a rule',
      ['claims.create', '{"text":"x","kind":"other","workState":"dropped"}'],
      65,
      'rule',
    ],
    ['a write while read-only', ['claims.create', claim, '--read-only'], 77, 'read-only'],
  ])('refuses %s', async (_, args, exitCode, errorCode) => {
    const dir = await emptyCasebook();
    const { code, stdout, stderr } = await runCli(['call', dir, ...args, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { code: errorCode } });
    expect({ code, stderr }).toEqual({ code: exitCode, stderr: '' });
    const plain = await runCli(['call', dir, ...args]);
    expect(plain).toMatchObject({
      code: exitCode,
      stdout: '',
      stderr: expect.stringMatching(/^hypecheck call: \S/),
    });
  });

  it('refuses a folder without a casebook', async () => {
    const missing = join(temporaryFolder(), 'missing');
    expect(await runCli(['call', missing, 'claims.list'])).toMatchObject({ code: 66, stdout: '' });
  });
});
