import { constants, mkdirSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDesk } from '../../scripts/buildDesk.mjs';
import type { Bench, BenchTools } from './Bench.ts';
import { measureDeskList } from './desk/measureDeskList.ts';
import { measureDeskImport } from './desk/measureDeskImport.ts';
import { measureDeskPassage } from './desk/measureDeskPassage.ts';
import { measureDeskScript } from './desk/measureDeskScript.ts';
import { measureDeskTyping } from './desk/measureDeskTyping.ts';
import { createBenchFolder } from './createBenchFolder.ts';
import { describeMachine } from './describeMachine.ts';
import { type Figure, toFigure } from './Figure.ts';
import { measureBrief } from './figures/measureBrief.ts';
import { measureFigures } from './figures/measureFigures.ts';
import { measureList } from './figures/measureList.ts';
import { measureMemory } from './figures/measureMemory.ts';
import { measureOpen } from './figures/measureOpen.ts';
import { measurePdfImport } from './figures/measurePdfImport.ts';
import { measureQuotes } from './figures/measureQuotes.ts';
import { measureSave } from './figures/measureSave.ts';
import { measureSpotting } from './figures/measureSpotting.ts';
import { measureSearch } from './figures/measureSearch.ts';
import { measureTextImport } from './figures/measureTextImport.ts';
import { measureVerify } from './figures/measureVerify.ts';
import { findLargeCasebook } from './findLargeCasebook.ts';

// `npm run bench [-- desk | core | NAME] [-- --only NAME]…`: figures as JSON on standard output, progress on standard error.
const benches: Readonly<Record<string, Bench>> = {
  open: measureOpen,
  list: measureList,
  save: measureSave,
  pdf: measurePdfImport,
  texts: measureTextImport,
  brief: measureBrief,
  figures: measureFigures,
  memory: measureMemory,
  verify: measureVerify,
  spotting: measureSpotting,
  search: measureSearch,
  quotes: measureQuotes,
  'desk-list': measureDeskList,
  'desk-script': measureDeskScript,
  'desk-typing': measureDeskTyping,
  'desk-passage': measureDeskPassage,
  'desk-import': measureDeskImport,
};

const report = (line: string) => void process.stderr.write(`${line}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true } },
});
const isOfPart = (name: string, part: string) =>
  Object.hasOwn(benches, part) ? name === part : (part === 'desk') === name.startsWith('desk-');
const chosen =
  values.only ?? Object.keys(benches).filter((name) => positionals.every((part) => isOfPart(name, part)));
const unknown = [
  ...positionals.filter((part) => part !== 'desk' && part !== 'core' && !Object.hasOwn(benches, part)),
  ...chosen.filter((name) => !Object.hasOwn(benches, name)),
];
if (unknown.length > 0) {
  report(`No such figure: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(64);
}

if (chosen.some((name) => isOfPart(name, 'desk'))) buildDesk();
const folder = createBenchFolder();
const tools: BenchTools = {
  folder,
  report,
  copyLargeCasebook: async () => {
    const copy = join(folder.make('large'), 'large.hypecheck');
    await cp(await findLargeCasebook(report), copy, { recursive: true, mode: constants.COPYFILE_FICLONE });
    return copy;
  },
};
const figures: Figure[] = [];
try {
  for (const name of chosen) {
    report(`${name} (load ${loadavg()[0]?.toFixed(1)})`);
    for (const measured of (await benches[name]?.(tools)) ?? []) {
      const figure = toFigure(measured);
      figures.push(figure);
      report(`  ${figure.name}: ${figure.median} ${figure.unit}, p95 ${figure.p95}`);
    }
  }
} finally {
  folder.remove();
}

const result = `${JSON.stringify({ machine: describeMachine(), figures }, null, 2)}\n`;
const results = join(import.meta.dirname, '..', '..', 'bench-results');
mkdirSync(results, { recursive: true });
writeFileSync(join(results, `${new Date().toISOString().replace(/[:.]/g, '-')}.json`), result);
process.stdout.write(result);
