import { z } from 'zod';
import { claimFilter } from './claims.contract.ts';
import { read } from './Method.ts';
import { id, line } from './primitives.ts';

/** The formats of a brief. */
export const briefFormats = ['html', 'md', 'json'] as const;

export const briefMethods = {
  'briefs.render': read(
    'Renders the fact-check brief of a story or of a choice of claims.',
    z.strictObject({
      format: z.enum(briefFormats),
      title: line.optional(),
      /** Defaults to the only story, or to all claims where there are several. */
      storyId: id.optional(),
      filter: claimFilter.default({}),
      /** Confidential sources and documents are left out unless this is set. */
      isConfidentialIncluded: z.boolean().default(false),
    }),
    z.object({ content: z.string(), mediaType: z.string(), claims: z.int(), withheld: z.int() }),
  ),
} as const;
