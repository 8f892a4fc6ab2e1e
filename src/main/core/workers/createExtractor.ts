import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Extractor } from '#core/ports.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { siblingAddress } from '#core/siblingAddress.ts';
import type { ExtractionCall, ExtractionReply } from './extractionWorker.ts';

/** How many threads read at the same time (default: one less than there are processors, 1 to 4) and the limits of each. */
export type ExtractorOptions = {
  readonly threads?: number;
  /** How long a file may take; default 120. */
  readonly timeoutSeconds?: number;
  /** The heap of a thread in megabytes (2^20 bytes); default 768. */
  readonly memoryMegabytes?: number;
};

type Job = {
  readonly call: ExtractionCall;
  readonly resolve: (value: ExtractedText) => void;
  readonly reject: (error: HypecheckError) => void;
};
type Thread = { readonly worker: Worker; job: Job | undefined; timer: NodeJS.Timeout | undefined };

/**
 * A pool of threads that read files. Threads start when they are needed and do not keep the process alive while they
 * wait. A file that takes too long, too much memory or is cancelled costs its thread, never the pool.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const most = options.threads ?? Math.min(4, Math.max(1, availableParallelism() - 1));
  const timeoutSeconds = options.timeoutSeconds ?? 120;
  const memoryMegabytes = options.memoryMegabytes ?? 768;
  const threads = new Set<Thread>();
  const queue: Job[] = [];
  let isClosed = false;

  const pump = () => {
    while (queue.length > 0) {
      const idle = [...threads].find((thread) => thread.job === undefined);
      if (!idle && threads.size >= most) return;
      const job = queue.shift();
      if (job) give(job, idle ?? start());
    }
  };

  const give = (job: Job, thread: Thread) => {
    thread.job = job;
    thread.worker.ref();
    const { fileName } = job.call;
    thread.timer = setTimeout(
      () => drop(thread, new HypecheckError('timeout', { name: fileName, seconds: timeoutSeconds })),
      timeoutSeconds * 1000,
    );
    thread.worker.postMessage(job.call);
  };

  const start = (): Thread => {
    const worker = new Worker(siblingAddress('extractionWorker', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: 64 },
    });
    const thread: Thread = { worker, job: undefined, timer: undefined };
    threads.add(thread);
    worker.on('message', (reply: ExtractionReply) => {
      const job = release(thread);
      if (reply.ok) job?.resolve(reply.value);
      else job?.reject(new HypecheckError(reply.error.code, reply.error.details));
      pump();
    });
    worker.on('error', (error) =>
      drop(thread, failureOf(error, thread.job?.call.fileName ?? '', memoryMegabytes)),
    );
    worker.on('exit', () =>
      drop(thread, failureOf(undefined, thread.job?.call.fileName ?? '', memoryMegabytes)),
    );
    return thread;
  };

  const release = (thread: Thread): Job | undefined => {
    const { job } = thread;
    clearTimeout(thread.timer);
    thread.job = undefined;
    thread.worker.unref();
    return job;
  };

  const drop = (thread: Thread, error: HypecheckError) => {
    if (!threads.delete(thread)) return;
    const job = release(thread);
    void thread.worker.terminate();
    job?.reject(error);
    pump();
  };

  const cancel = (job: Job) => {
    const error = new HypecheckError('cancelled');
    const place = queue.indexOf(job);
    const thread = [...threads].find((candidate) => candidate.job === job);
    if (place !== -1) {
      queue.splice(place, 1);
      job.reject(error);
    } else if (thread) drop(thread, error);
  };

  return {
    extract: ({ path, fileName }, signal) =>
      new Promise((resolve, reject) => {
        if (isClosed || signal?.aborted) return reject(new HypecheckError('cancelled'));
        const onAbort = () => cancel(job);
        const settle = () => signal?.removeEventListener('abort', onAbort);
        const job: Job = {
          call: { path, fileName },
          resolve: (value) => (settle(), resolve(value)),
          reject: (error) => (settle(), reject(error)),
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        queue.push(job);
        pump();
      }),
    close: async () => {
      isClosed = true;
      for (const job of queue.splice(0)) job.reject(new HypecheckError('cancelled'));
      const open = [...threads];
      for (const thread of open) drop(thread, new HypecheckError('cancelled'));
      await Promise.all(open.map((thread) => thread.worker.terminate()));
    },
  };
}

function failureOf(error: unknown, name: string, memoryMegabytes: number): HypecheckError {
  const isOutOfMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (isOutOfMemory)
    return new HypecheckError('too-large', {
      name,
      size: `what needs more than ${memoryMegabytes} MB of memory to be read`,
      limit: `${memoryMegabytes} MB`,
    });
  return new HypecheckError('damaged-file', { name, reason: 'reading it failed half-way.' });
}
