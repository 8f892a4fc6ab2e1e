import { z } from 'zod';
import { agreements, checkVerdicts, relations } from '#shared/domain/arithmetic/Check.ts';
import { doubts } from '#shared/domain/arithmetic/Doubt.ts';
import { bases } from '#shared/domain/basis/Basis.ts';
import { claimKinds } from '#shared/domain/claim/ClaimKind.ts';
import { workStates } from '#shared/domain/claim/WorkState.ts';
import { sameDoubts } from '#shared/domain/consistency/Consistency.ts';
import { documentRoles } from '#shared/domain/document/DocumentRole.ts';
import { evidenceStrengths } from '#shared/domain/evidence/EvidenceStrength.ts';
import { tiers } from '#shared/domain/evidence/Tier.ts';
import { verdictValues } from '#shared/domain/verdict/VerdictValue.ts';
import { quoteDifference } from './analyzeQuotes.contract.ts';
import { check, contact, translation, verdict } from './claims.contract.ts';
import { noMove, stockMove } from './stockMove.contract.ts';
import { id, isoTime, partialDate, sha256 } from './primitives.ts';

/** The part of a text between two offsets: Unicode code points as in W3C selectors, end exclusive. */
const position = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });

const count = z.int().min(0);

/** Words of a document, with what a stranger needs to find them again. */
const words = {
  /** The number of the document in this brief's list; null where the document is no longer in the casebook. */
  documentNumber: z.int().min(1).nullable(),
  documentTitle: z.string(),
  /** BCP 47, or empty where unknown. */
  language: z.string(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  /** Null where the text is not at hand. */
  position: position.nullable(),
  textVersionId: id,
  /** Whether the document's newest text has these words for certain; else they stand in an earlier one. */
  isInNewestText: z.boolean(),
  firstPage: z.int().nullable(),
  lastPage: z.int().nullable(),
  isConfidential: z.boolean(),
};

const reportTranslation = z.strictObject(translation.omit({ id: true }).shape);

const reportEvidence = z.strictObject({
  sourceName: z.string().nullable(),
  tier: z.enum(tiers),
  note: z.string(),
  ...words,
  fileName: z.string(),
  sha256: sha256.nullable(),
  publishedOn: partialDate.nullable(),
  capturedAt: isoTime.nullable(),
  url: z.string().nullable(),
  translations: z.array(reportTranslation),
});

const reportCheck = z.strictObject({
  ...check.pick({ kind: true, documentTitle: true, quote: true, outcome: true, method: true }).shape,
  differences: z.array(
    z.strictObject({
      kind: quoteDifference.shape.kind,
      weight: quoteDifference.shape.weight,
      /** The words of the quote; empty where it lacks them. */
      quote: z.string(),
      /** The words in their place in what was compared with; empty where it lacks them. */
      source: z.string(),
    }),
  ),
  /** The words that the quote was found to stand for: of the document, or of the translation. Null: none. */
  found: z.string().nullable(),
  translation: reportTranslation.nullable(),
  /** The words of the document that the translation is of; null without one. */
  original: z.string().nullable(),
  /** For words that stand in another document only: its title. Null: none, or it is withheld. */
  foundIn: z.string().nullable(),
  documentNumber: words.documentNumber,
  /** The SHA-256 of the text that was searched, as UTF-8. */
  textSha256: sha256,
  places: z.array(z.strictObject({ position: position.nullable(), firstPage: z.int().nullable() })),
  checkedAt: isoTime,
  isConfidential: z.boolean(),
});

const comparedValues = {
  outcome: z.enum(checkVerdicts).exclude(['nothing-to-check']),
  how: z.enum(agreements).nullable(),
  why: z.enum(sameDoubts).nullable(),
  /** The bases that differ, where that is why. */
  bases: z.array(z.enum(bases)),
  working: z.string(),
};

/** What the figures of a claim and of the sentences it appears in come to, recomputed when the brief was made. */
const reportFigures = z.strictObject({
  sums: z.array(
    z.strictObject({
      relation: z.enum(relations),
      outcome: z.enum(checkVerdicts).exclude(['nothing-to-check']),
      how: z.enum(agreements).nullable(),
      why: z.enum(doubts).nullable(),
      working: z.string(),
    }),
  ),
  /** Figures of the claim beside those of its evidence. */
  comparisons: z.array(
    z.strictObject({
      ...comparedValues,
      inClaim: z.string(),
      inEvidence: z.string(),
      documentNumber: words.documentNumber,
      documentTitle: z.string(),
      isConfidential: z.boolean(),
    }),
  ),
  /** Quantities of the claim to which its story gives another value elsewhere. */
  repeated: z.array(
    z.strictObject({
      ...comparedValues,
      /** The sentences of the story, in their order. */
      sentences: z.tuple([z.string(), z.string()]),
      documentNumber: words.documentNumber,
      documentTitle: z.string(),
      isConfidential: z.boolean(),
    }),
  ),
  /** Figures that are printed wrongly, with the readings they allow. */
  garbled: z.array(z.strictObject({ text: z.string(), readings: z.array(z.string()) })),
  /** Changes for which no base is stated, as printed. */
  withoutBase: z.array(z.string()),
});

/** The move of a share price, recomputed when the brief was made. */
const reportMove = z.strictObject({
  documentNumber: words.documentNumber,
  documentTitle: z.string(),
  isConfidential: z.boolean(),
  /** Of the text that was read, where it is at hand. */
  move: z.union([stockMove, noMove]),
});

const reportClaim = z.strictObject({
  id,
  /** The claim's number in the casebook. */
  number: z.int(),
  asStated: z.string(),
  kind: z.enum(claimKinds),
  isUniversal: z.boolean(),
  /** Null: unknown, or left out (`isClaimantWithheld`). */
  claimant: z.string().nullable(),
  isClaimantWithheld: z.boolean(),
  claimedOn: partialDate.nullable(),
  dueOn: partialDate.nullable(),
  /** For what a quote asserts: the number of the quote claim, where it is in this brief. */
  quotedIn: z.int().nullable(),
  workState: z.enum(workStates),
  droppedReason: z.string(),
  tags: z.array(z.string()),
  /** Null: nobody has given one. */
  verdict: z.strictObject(verdict.shape).nullable(),
  /** Computed over all evidence, also what is withheld here. */
  strength: z.enum(evidenceStrengths),
  /** Evidence that counts for the strength is withheld here. */
  isStrengthOnWithheld: z.boolean(),
  appearances: z.array(z.strictObject(words)),
  evidence: z.strictObject({
    for: z.array(reportEvidence),
    against: z.array(reportEvidence),
    context: z.array(reportEvidence),
  }),
  checks: z.array(reportCheck),
  figures: reportFigures,
  /** Null: the claim is none to compare with prices, no series was chosen, or it is withheld. */
  stockMove: reportMove.nullable(),
  /** Empty: nobody was asked, unless `withheld.contacts` says otherwise. */
  contacts: z.array(z.strictObject(contact.omit({ id: true }).shape)),
  unverified: z.string(),
  withheld: z.strictObject({ links: count, appearances: count, checks: count, contacts: count }),
});

const reportDocument = z.strictObject({
  /** Counts from 1 in the order of first use; evidence refers to it. */
  number: z.int().min(1),
  id,
  role: z.enum(documentRoles),
  title: z.string(),
  byline: z.string(),
  language: z.string(),
  sourceName: z.string().nullable(),
  fileName: z.string(),
  mediaType: z.string(),
  byteLength: z.int(),
  /** Of the file as it came; null for a draft of the newsroom. */
  sha256: sha256.nullable(),
  publishedOn: partialDate.nullable(),
  capturedAt: isoTime.nullable(),
  url: z.string().nullable(),
  isConfidential: z.boolean(),
});

/** A fact-check brief, whatever it is rendered as; the exported JSON is this very value. docs/brief.md tells more. */
export const report = z.strictObject({
  format: z.literal('hypecheck-brief'),
  version: z.literal(1),
  title: z.string(),
  generatedAt: isoTime,
  casebook: z.strictObject({ id, title: z.string() }),
  /** The head of the decision log when the brief was made. */
  log: z.strictObject({ entries: count, headHash: sha256.nullable() }),
  /** Null where the brief is not about one story, or the story is withheld. */
  story: z
    .strictObject({
      documentNumber: z.int().min(1),
      title: z.string(),
      author: z.string(),
      byline: z.string(),
      editor: z.string(),
      publishedOn: partialDate.nullable(),
      language: z.string(),
    })
    .nullable(),
  /** Everybody who decided a verdict in this brief. */
  checkers: z.array(z.string()),
  counts: z.strictObject({
    claims: count,
    byVerdict: z.record(z.enum([...verdictValues, 'none']), count),
  }),
  claims: z.array(reportClaim),
  /** Only what the claims or the story use. */
  documents: z.array(reportDocument),
  /** How many things were left out because they are confidential; never which. */
  withheld: z.strictObject({
    isConfidentialIncluded: z.boolean(),
    documents: count,
    links: count,
    appearances: count,
    checks: count,
    contacts: count,
    /** Places where the name of a confidential source was taken out of a text. */
    names: count,
  }),
});

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** A fact-check brief as a value. */
export type Report = DeepReadonly<z.output<typeof report>>;

/** One claim of a brief. */
export type ReportClaim = Report['claims'][number];

/** One passage of evidence in a brief. */
export type ReportEvidence = ReportClaim['evidence']['for'][number];
