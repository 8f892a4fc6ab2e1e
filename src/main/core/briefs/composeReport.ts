import type { OutputOf } from '#shared/contract/contract.ts';
import type { Report, ReportClaim, ReportEvidence } from '#shared/contract/report.ts';
import type { RepeatedFigure } from '#shared/domain/consistency/Consistency.ts';
import { findRepeated } from '#shared/domain/consistency/findRepeated.ts';
import { isPlaced } from '#shared/domain/anchoring/isPlaced.ts';
import { verdictValues } from '#shared/domain/verdict/VerdictValue.ts';
import { createWithholding } from './createWithholding.ts';
import { hideNamesInReport } from './hideNamesInReport.ts';
import { indexCodePoints } from './indexCodePoints.ts';
import { type ClaimSeries, toReportMove } from './toReportMove.ts';
import { toReportFigures } from './toReportFigures.ts';

type Claim = OutputOf<'claims.get'>;
type Document = OutputOf<'documents.get'>;
type Passage = Claim['appearances'][number]['passage'];
type Link = Claim['links'][number];
type Translation = Passage['translations'][number];
type ReportTranslation = ReportEvidence['translations'][number];
type Comparison = Pick<ReportClaim['checks'][number], 'found' | 'differences' | 'translation' | 'original'>;

const noComparison: Comparison = { found: null, differences: [], translation: null, original: null };

type TextOf = (textVersionId: string) => string | undefined;

/** What a brief is made of: the contract's own answers, and the texts for their code points. */
export type ReportInput = {
  readonly title: string;
  readonly casebook: OutputOf<'casebook.get'>;
  readonly story: Document | null;
  readonly claims: readonly Claim[];
  /** At least every document that the claims use; others are not listed. */
  readonly documents: readonly Document[];
  /** All sources: their flags and names decide what is hidden. */
  readonly sources: OutputOf<'sources.list'>['sources'];
  /** The text of a text version, where it is at hand. */
  readonly textOf: TextOf;
  /** The price series that each claim is compared with, by the claim's id. */
  readonly moves: ReadonlyMap<string, ClaimSeries>;
  /** UTC ISO text. */
  readonly generatedAt: string;
  readonly isConfidentialIncluded: boolean;
};

/**
 * Composes the brief. What is confidential is left out and counted unless it is asked for; the name of a
 * confidential source is then taken out of every text, and a passage that holds it is left out whole, since the
 * words of a document are never altered. Strength stays as computed over everything.
 */
export function composeReport(input: ReportInput): Report {
  const documents = new Map(
    [...input.documents, ...(input.story ? [input.story] : [])].map((document) => [document.id, document]),
  );
  const withholding = createWithholding({ ...input, documents });
  const { isConfidential } = withholding;
  const toPosition = createPositionFinder(input.textOf);
  const numberOfClaim = new Map(input.claims.map((claim) => [claim.id, claim.number]));

  const used = new Map<string, { readonly number: number; readonly document: Document }>();
  const use = (documentId: string): number | null => {
    const document = documents.get(documentId);
    if (document === undefined) return null;
    const { number } = used.get(documentId) ?? { number: used.size + 1 };
    used.set(documentId, { number, document });
    return number;
  };

  const toWords = (passage: Passage) => {
    const document = documents.get(passage.documentId);
    return {
      documentNumber: use(passage.documentId),
      documentTitle: document?.title ?? passage.documentTitle,
      language: document?.language ?? '',
      exact: passage.exact,
      prefix: passage.prefix,
      suffix: passage.suffix,
      position: toPosition(passage.textVersionId, passage),
      textVersionId: passage.textVersionId,
      isInNewestText: isPlaced(passage.status),
      firstPage: passage.firstPage,
      lastPage: passage.lastPage,
      isConfidential: isConfidential(passage.documentId, passage.isWithheld),
    };
  };

  const repeatedIn = createRepeatedFinder(input.textOf);
  const about = ({ documentId, documentTitle, isWithheld }: Passage) => ({
    documentNumber: use(documentId),
    documentTitle: documents.get(documentId)?.title ?? documentTitle,
    isConfidential: isConfidential(documentId, isWithheld),
  });

  const toEvidence = (link: Link): ReportEvidence => {
    const document = documents.get(link.passage.documentId);
    return {
      sourceName: link.sourceName ?? document?.sourceName ?? null,
      tier: link.tier,
      note: link.note,
      ...toWords(link.passage),
      fileName: document?.fileName ?? '',
      sha256: document?.blobSha256 ?? null,
      publishedOn: link.publishedOn ?? document?.publishedOn ?? null,
      capturedAt: link.capturedAt ?? document?.capturedAt ?? null,
      url: document?.url ?? null,
      translations: link.passage.translations.map(toTranslation),
    };
  };

  const toComparison = (claim: Claim, check: Claim['checks'][number]): Comparison => {
    const links = claim.links.filter((link) => !withholding.isLinkOut(link));
    const original = findOriginal(links, check.translation?.id);
    // Words of a document are never altered, so a comparison that holds a hidden name goes as a whole.
    const isOut = [check.found?.text ?? '', check.translation?.text ?? '', original ?? ''].some(
      withholding.hider.isIn,
    );
    if (isOut || (check.translation && original === null)) return noComparison;
    return {
      found: check.found?.text ?? null,
      differences: check.differences.map(({ kind, weight, quote, source }) => ({
        kind,
        weight,
        quote: quote.text,
        source: source.text,
      })),
      translation: check.translation && toTranslation(check.translation),
      original,
    };
  };

  const toCheck = (claim: Claim, check: Claim['checks'][number]): ReportClaim['checks'][number] => ({
    kind: check.kind,
    documentNumber: use(check.documentId),
    documentTitle: documents.get(check.documentId)?.title ?? check.documentTitle,
    quote: check.quote,
    outcome: check.outcome,
    ...toComparison(claim, check),
    foundIn:
      check.foundIn && !withholding.isDocumentOut(check.foundIn.documentId, check.foundIn.isWithheld)
        ? check.foundIn.documentTitle
        : null,
    method: check.method,
    textSha256: check.textSha256,
    places: check.places.map((place) => ({
      position: toPosition(check.textVersionId, place),
      firstPage: place.firstPage,
    })),
    checkedAt: check.createdAt,
    isConfidential: isConfidential(check.documentId, check.isWithheld),
  });

  const toClaim = (claim: Claim): ReportClaim => {
    const appearances = claim.appearances.filter(({ passage }) => !withholding.isPassageOut(passage));
    const hiddenLinks = claim.links.filter(withholding.isLinkOut);
    const links = claim.links.filter((link) => !hiddenLinks.includes(link));
    const checks = claim.checks.filter(
      (check) => !withholding.isDocumentOut(check.documentId, check.isWithheld),
    );
    const contacts = claim.contacts.filter((contact) => !withholding.isContactOut(contact));
    const isClaimantWithheld = withholding.isClaimantOut(claim);
    const series = input.moves.get(claim.id);
    const isSeriesOut =
      series !== undefined && withholding.isDocumentOut(series.documentId, series.isWithheld);
    const evidence = (stance: Link['stance']) =>
      links.filter((link) => link.stance === stance).map(toEvidence);
    return {
      id: claim.id,
      number: claim.number,
      asStated: claim.text,
      kind: claim.kind,
      isUniversal: claim.isUniversal,
      claimant: isClaimantWithheld ? null : claim.claimant,
      isClaimantWithheld,
      claimedOn: claim.claimedOn,
      dueOn: claim.dueOn,
      quotedIn: claim.quotedInId === null ? null : (numberOfClaim.get(claim.quotedInId) ?? null),
      workState: claim.workState,
      droppedReason: claim.droppedReason,
      tags: claim.tags,
      verdict: claim.verdict && toVerdict(claim.verdict),
      strength: claim.strength,
      isStrengthOnWithheld: hiddenLinks.some((link) => link.stance !== 'context'),
      appearances: appearances.map(({ passage }) => toWords(passage)),
      evidence: { for: evidence('supports'), against: evidence('disputes'), context: evidence('context') },
      checks: checks.map((check) => toCheck(claim, check)),
      stockMove:
        isSeriesOut || !series ? null : toReportMove({ ...claim, links }, series, use, isConfidential),
      figures: toReportFigures(
        { text: claim.text, kind: claim.kind, appearances, links },
        { textOf: input.textOf, repeatedIn, about, isHidden: withholding.hider.isIn },
      ),
      contacts: contacts.map(toContact),
      unverified: claim.unverified,
      withheld: {
        links: hiddenLinks.length,
        appearances: claim.appearances.length - appearances.length,
        checks: claim.checks.length - checks.length + (isSeriesOut ? 1 : 0),
        contacts: claim.contacts.length - contacts.length,
      },
    };
  };

  const isStoryOut = input.story !== null && withholding.isDocumentOut(input.story.id, false);
  const story = isStoryOut ? null : input.story;
  const storyNumber = story && use(story.id);
  const claims = input.claims.map(toClaim);
  const sum = (kind: keyof ReportClaim['withheld']) =>
    claims.reduce((total, claim) => total + claim.withheld[kind], 0);

  const report: Report = {
    format: 'hypecheck-brief',
    version: 1,
    title: isStoryOut ? withoutStoryTitle(input.title, input.story.title) : input.title,
    generatedAt: input.generatedAt,
    casebook: { id: input.casebook.id, title: input.casebook.title },
    log: { entries: input.casebook.counts.decisions, headHash: input.casebook.headHash },
    story: story && storyNumber !== null ? toStory(story, storyNumber) : null,
    checkers: [...new Set(claims.flatMap((claim) => claim.verdict?.decidedBy ?? []))],
    counts: { claims: claims.length, byVerdict: countByVerdict(claims) },
    claims,
    documents: [...used.values()].map(({ number, document }) =>
      toListed(document, number, isConfidential(document.id, false)),
    ),
    withheld: {
      isConfidentialIncluded: input.isConfidentialIncluded,
      documents: withholding.countDocuments(),
      links: sum('links'),
      appearances: sum('appearances'),
      checks: sum('checks'),
      contacts: sum('contacts'),
      names: 0,
    },
  };
  return input.isConfidentialIncluded ? report : hideNamesInReport(report, withholding.hider);
}

/** Looks through each story once, however many claims appear in it. */
function createRepeatedFinder(textOf: TextOf) {
  const found = new Map<string, readonly RepeatedFigure[]>();
  return (textVersionId: string): readonly RepeatedFigure[] => {
    const known = found.get(textVersionId) ?? findRepeated(textOf(textVersionId) ?? '');
    found.set(textVersionId, known);
    return known;
  };
}

/** Reads each text once, however many passages lie in it. */
function createPositionFinder(textOf: TextOf) {
  const indexes = new Map<string, ((offset: number) => number) | null>();
  return (textVersionId: string, place: { readonly start: number; readonly end: number }) => {
    let index = indexes.get(textVersionId);
    if (index === undefined) {
      const text = textOf(textVersionId);
      index = text === undefined ? null : indexCodePoints(text);
      indexes.set(textVersionId, index);
    }
    return index && { start: index(place.start), end: index(place.end) };
  };
}

const withoutStoryTitle = (title: string, storyTitle: string) =>
  storyTitle.trim() !== '' && title.includes(storyTitle.trim()) ? 'Fact-check brief' : title;

const toTranslation = ({ language, text, translator, by }: Translation): ReportTranslation => ({
  language,
  text,
  translator,
  by,
});

/** The words that a translation is of; null where no link that may be shown has it. */
const findOriginal = (links: readonly Link[], translationId: string | undefined): string | null =>
  links.find(({ passage }) => passage.translations.some((each) => each.id === translationId))?.passage
    .exact ?? null;

const toVerdict = ({
  value,
  reason,
  asOf,
  finding,
  decidedBy,
  decidedAt,
}: NonNullable<Claim['verdict']>) => ({
  value,
  reason,
  asOf,
  finding,
  decidedBy,
  decidedAt,
});

const toContact = (contact: Claim['contacts'][number]): ReportClaim['contacts'][number] => ({
  addressee: contact.addressee,
  question: contact.question,
  askedOn: contact.askedOn,
  deadline: contact.deadline,
  answer: contact.answer,
  answeredOn: contact.answeredOn,
});

const toStory = (story: Document, documentNumber: number): NonNullable<Report['story']> => ({
  documentNumber,
  title: story.title,
  author: story.author,
  byline: story.byline,
  editor: story.editor,
  publishedOn: story.publishedOn,
  language: story.language,
});

const toListed = (
  document: Document,
  number: number,
  isConfidential: boolean,
): Report['documents'][number] => ({
  number,
  id: document.id,
  role: document.role,
  title: document.title,
  byline: document.byline,
  language: document.language,
  sourceName: document.sourceName,
  fileName: document.fileName,
  mediaType: document.mediaType,
  byteLength: document.byteLength,
  sha256: document.blobSha256,
  publishedOn: document.publishedOn,
  capturedAt: document.capturedAt,
  url: document.url,
  isConfidential,
});

function countByVerdict(claims: readonly ReportClaim[]): Report['counts']['byVerdict'] {
  const countOf = (value: keyof Report['counts']['byVerdict']) =>
    claims.filter((claim) => (claim.verdict?.value ?? 'none') === value).length;
  return Object.fromEntries(
    [...verdictValues, 'none' as const].map((value) => [value, countOf(value)]),
  ) as Record<keyof Report['counts']['byVerdict'], number>;
}
