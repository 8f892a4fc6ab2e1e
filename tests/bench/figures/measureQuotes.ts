import search from 'approx-string-match';
import type { Bench } from '#tests/bench/Bench.ts';
import { makeProse } from '#tests/bench/makeProse.ts';
import { timed } from '#tests/bench/timed.ts';
import { createRandom } from '#tests/builders/createRandom.ts';
import { compareQuote } from '#shared/domain/quote/compareQuote.ts';

const sourceLength = 1_000_000;
const quoteLength = 300;
const runs = 15;
const warmUps = 10;
const errorsShare = 0.2;

/**
 * How long a quote of 300 characters takes in a source of 1 MB, word for word and altered, beside approx-string-match; the
 * first question about a source also reads its words, the others find them kept.
 */
export const measureQuotes: Bench = async ({ report }) => {
  const source = makeProse(createRandom(11), sourceLength);
  const start = source.indexOf(' ', sourceLength * 0.8) + 1;
  const exact = source.slice(start, source.lastIndexOf(' ', start + quoteLength));
  const dropped = exact.split(' ').toSpliced(20, 1).join(' ');
  const measure = async (question: () => unknown) => {
    const values: number[] = [];
    for (let run = 0; run < warmUps; run += 1) question();
    for (let run = 0; run < runs; run += 1) values.push((await timed(async () => question())).ms);
    return values;
  };
  const same = await measure(() => compareQuote({ quote: exact, source }));
  const ours = await measure(() => compareQuote({ quote: dropped, source }));
  let others = 0;
  const first = await measure(() => {
    others += 1;
    // Joined, for a template is put together only where it is read.
    return compareQuote({ quote: dropped, source: [others, source].join(' ') });
  });
  const peer = await measure(() => search(source, dropped, Math.floor(dropped.length * errorsShare)));
  const middle = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const ratio = middle(peer) / middle(ours);
  report(`  ${ratio.toFixed(1)} times as fast as approx-string-match`);
  return [
    { name: 'a quote of 300 characters in 1 MB, word for word', unit: 'ms', values: same },
    {
      name: 'a quote of 300 characters in 1 MB, one word left out',
      unit: 'ms',
      values: ours,
      target: middle(peer) / 10,
      note: `${ratio.toFixed(1)} times as fast as approx-string-match in the same run; the target is a tenth of its time`,
    },
    { name: 'the same, asked first about a source', unit: 'ms', values: first },
    { name: 'the same with approx-string-match', unit: 'ms', values: peer },
  ];
};
