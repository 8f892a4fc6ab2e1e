import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import type { Stance } from '#shared/domain/evidence/Stance.ts';

/** A document that is a price series. */
export type SeriesDocument = {
  readonly documentId: string;
  readonly title: string;
  readonly fileName: string;
};

/** What a person chose; null is what the desk takes by itself. */
export type MoveChoice = {
  readonly documentId: string | null;
  readonly from: string | null;
  readonly to: string | null;
};

/** What of a claim is asked. */
export type MoveClaim = {
  readonly text: string;
  readonly kind: ClaimKind;
  readonly claimedOn: string | null;
  readonly links: readonly {
    readonly stance: Stance;
    readonly passage: {
      readonly documentId: string;
      readonly documentTitle: string;
      readonly exact: string;
    };
  }[];
};
