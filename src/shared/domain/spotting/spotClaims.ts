import { findFigures } from '#shared/domain/figure/findFigures.ts';
import { findQuotations } from '#shared/domain/quotation/findQuotations.ts';
import { longestSentence, splitSentences } from '#shared/domain/sentence/splitSentences.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import { findForecast } from './findForecast.ts';
import { readSentence, type ReadSentence } from './readSentence.ts';
import { checkworthyThreshold, scoreSentence } from './scoreSentence.ts';
import { joinContinued } from './joinContinued.ts';
import type { SpottedClaim } from './SpottedClaim.ts';
import { spotSentence } from './spotSentence.ts';

/** A text and what is known of it. */
export type SpotInput = {
  readonly text: string;
  /** `sentence`: the whole text is one sentence; one longer than a sentence can be is read as a document. */
  readonly unit?: 'document' | 'sentence';
  /** The day of the text, partial ISO: what terms ("within five years") are counted from. */
  readonly date?: string | undefined;
};

/** The claims of a text in their order, and what holds for it as a whole. */
export type Spotted = {
  /** Of the sentence that needs a check most, 0…1. */
  readonly score: number;
  readonly isCheckworthy: boolean;
  /** Whether it holds a forecast. */
  readonly isForward: boolean;
  readonly claims: readonly SpottedClaim[];
};

const takeUpTo = <T extends Span>(items: readonly T[], from: number, end: number): number => {
  let to = from;
  while ((items[to]?.start ?? Infinity) < end) to += 1;
  return to;
};

/**
 * Reads a text sentence by sentence and finds the claims in it, each with kind, claimant, figures, worth and reasons. Pure
 * and the same every time; time is proportional to the length. Rules: docs/spotting.md.
 */
export function spotClaims({ text, unit = 'document', date }: SpotInput): Spotted {
  const isOne = unit === 'sentence' && text.length <= longestSentence;
  const sentences = isOne ? [{ start: 0, end: text.length }] : joinContinued(text, splitSentences(text));
  const figures = findFigures(text);
  const quotations = findQuotations(text);
  const claims: SpottedClaim[] = [];
  const previous: ReadSentence[] = [];
  let [figure, quotation, score] = [0, 0, 0];
  let isForward = false;
  for (const span of sentences) {
    const figureEnd = takeUpTo(figures, figure, span.end);
    const quotationEnd = takeUpTo(quotations, quotation, span.end);
    const sentence = readSentence(
      text,
      span,
      figures.slice(figure, figureEnd),
      quotations.slice(quotation, quotationEnd),
    );
    figure = figureEnd;
    quotation = quotationEnd;
    const own = scoreSentence(sentence);
    score = Math.max(score, own);
    const mayForecast = findForecast(text, span) !== undefined;
    isForward ||= mayForecast;
    for (const claim of spotSentence(text, sentence, own, previous, mayForecast, date)) claims.push(claim);
    previous.unshift(sentence);
    previous.length = Math.min(previous.length, 3);
  }
  return { score, isCheckworthy: score >= checkworthyThreshold, isForward, claims };
}
