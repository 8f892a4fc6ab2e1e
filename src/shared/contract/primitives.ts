import { z } from 'zod';
import { isPartialDate } from '#shared/domain/isPartialDate.ts';

/** A UUID. */
export const id = z.uuid();

/** A time as UTC ISO text. */
export const isoTime = z.iso.datetime();

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** A day, month or year: `2024-02-16`, `2024-02` or `2024`. */
export const partialDate = z.string().refine(isPartialDate, 'must be YYYY-MM-DD, YYYY-MM or YYYY');

/** A SHA-256 as 64 lower-case hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One line of text that says something. */
export const line = z.string().trim().min(1).max(1_000);

/** One line, possibly empty. */
export const optionalLine = z.string().trim().max(1_000);

/** A text of a person: a note, a reason. */
export const prose = z.string().max(100_000);

/** A web address with http or https; anything else is refused. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(4_000);

/** Why a change is made; goes into the log. */
export const why = { why: z.string().trim().max(10_000).optional() };

/** Which part of a list to answer. */
export const page = {
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(1_000).default(100),
};

/** Nothing to say. */
export const nothing = z.strictObject({});
