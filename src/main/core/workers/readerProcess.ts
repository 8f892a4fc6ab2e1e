import { Worker } from 'node:worker_threads';
import { siblingAddress } from '#core/siblingAddress.ts';
import type { ExtractionCall, ExtractionReply, PageBegun } from './extractionWorker.ts';
import { outOfMemoryExit, slowPageExit } from './readFailure.ts';

// A reader: a process whose one thread reads files. The main thread stays free, so that it hears when the other side
// is gone and sees memory that is no heap (unpacked streams, decoded text) grow.

/** All that this process may use. Megabytes (2^20 bytes). */
const memoryMegabytes = Number(process.argv[2]);
/**
 * Processor time, which a busy machine does not lengthen. The library that reads PDF can be stopped by no call: a page of
 * nested forms takes twice as long for each level, and nested states take time by their square.
 */
const pageSeconds = Number(process.argv[3]);
/** Beside the heap: the program itself, the file's bytes and its text. Megabytes (2^20 bytes). */
const beside = 128;
const lookEveryMs = 10;

const worker = new Worker(siblingAddress('extractionWorker', import.meta.url), {
  execArgv: [],
  resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes - beside, maxYoungGenerationSizeMb: 64 },
});
// Without an answer: another file could be given to a reader that has answered.
const leave = (isMemory: boolean) => process.exit(isMemory ? outOfMemoryExit : 1);
let pageBegun: NodeJS.CpuUsage | undefined;

process.on('message', (call: ExtractionCall) => worker.postMessage(call));
process.on('disconnect', () => process.exit());
worker.on('message', (reply: ExtractionReply | PageBegun | 'ready') => {
  const isPage = typeof reply === 'object' && 'page' in reply;
  pageBegun = isPage && reply.page !== null ? process.cpuUsage() : undefined;
  if (!isPage) process.send?.(reply);
});
worker.on('error', (error) => leave('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'));
setInterval(() => {
  if (pageBegun && process.cpuUsage(pageBegun).user > pageSeconds * 1e6) process.exit(slowPageExit);
  if (process.memoryUsage.rss() <= memoryMegabytes * 2 ** 20) return;
  // An exit waits for the thread, which goes on taking memory until it can be interrupted; this does not. On Windows
  // the other side would not learn why.
  if (process.platform === 'win32') leave(true);
  else process.kill(process.pid, 'SIGKILL');
}, lookEveryMs);
