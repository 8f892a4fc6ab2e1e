import { describe, expect, it } from 'vitest';
import { runCli } from '#tests/cli/runCli.ts';

const source =
  'Sales fell. We would not improve the range this year, Anna Larsen said. Nobody asked about it.';

/** What the analysis answers to each of these lines. */
async function analyze(name: string, inputs: readonly unknown[]): Promise<unknown[]> {
  const input = inputs.map((each) => `${JSON.stringify(each)}\n`).join('');
  const { code, stdout, stderr } = await runCli(['analyze', name, '--jsonl'], { input });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('analyze', () => {
  it('quote-check says how each quote differs, line by line', async () => {
    const quote = 'We would improve the range this year';
    const words = 'We would not improve the range this year';
    const start = source.indexOf(words);
    expect(
      await analyze('quote-check', [
        { id: 'a', quote: words, source },
        { id: 'b', quote, source },
        { id: 'c', quote: 'Prices will double within a decade', source },
      ]),
    ).toMatchObject([
      { id: 'a', result: 'exact', start, end: start + words.length, differences: [] },
      { id: 'b', result: 'altered', start, differences: [{ kind: 'negation', weight: 'meaning' }] },
      { id: 'c', result: 'not-found', start: null, end: null, places: [] },
    ]);
  });

  it('quotes finds quotations with speaker and cue', async () => {
    const text = '“The range will not grow,” said Anna Larsen.';
    const answers = await analyze('quotes', [
      { id: 'a', text },
      { id: 'b', text: 'No one spoke.' },
    ]);
    expect(answers).toMatchObject([
      {
        id: 'a',
        quotes: [{ start: 0, speaker: { text: 'Anna Larsen' }, cue: { text: 'said' }, style: 'direct' }],
      },
      { id: 'b', quotes: [] },
    ]);
  });

  it('anchor finds a passage again, and no sibling of one that is gone', async () => {
    const exact = 'Nobody asked about it.';
    const start = source.indexOf(exact);
    const position = { start, end: start + exact.length };
    expect(
      await analyze('anchor', [
        { id: 'a', selector: { exact }, position, text: source },
        { id: 'b', selector: { exact: 'We would improve the range this year' }, text: 'Nothing is left.' },
      ]),
    ).toMatchObject([
      { id: 'a', status: 'exact', ...position },
      { id: 'b', status: 'lost', start: null, end: null },
    ]);
  });
});
