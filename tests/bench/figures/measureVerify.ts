import type { Bench } from '#tests/bench/Bench.ts';
import { openBenchCore } from '#tests/bench/openBenchCore.ts';
import { timed } from '#tests/bench/timed.ts';

/** How long it takes to check the whole record of a casebook of 100,000 claims: log, tables, evidence, database. */
export const measureVerify: Bench = async ({ copyLargeCasebook, report }) => {
  const { core, must } = await openBenchCore(await copyLargeCasebook());
  const { ms, value } = await timed(() => must('casebook.verify', {}));
  await core.close();
  if (!value.isSound)
    throw new Error(`the casebook is not sound: ${JSON.stringify(value.problems.slice(0, 3))}`);
  const { entries, rows, textVersions, evidenceFiles } = value.checked;
  const note = `${entries} entries, ${rows} rows, ${textVersions} texts, ${evidenceFiles} files`;
  report(`  ${note}`);
  return [{ name: 'verified, 100,000 claims', unit: 's', values: [ms / 1_000], note }];
};
