import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import type { Signal } from './Signal.ts';

/** A claim found by rules, with why. Offsets are UTF-16 code units, end exclusive. */
export type SpottedClaim = Span & {
  readonly kind: ClaimKind;
  /** "The largest", "every", "the first". */
  readonly isUniversal: boolean;
  /** How much it needs a check, 0…1. */
  readonly score: number;
  /** Who says so, where the text tells. */
  readonly claimant: Span | null;
  readonly reasons: readonly Signal[];
  readonly figures: readonly ReadFigure[];
  /** For predictions: the partial ISO date by which it should have come true. */
  readonly due?: string;
};
