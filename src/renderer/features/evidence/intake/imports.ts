import { useSyncExternalStore } from 'react';
import type { DocumentRole } from '#shared/domain/document/DocumentRole.ts';
import { call, CallError, UnreachableError } from '#renderer/api/call.ts';
import { uploadFile } from '#renderer/api/uploadFile.ts';
import { type ImportFault, type ImportOutcome, type IncomingFile, runImport } from './runImport.ts';

/** An import under way or over. */
export type ImportJob = {
  readonly id: string;
  readonly role: DocumentRole;
  /** `stopped`: the program went away; the rest can be tried again. */
  readonly state: 'gathering' | 'running' | 'done' | 'stopped';
  readonly total: number;
  readonly outcomes: readonly ImportOutcome[];
  /** Milliseconds of `performance.now()`. */
  readonly startedAt: number;
  readonly rest: readonly IncomingFile[];
};

/** How often the window is told of progress. */
const tellEveryMs = 80;

const listeners = new Set<() => void>();
const controllers = new Map<string, AbortController>();
let jobs: readonly ImportJob[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

function change(id: string, next: (job: ImportJob) => ImportJob): void {
  jobs = jobs.map((job) => (job.id === id ? next(job) : job));
  // Gathered, so that a thousand small files do not paint a thousand times.
  timer ??= setTimeout(() => {
    timer = undefined;
    for (const listener of listeners) listener();
  }, tellEveryMs);
}

async function explain(error: unknown, file: IncomingFile): Promise<ImportFault | 'gone'> {
  if (error instanceof CallError) return error.error;
  if (!(error instanceof UnreachableError)) throw error;
  // A file that cannot be read looks to the browser like a program that does not answer.
  const isThere = await call('desk.get', {}).then(
    () => true,
    () => false,
  );
  return isThere
    ? {
        code: 'permission-denied',
        message: `The system refuses access to ${file.name}.`,
        details: { name: file.name },
      }
    : 'gone';
}

async function work(id: string, role: DocumentRole, files: readonly IncomingFile[]): Promise<void> {
  const controller = new AbortController();
  controllers.set(id, controller);
  const rest = await runImport(
    files,
    {
      upload: ({ blob }, signal) => uploadFile(blob, signal),
      importUploads: async (uploads) => {
        const jobId = crypto.randomUUID();
        const cancel = () => void call('jobs.cancel', { jobId }).catch(() => undefined);
        controller.signal.addEventListener('abort', cancel);
        try {
          const { results } = await call('documents.importUploads', { uploads: [...uploads], role, jobId });
          return results.map((result): ImportOutcome => {
            const { name, documentId, error, outcome } = result;
            if (error && outcome === 'failed') return { kind: 'failed', name, fault: error };
            if (documentId !== undefined && outcome !== 'cancelled' && outcome !== 'failed')
              return { kind: outcome, name, documentId };
            return { kind: 'cancelled', name };
          });
        } finally {
          controller.signal.removeEventListener('abort', cancel);
        }
      },
      explain,
    },
    (outcomes) => change(id, (job) => ({ ...job, outcomes: [...job.outcomes, ...outcomes] })),
    controller.signal,
  );
  controllers.delete(id);
  change(id, (job) => ({ ...job, rest, state: rest.length > 0 ? 'stopped' : 'done' }));
}

/** Begins to bring files in; they may still be being gathered from folders. */
export function startImport(
  role: DocumentRole,
  gathered: Promise<readonly IncomingFile[]> | readonly IncomingFile[],
): void {
  const id = crypto.randomUUID();
  const job: ImportJob = {
    id,
    role,
    state: 'gathering',
    total: 0,
    outcomes: [],
    startedAt: performance.now(),
    rest: [],
  };
  jobs = [...jobs, job];
  void Promise.resolve(gathered)
    .catch(() => [] as readonly IncomingFile[])
    .then((files) => {
      change(id, (each) => ({
        ...each,
        state: 'running',
        total: files.length,
        startedAt: performance.now(),
      }));
      return work(id, role, files);
    });
  change(id, (each) => each);
}

/** Cancels an import; what is finished stays. */
export const cancelImport = (id: string): void => controllers.get(id)?.abort();

/** Tries again what was left when the program went away. */
export function retryImport(id: string): void {
  const job = jobs.find((each) => each.id === id);
  if (job?.state !== 'stopped') return;
  change(id, (each) => ({ ...each, state: 'running', rest: [], startedAt: performance.now() }));
  void work(id, job.role, job.rest);
}

/** Takes imports that are over out of the tray. */
export function clearImports(): void {
  jobs = jobs.filter((job) => job.state === 'running' || job.state === 'gathering');
  for (const listener of listeners) listener();
}

/** The imports of this window, the oldest first. */
export const useImports = (): readonly ImportJob[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => jobs,
  );
