import type { Clock } from '#core/ports.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import type { CoreEvent } from '#shared/contract/events.ts';

/** A long job as others see it. */
export type JobStatus = OutputOf<'jobs.list'>['jobs'][number];

/** A long job under way, as the one who does it sees it. */
export type Job = {
  readonly signal: AbortSignal;
  readonly report: (progress: Partial<Pick<JobStatus, 'done' | 'total' | 'failed' | 'current'>>) => void;
  readonly end: () => void;
};

/** The long jobs of a casebook. */
export type Jobs = {
  readonly start: (jobId: string, kind: JobStatus['kind']) => Job;
  readonly list: () => readonly JobStatus[];
  /** Asks a job to stop; throws `not-found` where there is none of this id. */
  readonly cancel: (jobId: string) => void;
  /** Asks all to stop. */
  readonly cancelAll: () => void;
};

/** A register of long jobs; `publish` hears of every step. */
export function createJobs(clock: Clock, publish: (event: CoreEvent) => void): Jobs {
  const running = new Map<string, { status: JobStatus; controller: AbortController }>();
  return {
    start: (jobId, kind) => {
      if (running.has(jobId)) throw new HypecheckError('conflict');
      const controller = new AbortController();
      const entry = {
        status: {
          jobId,
          kind,
          done: 0,
          total: 0,
          failed: 0,
          current: '',
          startedAt: clock.now(),
        } as JobStatus,
        controller,
      };
      running.set(jobId, entry);
      publish({ topic: 'jobs', ids: [jobId] });
      return {
        signal: controller.signal,
        report: (progress) => {
          entry.status = { ...entry.status, ...progress };
          publish({ topic: 'jobs', ids: [jobId] });
        },
        end: () => {
          running.delete(jobId);
          publish({ topic: 'jobs', ids: [jobId] });
        },
      };
    },
    list: () => [...running.values()].map((entry) => entry.status),
    cancel: (jobId) => {
      const entry = running.get(jobId);
      if (!entry) throw new HypecheckError('not-found', { what: 'job' });
      entry.controller.abort();
    },
    cancelAll: () => {
      for (const entry of running.values()) entry.controller.abort();
    },
  };
}
