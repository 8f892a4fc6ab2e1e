import recognizers from '@microsoft/recognizers-text-suite';
import type { Bench } from '#tests/bench/Bench.ts';
import { makeDenseText } from '#tests/bench/makeDenseText.ts';
import { makeClaimText } from '#tests/bench/makeClaimText.ts';
import { processorTimeOf } from '#tests/bench/timed.ts';
import { createRandom } from '#tests/builders/createRandom.ts';
import { checkArithmetic } from '#shared/domain/arithmetic/checkArithmetic.ts';
import { readFigures } from '#shared/domain/figure/readFigures.ts';

/**
 * How long a megabyte of text takes to be read for figures, in a thousand claims, in one long text, in texts of one and
 * eight megabytes (linear time) and in one that is dense with figures; beside it Microsoft's Recognizers on the same claims, in the same run. All is time of the processor.
 */
export const measureFigures: Bench = ({ report }) => {
  const random = createRandom(6);
  const claims = Array.from({ length: 1_000 }, () => makeClaimText(random, 'Cloudmill Labs'));
  const bytes = Buffer.byteLength(claims.join('\n'));
  const long = `${claims.join('\n')}\n`.repeat(Math.ceil(1e6 / bytes));
  const longBytes = Buffer.byteLength(long);
  const measure = (runs: number, work: () => unknown, perBytes: number) => {
    work();
    return Array.from({ length: runs }, () => processorTimeOf(work) / 1_000 / (perBytes / 1e6));
  };
  const some = claims.slice(0, 20);
  const someBytes = Buffer.byteLength(some.join('\n'));
  const peer = measure(3, () => some.map(recognizeAll), someBytes);
  const ours = measure(9, () => some.map(readFigures), someBytes);
  const [peerMedian = 0] = peer.toSorted((a, b) => a - b).slice(1);
  const [oursMedian = 1] = ours.toSorted((a, b) => a - b).slice(4);
  report(`  ${Math.round(peerMedian / oursMedian)} times as fast as the peer`);
  const whole = measure(9, () => readFigures(long), longBytes);
  const eightfold = long.repeat(8);
  const dense = makeDenseText(random, 12_000);
  const denseBytes = Buffer.byteLength(dense);
  report(
    `  a figure for every ${Math.round(denseBytes / readFigures(dense).length)} bytes of the dense text`,
  );
  return Promise.resolve([
    { name: 'figures read, per MB of text', unit: 's', values: whole, target: 0.2 },
    {
      name: 'figures read, per MB of text that is dense with figures',
      unit: 's',
      values: measure(9, () => readFigures(dense), denseBytes),
      target: 0.2,
    },
    {
      name: 'figures read, per MB of a text eight times as long',
      unit: 's',
      values: measure(2, () => readFigures(eightfold), longBytes * 8),
      target: 1.5 * Math.max(...whole),
      note: 'the target is that of linear time: not half as much again as the shorter text took',
    },
    {
      name: 'figures read, per MB of single claims',
      unit: 's',
      values: ours,
      target: peerMedian / 50,
      note: `the target is a fiftieth of the peer; measured: ${Math.round(peerMedian / oursMedian)} times as fast`,
    },
    { name: 'peer: the same by recognizers-text-suite', unit: 's', values: peer },
    {
      name: 'sums recomputed, per MB of text',
      unit: 's',
      values: measure(3, () => checkArithmetic(long), longBytes),
    },
  ]);
};

/** The recognizers that together read what readFigures reads, dates apart. */
function recognizeAll(text: string): number {
  const culture = /[\u4e00-\u9fff]/.test(text) ? recognizers.Culture.Chinese : recognizers.Culture.English;
  return [
    recognizers.recognizeNumber(text, culture),
    recognizers.recognizeOrdinal(text, culture),
    recognizers.recognizePercentage(text, culture),
    recognizers.recognizeCurrency(text, culture),
    recognizers.recognizeDimension(text, culture),
  ].flat().length;
}
