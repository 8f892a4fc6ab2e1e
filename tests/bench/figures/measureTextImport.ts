import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import type { Bench } from '#tests/bench/Bench.ts';
import { benchWords } from '#tests/bench/benchWords.ts';
import { makeClaimText } from '#tests/bench/makeClaimText.ts';
import { openBenchCore } from '#tests/bench/openBenchCore.ts';
import { timed } from '#tests/bench/timed.ts';
import { createRandom } from '#tests/builders/createRandom.ts';

const files = 10_000;
const fileLength = 2_000;

/** How long 10,000 text files of about 2 KB take until all of them are stored, in one call. */
export const measureTextImport: Bench = async ({ folder, report }) => {
  const place = folder.make('texts');
  const random = createRandom(7);
  for (let file = 0; file < files; file += 1) {
    const lines = [`Note ${file}`];
    for (let length = 0; length < fileLength;) {
      const line = makeClaimText(random, random.pick(benchWords.claimants));
      length += Buffer.byteLength(line) + 1;
      lines.push(line);
    }
    writeFileSync(join(place, `${file}.txt`), lines.join('\n'));
  }
  const casebook = join(folder.make('import'), 'texts.hypecheck');
  await createCasebook({ folder: casebook, title: 'Texts', who: 'Bench' }, createNodePorts());
  const { core, must } = await openBenchCore(casebook);
  const imported = await timed(() => must('documents.importFiles', { paths: [place], isRecursive: true }));
  const count = imported.value.results.filter((result) => result.outcome === 'imported').length;
  if (count !== files) throw new Error(`${count} of ${files} files imported`);
  report(`  ${(files / (imported.ms / 1_000)).toFixed(0)} files a second`);
  await core.close();
  return [{ name: '10,000 text files imported', unit: 's', values: [imported.ms / 1_000], target: 60 }];
};
