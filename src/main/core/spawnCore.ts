import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { contractError, HypecheckError } from '#shared/contract/errors.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { Result } from '#shared/contract/Result.ts';
import type { Core, EvidenceFile } from './Core.ts';
import type { CoreAnswer, CoreCall, CoreReply, CoreWorkerData } from './coreWorker.ts';
import type { CoreOptions } from './createCore.ts';
import { siblingAddress } from './siblingAddress.ts';

/** Where the worker's code lies: beside this file, as source or built. */
const workerAddress = siblingAddress('coreWorker', import.meta.url);

/** What a host does for the core's thread, and what it is told of it. */
export type CoreHost = {
  /** Where the thread's code lies, if elsewhere: for tests. */
  readonly address?: URL;
  /** Prints in the place of a browser that the thread would look for. */
  readonly printToPdf?: (html: string) => Promise<Uint8Array>;
  /** Called once where the thread dies by itself after it was opened. */
  readonly onDeath?: (cause: unknown) => void;
};

/**
 * The core in a thread of its own, behind the same face as in process, so that no query and no import can stall the
 * window. Throws what opening the casebook throws. After the thread has died, calls answer `internal`, and listeners
 * get one `stream` event.
 */
export async function spawnCore(options: CoreOptions, host: CoreHost = {}): Promise<Core> {
  const { printToPdf } = host;
  const worker = new Worker(host.address ?? workerAddress, {
    // What a long text leaves behind while it is stored is collected early: 150 MB less at the highest.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
    workerData: printToPdf ? ({ ...options, isPrintedByHost: true } satisfies CoreWorkerData) : options,
  });
  const listeners = new Set<(event: CoreEvent) => void>();
  const waiting = new Map<
    number,
    { resolve: (answer: CoreAnswer) => void; reject: (error: unknown) => void }
  >();
  let lastId = 0;
  let isClosing = false;
  let wasOpened = false;
  let dead: HypecheckError | undefined;

  const die = (cause: unknown) => {
    if (dead !== undefined) return;
    const reference = randomUUID();
    dead = new HypecheckError('internal', { reference });
    dead.cause = cause;
    for (const { reject } of waiting.values()) reject(dead);
    waiting.clear();
    if (isClosing) return;
    process.emitWarning(`The thread of the core died (reference ${reference}): ${String(cause)}`);
    tell({ topic: 'stream', ids: [] });
    if (wasOpened) host.onDeath?.(cause);
  };
  const print = async (printId: number, html: string) => {
    const printed = await printToPdf?.(html).catch((error: unknown) =>
      error instanceof HypecheckError
        ? error.error
        : contractError('print-failed', { reason: String(error) }),
    );
    if (printed && dead === undefined) worker.postMessage({ kind: 'printed', id: printId, printed });
  };
  const tell = (event: CoreEvent) => {
    for (const listener of [...listeners]) {
      try {
        listener(event);
      } catch (error) {
        process.emitWarning(`A listener to events failed: ${String(error)}`);
      }
    }
  };

  const opened = new Promise<string | null>((resolve, reject) => {
    worker.on('message', (reply: CoreReply) => {
      switch (reply.kind) {
        case 'opened':
          wasOpened = true;
          return resolve(reply.uploadFolder);
        case 'print':
          return void print(reply.id, reply.html);
        case 'refused':
          // The thread may be told to have ended right after this, before anything that waits can run.
          isClosing = true;
          return reject(new HypecheckError(reply.error.code, reply.error.details));
        case 'event':
          return tell(reply.event);
        case 'failed':
          waiting.get(reply.id)?.reject(new HypecheckError(reply.error.code, reply.error.details));
          return void waiting.delete(reply.id);
        case 'answer':
          waiting.get(reply.id)?.resolve(reply.answer);
          return void waiting.delete(reply.id);
      }
    });
    const onEnd = (cause: unknown) => {
      die(cause);
      // Without effect once the core was opened or refused.
      reject(dead);
    };
    worker.on('error', onEnd);
    worker.on('messageerror', onEnd);
    worker.on('exit', (exitCode) => onEnd(new Error(`The thread of the core ended with ${exitCode}.`)));
  });

  function call(content: CoreCall): Promise<CoreAnswer> {
    return new Promise((resolve, reject) => {
      if (dead !== undefined) return reject(dead);
      const id = ++lastId;
      // Throws, and so rejects, for what cannot be cloned (a function in the input).
      worker.postMessage({ ...content, id });
      waiting.set(id, { resolve, reject });
    });
  }

  let uploadFolder: string | null;
  try {
    uploadFolder = await opened;
  } catch (error) {
    await worker.terminate();
    throw error;
  }

  let closed: Promise<void> | undefined;
  async function close(): Promise<void> {
    isClosing = true;
    try {
      if (dead === undefined) await call({ kind: 'close' });
    } finally {
      await worker.terminate();
    }
  }

  return {
    uploadFolder,
    async dispatch(method, input, caller) {
      try {
        return (await call({ kind: 'dispatch', method, input, caller })) as Result<unknown>;
      } catch (error) {
        if (error instanceof HypecheckError) return { ok: false, error: error.error };
        return { ok: false, error: contractError('invalid-input', { reason: 'It cannot be sent.' }) };
      }
    },
    subscribe(listener) {
      // Wrapped, so that a listener that subscribes twice is told twice and can leave once.
      const own = (event: CoreEvent) => listener(event);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    findEvidence: async (sha256) =>
      (await call({ kind: 'findEvidence', sha256 })) as EvidenceFile | undefined,
    close: () => (closed ??= close()),
  };
}
