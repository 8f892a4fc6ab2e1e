import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { contractError, HypecheckError } from '#shared/contract/errors.ts';
import type { ContractError } from '#shared/contract/errors.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { Result } from '#shared/contract/Result.ts';
import type { Caller, Core, EvidenceFile } from './Core.ts';
import { createCore, type CoreOptions } from './createCore.ts';
import { createNodePorts } from './nodePorts.ts';
import type { Ports } from './ports.ts';

/** What the other thread asks for. */
export type CoreCall =
  | { readonly kind: 'dispatch'; readonly method: string; readonly input: unknown; readonly caller: Caller }
  | { readonly kind: 'findEvidence'; readonly sha256: string }
  | { readonly kind: 'printed'; readonly printed: Uint8Array | ContractError }
  | { readonly kind: 'close' };

/** What the thread is started with. */
export type CoreWorkerData = CoreOptions & {
  /** The host prints; the thread looks for no browser. */
  readonly isPrintedByHost?: boolean;
};

/** What a call is answered with. */
export type CoreAnswer = Result<unknown> | EvidenceFile | undefined;

/** What this thread sends. */
export type CoreReply =
  | { readonly kind: 'opened'; readonly uploadFolder: string | null }
  | { readonly kind: 'refused'; readonly error: ContractError }
  | { readonly kind: 'event'; readonly event: CoreEvent }
  | { readonly kind: 'print'; readonly id: number; readonly html: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: CoreAnswer }
  | { readonly kind: 'failed'; readonly id: number; readonly error: ContractError };

if (parentPort === null) throw new Error('coreWorker runs in a worker thread only.');
const port = parentPort;
const { isPrintedByHost = false, ...options } = workerData as CoreWorkerData;
const printing = new Map<number, (printed: Uint8Array | ContractError) => void>();
const ports: Ports = isPrintedByHost ? { ...createNodePorts(), printToPdf: printByHost } : createNodePorts();
const running = new Set<Promise<unknown>>();
const send = (reply: CoreReply) => port.postMessage(reply);

const toContractError = (error: unknown): ContractError => {
  if (error instanceof HypecheckError) return error.error;
  const reference = randomUUID();
  ports.logger.error(`core thread ${reference}`, error);
  return contractError('internal', { reference });
};

let lastPrintId = 0;
function printByHost(html: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const id = ++lastPrintId;
    printing.set(id, (printed) => {
      printing.delete(id);
      if (printed instanceof Uint8Array) resolve(printed);
      else reject(new HypecheckError(printed.code, printed.details));
    });
    send({ kind: 'print', id, html });
  });
}

function answer(core: Core, call: Exclude<CoreCall, { readonly kind: 'printed' }>): Promise<CoreAnswer> {
  switch (call.kind) {
    case 'dispatch':
      return core.dispatch(call.method, call.input, call.caller);
    case 'findEvidence':
      return core.findEvidence(call.sha256);
    case 'close':
      return close(core);
  }
}

// The thread is ended right after this is answered, so every other answer has to be out.
async function close(core: Core): Promise<undefined> {
  const others = [...running];
  await core.close();
  await Promise.all(others);
  return undefined;
}

try {
  const core = await createCore(options, ports);
  core.subscribe((event) => send({ kind: 'event', event }));
  port.on('message', (call: CoreCall & { readonly id: number }) => {
    const { id } = call;
    if (call.kind === 'printed') return printing.get(id)?.(call.printed);
    const done = answer(core, call)
      .then((value) => send({ kind: 'answer', id, answer: value }))
      .catch((error: unknown) => send({ kind: 'failed', id, error: toContractError(error) }))
      .finally(() => running.delete(done));
    running.add(done);
  });
  send({ kind: 'opened', uploadFolder: core.uploadFolder });
} catch (error) {
  await ports.extractor.close();
  send({ kind: 'refused', error: toContractError(error) });
}
