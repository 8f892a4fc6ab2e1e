import { Worker } from 'node:worker_threads';
import { siblingAddress } from '#core/siblingAddress.ts';
import type { ExtractionCall, ExtractionReply } from './extractionWorker.ts';
import { outOfMemoryExit } from './readFailure.ts';

// A reader: a process whose one thread reads files. The main thread stays free, so that it hears when the other side
// is gone and sees memory that is no heap (unpacked streams, decoded text) grow.
const memoryMegabytes = Number(process.argv[2]);
/** Beside the heap: the program itself, the file's bytes and its text. Megabytes (2^20 bytes). */
const beside = 128;
const lookEveryMs = 10;

const worker = new Worker(siblingAddress('extractionWorker', import.meta.url), {
  execArgv: [],
  resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: 64 },
});
// Without an answer: another file could be given to a reader that has answered.
const leave = (isMemory: boolean) => process.exit(isMemory ? outOfMemoryExit : 1);

process.on('message', (call: ExtractionCall) => worker.postMessage(call));
process.on('disconnect', () => process.exit());
worker.on('message', (reply: ExtractionReply | 'ready') => process.send?.(reply));
worker.on('error', (error) => leave('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'));
setInterval(() => {
  if (process.memoryUsage.rss() > (memoryMegabytes + beside) * 2 ** 20) leave(true);
}, lookEveryMs);
