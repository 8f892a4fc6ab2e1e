import { fork, type ChildProcess } from 'node:child_process';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Extractor } from '#core/ports.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { siblingAddress } from '#core/siblingAddress.ts';
import type { ExtractionCall, ExtractionReply } from './extractionWorker.ts';
import {
  mostPageSeconds,
  outOfMemoryExit,
  slowPageExit,
  toOutOfMemory,
  toReadFailure,
} from './readFailure.ts';

/** How many processes read at the same time (default: one less than there are processors, 1 or 2) and their limits. */
export type ExtractorOptions = {
  readonly readers?: number;
  /** How long a file may take, at each try; default 120. */
  readonly timeoutSeconds?: number;
  /** Processor time that a page of a PDF may take; default 15. Other formats have no pages. */
  readonly pageSeconds?: number;
  /** What all readers together may use, in megabytes (2^20 bytes); default 480. Each needs some 200. */
  readonly memoryMegabytes?: number;
};

/** Bytes. A larger file is read alone at once, without a try beside others. */
const largeFile = 4_000_000;

type Job = {
  readonly call: ExtractionCall;
  isLarge: boolean;
  readonly finish: (text: ExtractedText, isLarge: boolean) => Promise<void>;
  readonly reject: (error: HypecheckError) => void;
};
type Reader = {
  readonly child: ChildProcess;
  /** Megabytes (2^20 bytes). */
  readonly memory: number;
  isReady: boolean;
  hasRead: boolean;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
};

/**
 * A pool of processes that read files. They start when they are needed and do not keep this one alive while they wait.
 * A file that takes too long, too much memory, is cancelled, or brings its reader down costs that reader, never the pool.
 * Threads would not do: where one allocation is larger than what is left, V8 ends the whole process.
 *
 * Readers share one amount of memory. A file that is large, or turns out to need more than its reader's share, is read
 * alone by a new reader that may use all of it; and nothing is read while a large text is in use.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const most = options.readers ?? Math.min(2, Math.max(1, availableParallelism() - 1));
  const timeoutSeconds = options.timeoutSeconds ?? 120;
  const pageSeconds = options.pageSeconds ?? mostPageSeconds;
  const memoryMegabytes = options.memoryMegabytes ?? 480;
  const share = Math.floor(memoryMegabytes / most);
  const readers = new Set<Reader>();
  const queue: Job[] = [];
  let largeInUse = 0;
  let isClosed = false;

  const pump = () => {
    while (queue[0] && largeInUse === 0) {
      const [next] = queue;
      const all = [...readers];
      const busy = all.flatMap(({ job }) => job ?? []);
      if (busy.some(({ isLarge }) => isLarge) || (next.isLarge && busy.length > 0)) return;
      // One that waits keeps the memory that its last file took.
      if (next.isLarge) all.forEach(end);
      const idle = next.isLarge ? undefined : all.find(({ job }) => job === undefined);
      if (!idle && readers.size >= most) return;
      queue.shift();
      give(next, idle ?? start(next.isLarge ? memoryMegabytes : share));
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

  const start = (memory: number): Reader => {
    const child = fork(
      siblingAddress('readerProcess', import.meta.url),
      [String(memory), String(pageSeconds)],
      {
        execArgv: [],
        // Electron's program is Node where this is set; Node itself does not know it.
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      },
    );
    const reader: Reader = {
      child,
      memory,
      isReady: false,
      hasRead: false,
      job: undefined,
      timer: undefined,
    };
    readers.add(reader);
    child.on('message', (reply: ExtractionReply | 'ready') => {
      if (reply === 'ready') {
        // The time it took to start is not the file's.
        reader.isReady = true;
        if (reader.job) startTimer(reader, reader.job);
        return;
      }
      const job = release(reader);
      reader.hasRead = true;
      if (job && reply.ok) void finish(reader, job, reply.value);
      else if (job && !reply.ok) job.reject(new HypecheckError(reply.error.code, reply.error.details));
      if (job?.isLarge) end(reader);
      pump();
    });
    child.on('error', () => fail(reader, false));
    child.on('exit', (code, signal) => {
      const name = reader.job?.call.fileName ?? '';
      if (code === slowPageExit) drop(reader, new HypecheckError('timeout', { name, seconds: pageSeconds }));
      else fail(reader, isAbort(code, signal));
    });
    return reader;
  };

  const finish = async (reader: Reader, job: Job, text: ExtractedText) => {
    const isLarge = job.isLarge || isLargeText(text);
    if (isLarge) {
      end(reader);
      largeInUse += 1;
    }
    await job.finish(text, isLarge);
    if (isLarge) largeInUse -= 1;
    pump();
  };

  const fail = (reader: Reader, isOutOfMemory: boolean) => {
    const { job } = reader;
    const name = job?.call.fileName ?? '';
    if (!isOutOfMemory) return drop(reader, toReadFailure(name));
    if (!job || (reader.memory === memoryMegabytes && !reader.hasRead))
      return drop(reader, toOutOfMemory(name, memoryMegabytes));
    if (!readers.has(reader)) return;
    // Again, with more.
    job.isLarge = true;
    queue.unshift(job);
    release(reader);
    end(reader);
    pump();
  };

  const release = (reader: Reader): Job | undefined => {
    const { job } = reader;
    clearTimeout(reader.timer);
    reader.job = undefined;
    letGo(reader.child);
    return job;
  };

  const end = (reader: Reader) => {
    readers.delete(reader);
    reader.child.kill('SIGKILL');
  };

  const drop = (reader: Reader, error: HypecheckError) => {
    if (!readers.has(reader)) return;
    const job = release(reader);
    end(reader);
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
    extract: ({ path, fileName }, use, signal) =>
      new Promise((resolve, reject) => {
        if (isClosed || signal?.aborted) return reject(new HypecheckError('cancelled'));
        const onAbort = () => cancel(job);
        const settle = () => signal?.removeEventListener('abort', onAbort);
        const job: Job = {
          call: { path, fileName },
          isLarge: sizeOf(path) > largeFile,
          finish: async (text, isLarge) => {
            settle();
            await Promise.resolve(text)
              .then((each) => use(each, isLarge))
              .then(resolve, reject);
          },
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

/** Whether many such texts at once would take much memory. */
const isLargeText = ({ text, layout }: ExtractedText): boolean =>
  text.length > 500_000 || layout.blocks.length + layout.marks.length > 20_000;

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
