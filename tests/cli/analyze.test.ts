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

describe('analyses of numbers', () => {
  const ask = async (name: string, input: readonly unknown[]) => {
    const { code, stdout } = await runCli(['analyze', name, '--jsonl'], { input: toLines(input) });
    expect(code).toBe(0);
    return fromLines(stdout);
  };

  it('reads figures', async () => {
    const text = 'It took nearly 1.6 million yuan.';
    expect(await ask('figures', [{ id: '1', text, lang: 'en' }])).toEqual([
      {
        id: '1',
        figures: [
          {
            start: 15,
            end: 31,
            text: '1.6 million yuan',
            kind: 'money',
            value: '1600000',
            currency: 'CNY',
            qualifier: 'nearly',
            precision: '100000',
          },
        ],
      },
    ]);
  });

  it('recomputes what a text states', async () => {
    const text = 'Revenue rose 22% to $112 million from $100 million.';
    expect(await ask('arithmetic', [{ id: '1', text }])).toMatchObject([
      {
        id: '1',
        verdict: 'disagrees',
        checks: [
          {
            relation: 'percent-change',
            stated: '22',
            computed: '12',
            figures: [{ start: 20 }, { start: 38 }, { start: 13, end: 16 }],
          },
        ],
      },
    ]);
  });

  it('finds a quantity that is given two values', async () => {
    const text = '多鸽拥有1.2亿用户。到了月底，多鸽拥有8000万用户。';
    expect(
      await ask('consistency', [
        { id: '1', text },
        { id: '2', text: 'It rained.' },
      ]),
    ).toMatchObject([
      {
        id: '1',
        verdict: 'disagrees',
        pairs: [
          { figures: [{ text: '1.2亿' }, { text: '8000万' }], working: expect.stringContaining('apart') },
        ],
      },
      { id: '2', verdict: 'nothing-to-check', pairs: [] },
    ]);
  });

  it('reads the move between two days of a file, in GB 18030 too', async () => {
    const series = join(temporaryFolder(), 'prices.csv');
    // 日期,收盘价 in GB 18030
    writeFileSync(
      series,
      Buffer.from([
        0xc8,
        0xd5,
        0xc6,
        0xda,
        0x2c,
        0xca,
        0xd5,
        0xc5,
        0xcc,
        0xbc,
        0xdb,
        ...Buffer.from('\r\n2024/2/15,100\r\n2024/2/16,107.5\r\n'),
      ]),
    );
    expect(
      await ask('price-move', [
        { id: 'a', series, from: '2024-02-15', to: '2024-02-18' },
        { id: 'b', series, from: '2024-02-01', to: '2024-02-18' },
        { id: 'c', series: `${series}.missing`, from: '2024-02-15', to: '2024-02-18' },
      ]),
    ).toMatchObject([
      {
        id: 'a',
        percent: '7.5',
        fromDate: '2024-02-15',
        toDate: '2024-02-16',
        fromValue: '100',
        toValue: '107.5',
        notes: [expect.stringContaining('2024-02-18')],
      },
      { id: 'b', error: { code: 'rule', message: 'There is no price on or before 2024-02-01.' } },
      { id: 'c', error: { code: 'file-missing' } },
    ]);
  });
});
