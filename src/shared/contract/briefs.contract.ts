import { z } from 'zod';
import { claimFilter } from './claims.contract.ts';
import { read } from './Method.ts';
import { id, line } from './primitives.ts';
import { report } from './report.ts';

/** The formats of a brief that are text. */
export const briefFormats = ['html', 'md', 'json'] as const;

/** What goes into a brief. */
const choice = {
  title: line.optional(),
  /** Defaults to the only story, or to all claims where there are several. */
  storyId: id.optional(),
  filter: claimFilter.default({}),
  /** Only these of the claims that pass the filter; an empty list is a brief without claims. */
  claimIds: z.array(id).max(100_000).optional(),
  /** Confidential sources and documents are left out unless this is set. */
  isConfidentialIncluded: z.boolean().default(false),
};

/** What a brief says of itself. */
const about = {
  title: z.string(),
  claims: z.int(),
  /** How many documents, links, appearances and checks were left out. */
  withheld: z.int(),
  /** The same by kind, with records of contact and mentions of names. */
  leftOut: report.shape.withheld,
};

export const briefMethods = {
  'briefs.render': read(
    'Renders the fact-check brief of a story or of a choice of claims.',
    z.strictObject({ format: z.enum(briefFormats), ...choice }),
    z.object({ content: z.string(), mediaType: z.string(), ...about }),
  ),
  'briefs.print': read(
    'Prints the same brief as a PDF through an installed Chromium or Chrome.',
    z.strictObject(choice),
    z.object({ contentBase64: z.base64(), mediaType: z.literal('application/pdf'), ...about }),
  ),
} as const;
