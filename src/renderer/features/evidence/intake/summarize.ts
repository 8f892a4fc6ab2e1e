import type { ImportJob } from './imports.ts';

/** How many files of some imports came to what. */
export function summarize(jobs: readonly Pick<ImportJob, 'total' | 'outcomes'>[]) {
  const outcomes = jobs.flatMap((job) => job.outcomes);
  const count = (kind: (typeof outcomes)[number]['kind']) =>
    outcomes.filter((outcome) => outcome.kind === kind).length;
  return {
    total: jobs.reduce((sum, job) => sum + job.total, 0),
    done: outcomes.length,
    imported: count('imported'),
    alreadyThere: count('already-there') + count('read-again'),
    failed: count('failed'),
    cancelled: count('cancelled'),
  };
}
