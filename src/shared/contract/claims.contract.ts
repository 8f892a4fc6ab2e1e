import { z } from 'zod';
import { quoteDifference, spanText } from './analyzeQuotes.contract.ts';
import { passageStatuses } from '#shared/domain/anchoring/PassageStatus.ts';
import { quoteOutcomes } from '#shared/domain/quote/QuoteCheck.ts';
import { claimKinds } from '#shared/domain/claim/ClaimKind.ts';
import { workStates } from '#shared/domain/claim/WorkState.ts';
import { evidenceStrengths } from '#shared/domain/evidence/EvidenceStrength.ts';
import { stances } from '#shared/domain/evidence/Stance.ts';
import { tiers } from '#shared/domain/evidence/Tier.ts';
import { verdictValues } from '#shared/domain/verdict/VerdictValue.ts';
import { read, write } from './Method.ts';
import { day, id, isoTime, line, nothing, page, partialDate, prose, sha256, why } from './primitives.ts';

/** Names a passage: by position in the newest text, or by its words, which must stand there exactly once. */
export const passageInput = z.union([
  z.strictObject({
    documentId: id,
    start: z.int().min(0),
    end: z.int().min(1),
    /** The text that the position is meant in; refused as a conflict where it is no longer the newest. */
    textVersionId: id.optional(),
  }),
  z.strictObject({
    documentId: id,
    exact: z.string().min(1).max(1_000_000),
    /** Words right before or after, where the passage's own words stand more than once. */
    prefix: z.string().max(10_000).optional(),
    suffix: z.string().max(10_000).optional(),
  }),
]);

/** A translation of a passage. */
export const translation = z.object({
  id,
  language: z.string(),
  text: z.string(),
  translator: z.string(),
  by: z.enum(['person', 'machine']),
});

/**
 * An exact stretch of a text version: the newest it was found in, which for a lost one is its first. Offsets are UTF-16
 * code units, end exclusive.
 */
export const passage = z.object({
  id,
  documentId: id,
  documentTitle: z.string(),
  textVersionId: id,
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int(),
  end: z.int(),
  /** Whether the newest text still has it: where it was, elsewhere, or not for certain. */
  status: z.enum(passageStatuses),
  /** First and last page touched, null in a text without pages. */
  firstPage: z.int().nullable(),
  lastPage: z.int().nullable(),
  isWithheld: z.boolean(),
  translations: z.array(translation),
});

/** A passage of a story in which a claim appears. */
export const appearance = z.object({ id, passage });

/** An evidence link: claim ↔ passage. */
export const evidenceLink = z.object({
  id,
  claimId: id,
  stance: z.enum(stances),
  tier: z.enum(tiers),
  note: z.string(),
  sourceId: id.nullable(),
  sourceName: z.string().nullable(),
  publishedOn: partialDate.nullable(),
  capturedAt: isoTime.nullable(),
  passage,
});

/** A person's verdict. */
export const verdict = z.object({
  value: z.enum(verdictValues),
  reason: z.string(),
  asOf: day,
  /** One sentence that stands on its own. */
  finding: z.string(),
  decidedBy: z.string(),
  decidedAt: isoTime,
});

/** What was asked of the claimant, or of another. */
export const contact = z.object({
  id,
  addressee: z.string(),
  question: z.string(),
  askedOn: day,
  deadline: day.nullable(),
  answer: z.string(),
  answeredOn: day.nullable(),
});

/** What a quote check keeps of the comparison beside its outcome; checks of earlier methods have none of it. */
export const quoteDetails = z.object({
  /** The words of the source, or of the translation, that the quote was found to stand for. */
  found: spanText.nullable().default(null),
  differences: z.array(quoteDifference).default([]),
  /** The translation that the quote was compared with; null where it was the source itself. */
  translation: translation.nullable().default(null),
});

const quotePlaces = z.array(z.object({ start: z.int(), end: z.int(), firstPage: z.int().nullable() }));

/** The result of a quote check as the casebook stores it. */
export const storedQuoteResult = quoteDetails.extend({
  places: quotePlaces,
  foundInId: id.nullable().default(null),
});

/** A machine result with its inputs, so that it can be repeated. */
export const check = z.object({
  id,
  claimId: id,
  kind: z.enum(['quote']),
  documentId: id,
  documentTitle: z.string(),
  textVersionId: id,
  textSha256: sha256,
  isWithheld: z.boolean(),
  /** The input: the words looked for. */
  quote: z.string(),
  /** What was found; docs/quotes.md says what each means. */
  outcome: z.enum(quoteOutcomes),
  places: quotePlaces,
  ...quoteDetails.shape,
  /** For words that stand in another document only: which one. Null: none, or it is not in the casebook any more. */
  foundIn: z.object({ documentId: id, documentTitle: z.string(), isWithheld: z.boolean() }).nullable(),
  method: z.string(),
  createdAt: isoTime,
});

const claimFields = {
  kind: z.enum(claimKinds),
  /** A superlative ("the largest") or a universal ("every"). */
  isUniversal: z.boolean(),
  /** Null: unknown. */
  claimant: line.nullable(),
  claimedOn: partialDate.nullable(),
  workState: z.enum(workStates),
  /** Why the claim was dropped; required for the state `dropped`. */
  droppedReason: prose,
  note: prose,
  /** What could not be verified. */
  unverified: prose,
  tags: z.array(line).max(100),
  /** For what a quote asserts: the quote claim. */
  quotedInId: id.nullable(),
  /** Predictions: the day by which it should have come true. */
  dueOn: partialDate.nullable(),
};
/** What a claim says. */
export const claimText = z.string().trim().min(1).max(10_000);

/** One row of the claims table. */
export const claimRow = z.object({
  id,
  number: z.int(),
  text: z.string(),
  kind: z.enum(claimKinds),
  isUniversal: z.boolean(),
  claimant: z.string().nullable(),
  claimedOn: partialDate.nullable(),
  workState: z.enum(workStates),
  verdict: z.enum(verdictValues).nullable(),
  strength: z.enum(evidenceStrengths),
  evidenceCount: z.int(),
  appearanceCount: z.int(),
  tags: z.array(z.string()),
  updatedAt: isoTime,
});

/** A claim with all that belongs to it. */
export const claim = z.object({
  id,
  number: z.int(),
  text: z.string(),
  ...claimFields,
  claimantId: id.nullable(),
  /** The claim that this one was merged into. */
  mergedInto: z.object({ id, number: z.int() }).nullable(),
  strength: z.enum(evidenceStrengths),
  appearances: z.array(appearance),
  links: z.array(evidenceLink),
  verdict: verdict.nullable(),
  contacts: z.array(contact),
  checks: z.array(check),
  revision: z.int(),
  createdAt: isoTime,
  updatedAt: isoTime,
});

/** Which claims. All conditions must hold; within one, any of the values. */
export const claimFilter = z.strictObject({
  kinds: z.array(z.enum(claimKinds)).optional(),
  verdicts: z.array(z.enum([...verdictValues, 'none'])).optional(),
  workStates: z.array(z.enum(workStates)).optional(),
  strengths: z.array(z.enum(evidenceStrengths)).optional(),
  claimants: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  /** Part of the claim's text, without regard to case. */
  text: z.string().max(1_000).optional(),
  /** Claims that appear in this story. */
  storyId: id.optional(),
  /** Claims with evidence in this document. */
  evidenceId: id.optional(),
});

/** The columns a list of claims can be sorted by. */
export const claimSorts = [
  'number',
  'text',
  'kind',
  'claimant',
  'claimedOn',
  'workState',
  'verdict',
  'strength',
  'updatedAt',
] as const;

/** Which claims, and in which order. */
const claimQuery = {
  filter: claimFilter.default({}),
  sort: z.enum(claimSorts).default('number'),
  isDescending: z.boolean().default(false),
};

const claimPatch = { text: claimText.optional(), ...z.object(claimFields).partial().shape };
const claimId = { claimId: id };

export const claimMethods = {
  'claims.create': write(
    'Logs a claim.',
    z.strictObject({
      ...claimPatch,
      text: claimText,
      kind: claimFields.kind,
      appearances: z.array(passageInput).max(1_000).default([]),
      ...why,
    }),
    claim,
  ),
  'claims.get': read('One claim with all that belongs to it.', z.strictObject({ id }), claim),
  'claims.list': read(
    'The claims that pass a filter, a page at a time.',
    z.strictObject({ ...claimQuery, ...page }),
    z.object({ total: z.int(), claims: z.array(claimRow) }),
  ),
  'claims.ids': read(
    'The ids of all claims that pass a filter, in the order of the list.',
    z.strictObject(claimQuery),
    z.object({ ids: z.array(id) }),
  ),
  'claims.tags': read(
    'The tags in use, by name, with the number of claims that carry each.',
    nothing,
    z.object({ tags: z.array(z.object({ tag: z.string(), claimCount: z.int() })) }),
  ),
  'claims.update': write(
    'Changes what is given of a claim. With `revision`, only if nobody changed it since.',
    z.strictObject({ id, revision: z.int().optional(), ...claimPatch, ...why }),
    claim,
  ),
  'claims.updateMany': write(
    'Changes many claims together, in one entry of the log.',
    z.strictObject({
      ids: z.array(id).min(1).max(100_000),
      workState: claimFields.workState.optional(),
      droppedReason: prose.optional(),
      kind: claimFields.kind.optional(),
      claimant: claimFields.claimant.optional(),
      addTags: claimFields.tags.optional(),
      removeTags: claimFields.tags.optional(),
      ...why,
    }),
    z.object({ changed: z.int() }),
  ),
  'claims.remove': write(
    'Removes a claim with its links and verdict; undo brings all of it back.',
    z.strictObject({ id, ...why }),
    nothing,
  ),
  'claims.addAppearance': write(
    'Adds a passage of a story in which the claim appears.',
    z.strictObject({ ...claimId, passage: passageInput, ...why }),
    claim,
  ),
  'claims.removeAppearance': write('Removes an appearance.', z.strictObject({ id, ...why }), claim),
  'evidence.link': write(
    'Links a passage to a claim. The tier defaults to that of the source.',
    z.strictObject({
      ...claimId,
      passage: passageInput,
      stance: z.enum(stances),
      tier: z.enum(tiers).optional(),
      note: prose.default(''),
      ...why,
    }),
    claim,
  ),
  'evidence.update': write(
    'Changes stance, tier or note of a link.',
    z.strictObject({
      id,
      stance: z.enum(stances).optional(),
      tier: z.enum(tiers).optional(),
      note: prose.optional(),
      ...why,
    }),
    claim,
  ),
  'evidence.unlink': write('Removes a link.', z.strictObject({ id, ...why }), claim),
  'verdicts.set': write(
    'Records a verdict: always with a reason, an as-of date and one standalone sentence of finding.',
    z.strictObject({
      ...claimId,
      value: z.enum(verdictValues),
      reason: z.string().trim().min(1).max(100_000),
      asOf: day,
      finding: line,
      ...why,
    }),
    claim,
  ),
  'verdicts.clear': write('Takes the verdict back.', z.strictObject({ ...claimId, ...why }), claim),
  'contacts.add': write(
    'Records what was asked of the claimant.',
    z.strictObject({
      ...claimId,
      addressee: line,
      question: z.string().trim().min(1).max(100_000),
      askedOn: day,
      deadline: day.nullable().default(null),
      ...why,
    }),
    claim,
  ),
  'contacts.update': write(
    'Records the answer, or mends what was recorded.',
    z.strictObject({
      id,
      addressee: line.optional(),
      question: z.string().trim().min(1).max(100_000).optional(),
      askedOn: day.optional(),
      deadline: day.nullable().optional(),
      answer: prose.optional(),
      answeredOn: day.nullable().optional(),
      ...why,
    }),
    claim,
  ),
  'contacts.remove': write('Removes a record of contact.', z.strictObject({ id, ...why }), claim),
  'checks.quote': write(
    'Compares the words of a quote claim with every document linked to it.',
    z.strictObject({ ...claimId, ...why }),
    z.object({ checks: z.array(check) }),
  ),
} as const;
