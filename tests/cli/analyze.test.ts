import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { runCli, startCli, temporaryFolder } from '#tests/cli/runCli.ts';

const toLines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const fromLines = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { id: unknown; text?: string; error?: { code: string } });

function textFile(name: string, text: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

describe('analyze extract', () => {
  it('reads the text of a file; input from the argument', async () => {
    const path = textFile('a 索拉 text.txt', 'First line.\n索拉 second.\n');
    const { code, stdout, stderr } = await runCli(['analyze', 'extract', JSON.stringify({ id: '1', path })]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: '1', text: expect.stringContaining('索拉 second.') });
  });

  it('takes its input from standard input, and its full name', async () => {
    const path = textFile('a.txt', 'Words.');
    const { code, stdout } = await runCli(['analyze', 'analyze.extract', '--json'], {
      input: `\ufeff${JSON.stringify({ id: 'x', path })}`,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, value: { id: 'x', text: expect.any(String) } });
  });

  it('exits with the code of the error', async () => {
    const missing = JSON.stringify({ id: '1', path: join(temporaryFolder(), 'missing.txt') });
    expect(await runCli(['analyze', 'extract', missing])).toMatchObject({ code: 66, stdout: '' });
    expect(await runCli(['analyze', 'extract', '{'])).toMatchObject({ code: 65, stdout: '' });
    expect(await runCli(['analyze', 'extract', '{}'])).toMatchObject({ code: 65, stdout: '' });
  });
});

describe('analyze extract --jsonl', () => {
  it('answers every line in order under its id, and goes on after one that fails', async () => {
    const path = textFile('a.txt', 'Words.');
    const input = [
      JSON.stringify({ id: 'good', path }),
      '{"id":"torn"',
      '',
      JSON.stringify({ id: 'missing', path: `${path}.missing` }),
      JSON.stringify({ id: 7, path }),
      JSON.stringify({ path }),
      '"just text"',
      `\t${JSON.stringify({ id: 'last\u2028line', path })}\r`,
    ].join('\n');
    const { code, stdout, stderr } = await runCli(['analyze', 'extract', '--jsonl'], { input });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(fromLines(stdout).map(({ id, text, error }) => [id, text?.trim() ?? error?.code])).toEqual([
      ['good', 'Words.'],
      [null, 'not-json'],
      ['missing', 'file-missing'],
      [7, 'invalid-input'],
      [null, 'invalid-input'],
      [null, 'invalid-input'],
      ['last\u2028line', 'Words.'],
    ]);
    for (const { error } of fromLines(stdout))
      if (error !== undefined) expect(error).toMatchObject({ message: expect.stringMatching(/\.$/) });
  });

  it('keeps the order when a long file stands among short ones', async () => {
    const long = textFile('long.txt', 'A sentence that goes on.\n'.repeat(100_000));
    const short = textFile('short.txt', 'Short.');
    const ids = Array.from({ length: 60 }, (_, index) => String(index));
    const input = toLines(ids.map((id, index) => ({ id, path: index % 20 === 0 ? long : short })));
    const { stdout } = await runCli(['analyze', 'extract', '--jsonl'], { input });
    expect(fromLines(stdout).map(({ id }) => id)).toEqual(ids);
  });

  it('answers a line before the next one comes', async () => {
    const path = textFile('a.txt', 'Words.');
    const child = startCli(['analyze', 'extract', '--jsonl']);
    const answers = createInterface({ input: child.stdout });
    for (const id of ['first', 'second']) {
      child.stdin.write(toLines([{ id, path }]));
      const [line] = (await once(answers, 'line')) as [string];
      expect(JSON.parse(line)).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('answers nothing to nothing', async () => {
    expect(await runCli(['analyze', 'extract', '--jsonl'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
