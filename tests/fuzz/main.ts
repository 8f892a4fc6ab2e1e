import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importers, type Importer } from './Importer.ts';
import type { Fault, Outcome } from './Outcome.ts';

// `npm run fuzz -- [--importer X] [--count N] [--seed S] [--import-every G]`: JSON on standard output, progress on standard error; the
// exit code is 1 where there was a fault. Every importer is tried in a process of its own, so that a death of the
// process is seen and the run goes on behind the inputs that caused it. One group of 32 in G (10) goes the whole way into a casebook.
const { values } = parseArgs({
  options: {
    importer: { type: 'string' },
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    'import-every': { type: 'string', default: '10' },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);
const chosen = importers.filter((each) => values.importer === undefined || each === values.importer);
if (chosen.length === 0 || !Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  process.stderr.write(`usage: npm run fuzz -- [--importer ${importers.join('|')}] [--count N] [--seed S]\n`);
  process.exit(64);
}

/** What the process of an importer tells: the group that it begins, and in the end the outcome. */
export type FuzzMessage = { readonly group: readonly [number, number] } | { readonly outcome: Outcome };

async function runOnce(importer: Importer, from: number): Promise<Outcome | readonly [number, number]> {
  const child = fork(join(import.meta.dirname, 'fuzzProcess.ts'), [
    importer,
    String(seed),
    String(from),
    String(count - from),
    values['import-every'],
  ]);
  let group: readonly [number, number] = [from, from];
  let outcome: Outcome | undefined;
  child.on('message', (message: FuzzMessage) => {
    if ('outcome' in message) outcome = message.outcome;
    else group = message.group;
    if (group[0] % 320 === 0) process.stderr.write(`${importer} ${group[0]} of ${count}\n`);
  });
  await once(child, 'exit');
  return outcome ?? group;
}

async function run(importer: Importer): Promise<readonly (Outcome | Fault)[]> {
  const results: (Outcome | Fault)[] = [];
  for (let from = 0; from < count;) {
    const result = await runOnce(importer, from);
    if ('importer' in result) return [...results, result];
    const [first, end] = result;
    results.push({
      kind: 'crash',
      index: first,
      recipe: `to ${end}`,
      detail: `the process of ${importer} died`,
    });
    from = Math.max(end, from + 1);
  }
  return results;
}

const results: (Outcome | Fault)[] = [];
for (const importer of chosen) results.push(...(await run(importer)));
process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
process.exitCode = results.every((result) => 'importer' in result && result.faults.length === 0) ? 0 : 1;
