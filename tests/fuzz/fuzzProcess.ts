import { fuzzImporter } from './fuzzImporter.ts';
import { importers } from './Importer.ts';
import type { FuzzMessage } from './main.ts';
import { makeInput } from './makeInput.ts';

// Started by main.ts: importer, seed, first index, count, every how many groups one is imported.
const [, , name, seed, from, count, importEvery] = process.argv;
const importer = importers.find((each) => each === name);
if (importer === undefined) throw new Error(`there is no importer ${name}`);
const tell = (message: FuzzMessage) => process.send?.(message);

const outcome = await fuzzImporter(Number(count), (index) => makeInput(importer, Number(seed), index), {
  from: Number(from),
  importEvery: Number(importEvery),
  onGroup: (first, end) => tell({ group: [first, end] }),
});
tell({ outcome: { importer, seed: Number(seed), ...outcome } });
process.disconnect();
