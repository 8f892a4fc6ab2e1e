import type { Bench } from '#tests/bench/Bench.ts';
import { openBenchCore } from '#tests/bench/openBenchCore.ts';
import { timed } from '#tests/bench/timed.ts';

/** How long it takes until a casebook of 100,000 claims shows its title and its first page of claims. */
export const measureOpen: Bench = async ({ copyLargeCasebook }) => {
  const folder = await copyLargeCasebook();
  const values: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    const { ms, value } = await timed(async () => {
      const opened = await openBenchCore(folder);
      await opened.must('casebook.get', {});
      await opened.must('claims.list', {});
      return opened;
    });
    values.push(ms / 1_000);
    await value.core.close();
  }
  return [{ name: 'open 100,000 claims', unit: 's', values, target: 0.5 }];
};
