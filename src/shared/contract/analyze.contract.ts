import { z } from 'zod';
import { consistencyAnalyses } from './consistency.contract.ts';
import { figureAnalyses } from './figures.contract.ts';
import type { Method } from './Method.ts';
import { spottingAnalyses } from './spotting.contract.ts';

const analysis = { effect: 'read', needs: 'nothing', reach: 'anywhere' } as const;

/** Analyses: pure questions that need no casebook. Each echoes the `id` it was given. */
export const analyzeMethods = {
  'analyze.extract': {
    ...analysis,
    reach: 'terminal',
    summary: 'Reads the text of a file. Offsets are UTF-16 code units, end exclusive.',
    input: z.object({ id: z.string(), path: z.string().min(1) }),
    output: z.object({
      id: z.string(),
      title: z.string().nullable(),
      byline: z.string().nullable(),
      published: z.string().nullable(),
      text: z.string(),
      pages: z.array(z.object({ page: z.int(), start: z.int(), end: z.int() })),
    }),
  },
  ...figureAnalyses,
  ...consistencyAnalyses,
  ...spottingAnalyses,
} as const satisfies Record<string, Method>;
