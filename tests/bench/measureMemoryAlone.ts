import { claimFilters } from './claimFilters.ts';
import { openBenchCore } from './openBenchCore.ts';

/** A process of its own: opens the casebook named, turns pages, and prints what memory it holds, in bytes. */
const { core, must } = await openBenchCore(process.argv[2] ?? '');
for (let offset = 0; offset < 20_000; offset += 100) await must('claims.list', { offset });
for (const input of Object.values(claimFilters)) await must('claims.list', input);
process.stdout.write(`${process.memoryUsage.rss()}\n`);
await core.close();
