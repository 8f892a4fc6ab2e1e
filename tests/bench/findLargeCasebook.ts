import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '#core/database/migrations/migrations.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { buildBenchCasebook } from './buildBenchCasebook.ts';

/** Counted on whenever the generator makes another casebook. */
const generatorVersion = 1;

/** How many claims the large casebook has. */
export const largeClaimCount = 100_000;

/**
 * The folder of the casebook of 100,000 claims; made where it is not there yet, and kept between runs in the
 * system's folder for temporary files. Whoever changes it works on a copy.
 */
export async function findLargeCasebook(report: (line: string) => void): Promise<string> {
  const prefix = 'hypecheck-bench-cache-';
  // Any change of a schema that is not published yet makes another casebook, too.
  const schema = createNodePorts().sha256(migrations.join('\n')).slice(0, 12);
  const name = `${prefix}${migrations.length}-${schema}-${generatorVersion}`;
  const folder = join(tmpdir(), name);
  if (existsSync(folder)) return folder;
  for (const old of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    rmSync(join(tmpdir(), old), { recursive: true, force: true });
  }
  const unfinished = `${folder}.unfinished`;
  await buildBenchCasebook(
    unfinished,
    { claims: largeClaimCount, documents: 2_000, stories: 60, paragraphs: 40 },
    (done) => {
      if (done % 10_000 === 0) report(`  ${done} of ${largeClaimCount} claims made`);
    },
  );
  renameSync(unfinished, folder);
  return folder;
}
