import { fork, type ChildProcess } from 'node:child_process';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Extractor } from '#core/ports.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { siblingAddress } from '#core/siblingAddress.ts';
import type { ExtractionCall, ExtractionReply } from './extractionWorker.ts';
import { outOfMemoryExit, toOutOfMemory, toReadFailure } from './readFailure.ts';

/** How many processes read at the same time (default: one less than there are processors, 1 to 4) and the limits of each. */
export type ExtractorOptions = {
  readonly readers?: number;
  /** How long a file may take; default 120. */
  readonly timeoutSeconds?: number;
  /** The heap of a reader in megabytes (2^20 bytes); default 512. All of its memory may be 128 more. */
  readonly memoryMegabytes?: number;
};

/** Bytes. A larger file is read alone, so that what several readers use together stays near the limit of one. */
const largeFile = 4_000_000;

type Job = {
  readonly call: ExtractionCall;
  readonly isLarge: boolean;
  readonly resolve: (value: ExtractedText) => void;
  readonly reject: (error: HypecheckError) => void;
};
type Reader = {
  readonly child: ChildProcess;
  isReady: boolean;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
};

/**
 * A pool of processes that read files. They start when they are needed and do not keep this one alive while they wait.
 * A file that takes too long, too much memory, is cancelled, or brings its reader down costs that reader, never the pool.
 * Threads would not do: where one allocation is larger than what is left, V8 ends the whole process.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const most = options.readers ?? Math.min(4, Math.max(1, availableParallelism() - 1));
  const timeoutSeconds = options.timeoutSeconds ?? 120;
  const memoryMegabytes = options.memoryMegabytes ?? 512;
  const readers = new Set<Reader>();
  const queue: Job[] = [];
  let isClosed = false;

  const pump = () => {
    while (queue.length > 0) {
      const idle = [...readers].find((reader) => reader.job === undefined);
      if (!idle && readers.size >= most) return;
      const busy = [...readers].flatMap(({ job }) => job ?? []);
      if (busy.length > 0 && (queue[0]?.isLarge || busy.some(({ isLarge }) => isLarge))) return;
      const job = queue.shift();
      if (job) give(job, idle ?? start());
    }
  };

  const give = (job: Job, reader: Reader) => {
    reader.job = job;
    hold(reader.child);
    if (reader.isReady) startTimer(reader, job);
    // Where it cannot be sent, the reader is gone, which `exit` tells.
    reader.child.send(job.call, () => undefined);
  };

  const startTimer = (reader: Reader, { call: { fileName: name } }: Job) => {
    const error = new HypecheckError('timeout', { name, seconds: timeoutSeconds });
    reader.timer = setTimeout(() => drop(reader, error), timeoutSeconds * 1000);
  };

  const start = (): Reader => {
    const child = fork(siblingAddress('readerProcess', import.meta.url), [String(memoryMegabytes)], {
      execArgv: [],
      // Electron's program is Node where this is set; Node itself does not know it.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const reader: Reader = { child, isReady: false, job: undefined, timer: undefined };
    readers.add(reader);
    child.on('message', (reply: ExtractionReply | 'ready') => {
      if (reply === 'ready') {
        // The time it took to start is not the file's.
        reader.isReady = true;
        if (reader.job) startTimer(reader, reader.job);
        return;
      }
      const job = release(reader);
      if (reply.ok) job?.resolve(reply.value);
      else job?.reject(new HypecheckError(reply.error.code, reply.error.details));
      pump();
    });
    const end = (isOutOfMemory: boolean) => {
      const name = reader.job?.call.fileName ?? '';
      drop(reader, isOutOfMemory ? toOutOfMemory(name, memoryMegabytes) : toReadFailure(name));
    };
    child.on('error', () => end(false));
    child.on('exit', (code, signal) => end(isAbort(code, signal)));
    return reader;
  };

  const release = (reader: Reader): Job | undefined => {
    const { job } = reader;
    clearTimeout(reader.timer);
    reader.job = undefined;
    letGo(reader.child);
    return job;
  };

  const drop = (reader: Reader, error: HypecheckError) => {
    if (!readers.delete(reader)) return;
    const job = release(reader);
    reader.child.kill('SIGKILL');
    job?.reject(error);
    pump();
  };

  const cancel = (job: Job) => {
    const error = new HypecheckError('cancelled');
    const place = queue.indexOf(job);
    const reader = [...readers].find((candidate) => candidate.job === job);
    if (place !== -1) {
      queue.splice(place, 1);
      job.reject(error);
    } else if (reader) drop(reader, error);
  };

  return {
    extract: ({ path, fileName }, signal) =>
      new Promise((resolve, reject) => {
        if (isClosed || signal?.aborted) return reject(new HypecheckError('cancelled'));
        const onAbort = () => cancel(job);
        const settle = () => signal?.removeEventListener('abort', onAbort);
        const job: Job = {
          call: { path, fileName },
          isLarge: sizeOf(path) > largeFile,
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
      const open = [...readers];
      for (const reader of open) drop(reader, new HypecheckError('cancelled'));
      await Promise.all(open.map(({ child }) => waitForEnd(child)));
    },
  };
}

/** Bytes; 0 where it cannot be told, which the reader will tell in its own way. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

const hold = (child: ChildProcess): void => {
  child.ref();
  child.channel?.ref();
};

const letGo = (child: ChildProcess): void => {
  child.unref();
  child.channel?.unref();
};

const waitForEnd = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return resolve();
    child.ref();
    child.once('exit', () => resolve());
  });

/** How V8 ends a process whose memory is used up, on POSIX and on Windows, and how the system does. */
const isAbort = (code: number | null, signal: string | null): boolean =>
  ['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL'].includes(signal ?? '') ||
  [outOfMemoryExit, 133, 134, 0x8000_0003, -0x7fff_fffd].includes(code ?? 0);
