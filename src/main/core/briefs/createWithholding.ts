import type { OutputOf } from '#shared/contract/contract.ts';
import { createNameHider, type NameHider } from './createNameHider.ts';

type Claim = OutputOf<'claims.get'>;
type Document = OutputOf<'documents.get'>;
type Passage = Claim['appearances'][number]['passage'];
type Link = Claim['links'][number];

/** Decides what a brief leaves out. Each question about a document remembers it if the answer is yes. */
export type Withholding = {
  readonly hider: NameHider;
  /** Whether it is confidential, left out or not. */
  readonly isConfidential: (documentId: string, isFlagged: boolean) => boolean;
  readonly isDocumentOut: (documentId: string, isFlagged: boolean) => boolean;
  readonly isPassageOut: (passage: Passage) => boolean;
  readonly isLinkOut: (link: Link) => boolean;
  readonly isClaimantOut: (claim: Claim) => boolean;
  readonly isContactOut: (contact: Claim['contacts'][number]) => boolean;
  /** How many documents were asked about and are left out. */
  readonly countDocuments: () => number;
};

/**
 * What is confidential is left out unless it is asked for. A thing counts as confidential as soon as any of the
 * flags says so: its own, its document's or its source's.
 */
export function createWithholding(input: {
  readonly claims: readonly Claim[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly sources: OutputOf<'sources.list'>['sources'];
  readonly isConfidentialIncluded: boolean;
}): Withholding {
  const isHiding = !input.isConfidentialIncluded;
  const sources = input.sources.filter((source) => source.isConfidential);
  const sourceIds = new Set(sources.map((source) => source.id));
  const claimantIds = new Set(sources.flatMap((source) => source.claimantId ?? []));
  const isConfidentialSource = (sourceId: string | null) => sourceId !== null && sourceIds.has(sourceId);
  const isConfidentialClaimant = (claim: Claim) =>
    claim.claimantId !== null && claimantIds.has(claim.claimantId);

  const hider = createNameHider(
    isHiding
      ? [
          ...sources.map((source) => source.name),
          // A source can go by another name as a claimant.
          ...input.claims.filter(isConfidentialClaimant).flatMap((claim) => claim.claimant ?? []),
        ]
      : [],
  );

  const documentIds = new Set<string>();
  const isConfidential = (documentId: string, isFlagged: boolean) => {
    const document = input.documents.get(documentId);
    return (
      isFlagged ||
      (document !== undefined &&
        (document.isConfidential || document.isWithheld || isConfidentialSource(document.sourceId)))
    );
  };
  const isDocumentOut = (documentId: string, isFlagged: boolean) => {
    const isOut = isHiding && isConfidential(documentId, isFlagged);
    if (isOut) documentIds.add(documentId);
    return isOut;
  };
  const isPassageOut = (passage: Passage) =>
    isDocumentOut(passage.documentId, passage.isWithheld) ||
    // Words of a document are never altered, so a passage that holds a hidden name goes as a whole.
    [passage.exact, passage.prefix, passage.suffix, ...passage.translations.map(({ text }) => text)].some(
      hider.isIn,
    );

  return {
    hider,
    isConfidential,
    isDocumentOut,
    isPassageOut,
    isLinkOut: (link) =>
      isDocumentOut(link.passage.documentId, isConfidentialSource(link.sourceId)) ||
      isPassageOut(link.passage),
    isClaimantOut: (claim) =>
      isHiding && (isConfidentialClaimant(claim) || (claim.claimant !== null && hider.isIn(claim.claimant))),
    isContactOut: (contact) => hider.isIn(contact.addressee),
    countDocuments: () => documentIds.size,
  };
}
