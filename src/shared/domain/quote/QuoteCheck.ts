import type { Span } from '#shared/domain/words/Span.ts';

/** What comparing a quote with a source can answer; docs/quotes.md says what each means. */
export const quoteOutcomes = [
  'exact',
  'cosmetic',
  'marked-edits',
  'spliced',
  'altered',
  'ambiguous',
  'misattributed',
  'different-language',
  'not-found',
] as const;

/** One of the nine answers. */
export type QuoteOutcome = (typeof quoteOutcomes)[number];

/** What a difference between the words of a quote and of its source is. */
export const differenceKinds = [
  'negation',
  'number',
  'name',
  'hedge',
  'word-form',
  'word',
  'omission',
  'insertion',
  'order',
] as const;

/** One of the kinds of difference. */
export type DifferenceKind = (typeof differenceKinds)[number];

/** `minor`: a contraction, a filler, an interruption, another way to write the same. `meaning`: any other. */
export const differenceWeights = ['minor', 'meaning'] as const;

/** How much a difference weighs. */
export type DifferenceWeight = (typeof differenceWeights)[number];

/** The words at a place; an empty span says where they are missing. */
export type SpanText = Span & { readonly text: string };

/** One difference: what the quote has, and what the source has in its place. Offsets are those of each text. */
export type Difference = {
  readonly kind: DifferenceKind;
  readonly weight: DifferenceWeight;
  readonly quote: SpanText;
  readonly source: SpanText;
};

/** What comparing a quote with a source found. Every offset points into the source as it was given. */
export type QuoteCheck = {
  readonly result: QuoteOutcome;
  /** The first place, from its first to its last word; null where there is none. */
  readonly start: number | null;
  readonly end: number | null;
  /** Every place that the result holds for; empty where there is none. */
  readonly places: readonly Span[];
  /** The parts of a quote that stand apart in the source, in the order of the quote; else empty. */
  readonly parts: readonly Span[];
  readonly differences: readonly Difference[];
  /** The nearest stretches where nothing was found: something to look at, never a finding. */
  readonly candidates: readonly Span[];
};
