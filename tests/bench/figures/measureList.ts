import type { Bench } from '#tests/bench/Bench.ts';
import { claimFilters } from '#tests/bench/claimFilters.ts';
import { toFigure } from '#tests/bench/Figure.ts';
import { openBenchCore } from '#tests/bench/openBenchCore.ts';
import { timed } from '#tests/bench/timed.ts';

const rounds = 15;

/** How long a page of 100 claims takes under many filters and orders, and which of them are the slowest. */
export const measureList: Bench = async ({ copyLargeCasebook, report }) => {
  const { core, must } = await openBenchCore(await copyLargeCasebook());
  const all: number[] = [];
  const medians: { name: string; ms: number }[] = [];
  for (const input of Object.values(claimFilters)) await must('claims.list', input);
  for (const [name, input] of Object.entries(claimFilters)) {
    const values: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      values.push((await timed(() => must('claims.list', input))).ms);
    }
    all.push(...values);
    medians.push({ name, ms: toFigure({ name, unit: 'ms', values }).median });
  }
  await core.close();
  medians.sort((a, b) => b.ms - a.ms);
  for (const { name, ms } of medians) report(`  ${ms.toFixed(1)} ms  ${name}`);
  const slowest = medians.slice(0, 5).map(({ name, ms }) => `${name} ${ms.toFixed(1)} ms`);
  return [
    {
      name: 'page of filtered claims',
      unit: 'ms',
      values: all,
      target: 20,
      judgedBy: 'p95',
      note: `${medians.length} filters; slowest by median: ${slowest.join('; ')}`,
    },
  ];
};
