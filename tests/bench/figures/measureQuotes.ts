import search from 'approx-string-match';
import type { Bench } from '#tests/bench/Bench.ts';
import type { Measured } from '#tests/bench/Figure.ts';
import { makeProse } from '#tests/bench/makeProse.ts';
import { processorTimeOf } from '#tests/bench/timed.ts';
import { createRandom } from '#tests/builders/createRandom.ts';
import { compareQuote } from '#shared/domain/quote/compareQuote.ts';

const sourceLength = 1_000_000;
const quoteLength = 300;
const runs = 25;
const warmUps = 10;
const errorsShare = 0.2;

/**
 * How long a quote of 300 characters takes in a source of 1 MB, word for word and with a word left out, beside
 * approx-string-match; the first question about a source reads its words, further ones find them kept. All is time of the
 * processor.
 */
export const measureQuotes: Bench = ({ report }) => {
  const source = makeProse(createRandom(11), sourceLength);
  const start = source.indexOf(' ', sourceLength * 0.8) + 1;
  const exact = source.slice(start, source.lastIndexOf(' ', start + quoteLength));
  const dropped = exact.split(' ').toSpliced(20, 1).join(' ');
  let made = 0;
  /** A source that nobody asked about; joined, for a template is put together only where it is read. */
  const makeOther = () => [(made += 1), source].join(' ');
  const measure = (question: (source: string) => unknown, makeSource = () => source) =>
    Array.from({ length: warmUps + runs }, () => {
      const asked = makeSource();
      return processorTimeOf(() => question(asked));
    }).slice(warmUps);
  const compare = (quote: string) => (asked: string) => compareQuote({ quote, source: asked });
  const peer = measure((asked) => search(asked, dropped, Math.floor(dropped.length * errorsShare)));
  const middle = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const judge = (name: string, values: readonly number[]): Measured => {
    const note = `${(middle(peer) / middle(values)).toFixed(1)} times as fast as approx-string-match in the same run; the target is a tenth of its time`;
    report(`  ${name}: ${note}`);
    return { name, unit: 'ms', values, target: middle(peer) / 10, note };
  };
  return Promise.resolve([
    judge('a quote of 300 characters in 1 MB, word for word', measure(compare(exact))),
    judge('the same word for word, asked first about a source', measure(compare(exact), makeOther)),
    judge('a quote of 300 characters in 1 MB, one word left out', measure(compare(dropped))),
    judge('the same with a word left out, asked first about a source', measure(compare(dropped), makeOther)),
    { name: 'the same with approx-string-match', unit: 'ms', values: peer },
  ]);
};
