import { join } from 'node:path';
import type { Bench } from '#tests/bench/Bench.ts';
import { buildBenchCasebook } from '#tests/bench/buildBenchCasebook.ts';
import { openBenchCore } from '#tests/bench/openBenchCore.ts';
import { timed } from '#tests/bench/timed.ts';

/** How long the brief of 500 claims with three pieces of evidence each takes, as a web page. */
export const measureBrief: Bench = async ({ folder, report }) => {
  const casebook = join(folder.make('brief'), 'brief.hypecheck');
  await buildBenchCasebook(
    casebook,
    { claims: 500, documents: 100, stories: 1, paragraphs: 40, links: 3 },
    () => undefined,
  );
  const { core, must } = await openBenchCore(casebook);
  const values: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    const { ms, value } = await timed(() =>
      must('briefs.render', { format: 'html', isConfidentialIncluded: true }),
    );
    if (value.claims !== 500) throw new Error(`${value.claims} claims in the brief`);
    if (run === 0) report(`  ${(value.content.length / 1e6).toFixed(1)} million characters`);
    values.push(ms / 1_000);
  }
  await core.close();
  return [{ name: 'brief of 500 claims as HTML', unit: 's', values, target: 1 }];
};
