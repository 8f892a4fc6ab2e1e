import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import type { WorkState } from '#shared/domain/claim/WorkState.ts';
import type { Stance } from '#shared/domain/evidence/Stance.ts';
import type { Tier } from '#shared/domain/evidence/Tier.ts';
import type { VerdictValue } from '#shared/domain/verdict/VerdictValue.ts';
import type { DocumentKey } from './documents.ts';

/** A passage that bears on a claim. `exact` stands once in the document; the tier defaults to the source's. */
export type SampleEvidence = {
  readonly document: DocumentKey;
  readonly exact: string;
  readonly stance: Stance;
  readonly tier?: Tier;
  readonly note: string;
  /** English, by Wen Peiyu. */
  readonly translation?: string;
};

/** Somebody who was asked, and what came back. */
export type SampleContact = {
  readonly addressee: string;
  readonly question: string;
  readonly askedOn: string;
  readonly deadline: string;
  readonly answered?: { readonly on: string; readonly answer: string };
};

/** A claim of the sample with everything the desk holds on it. */
export type SampleClaim = {
  readonly key: string;
  /** Which of the eighteen circulating claims it is a part of (README.md lists them); null: the story's own. */
  readonly circulated: number | null;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly isUniversal?: boolean;
  /** Null: the story does not say. */
  readonly claimant: string | null;
  readonly claimedOn: string | null;
  /** The words of the story. */
  readonly appearance: string;
  readonly workState: WorkState;
  readonly droppedReason?: string;
  readonly note?: string;
  readonly unverified?: string;
  readonly tags: readonly string[];
  /** The key of the quote claim whose content this is. */
  readonly quotedIn?: string;
  readonly dueOn?: string;
  readonly isQuoteChecked?: boolean;
  readonly evidence: readonly SampleEvidence[];
  readonly contacts?: readonly SampleContact[];
  /** Left out where no verdict can be given yet: `note` then says why. */
  readonly verdict?: { readonly value: VerdictValue; readonly reason: string; readonly finding: string };
};
