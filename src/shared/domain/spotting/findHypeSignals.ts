import type { Span } from '#shared/domain/words/Span.ts';
import type { SignalRule } from './Signal.ts';
import type { SpottedClaim } from './SpottedClaim.ts';
import { readTokens } from './readTokens.ts';
import { findEnglishHits, findHanHits } from './findSignals.ts';

/** How often something happens in a story, of how many, with the first places. No score is made of it. */
export type HypeCount = {
  readonly count: number;
  readonly of: number;
  readonly examples: readonly Span[];
};

/** The signs that are counted, in the order in which they are told. */
export const hypeSigns = [
  'withoutSource',
  'vagueSources',
  'superlatives',
  'flatForecasts',
  'pricesWithoutCurrency',
] as const satisfies readonly (keyof HypeSignals)[];

/** Signs of hype in a whole story. */
export type HypeSignals = {
  /** Claims for which the text names nobody who says so. */
  readonly withoutSource: HypeCount;
  /** Superlatives, of the words of the text: `of` counts words. */
  readonly superlatives: HypeCount;
  /** Predictions said flatly, without "may", "expects" or "likely", of all predictions. */
  readonly flatForecasts: HypeCount;
  /** Prices without a currency, of all prices. */
  readonly pricesWithoutCurrency: HypeCount;
  /** Sources nobody could ask ("netizens"), of all words. */
  readonly vagueSources: HypeCount;
};

const exampleCount = 5;
const han = /[\u3400-\u9fff]/g;

const countOf = (found: readonly Span[], of: number): HypeCount => ({
  count: found.length,
  of,
  examples: found.slice(0, exampleCount).map(({ start, end }) => ({ start, end })),
});

/** "The greatest in the world" is one superlative: what only says of how many things belongs to the word before it. */
function apartFrom(text: string, superlatives: readonly Span[]): readonly Span[] {
  return superlatives.filter(({ start, end }, at) => {
    const before = superlatives[at - 1];
    const isReach = /^(?:in|on|of)\b/i.test(text.slice(start, end));
    return !before || !isReach || /[.!?\n]/.test(text.slice(before.end, start));
  });
}

/** Counts the signs of hype in a story, given the claims that were found in it. Two Chinese characters count as a word. */
export function findHypeSignals(text: string, claims: readonly SpottedClaim[]): HypeSignals {
  const tokens = readTokens(text, 0, text.length);
  const hits = [...findEnglishHits(tokens), ...findHanHits(text, 0, text.length)];
  const words = tokens.length + Math.round((text.match(han)?.length ?? 0) / 2);
  const has = (claim: SpottedClaim, rule: SignalRule): boolean =>
    claim.reasons.some((reason) => reason.rule === rule);
  const ofKind = (kind: SpottedClaim['kind']) => claims.filter((claim) => claim.kind === kind);
  const predictions = ofKind('prediction');
  const prices = ofKind('price');
  return {
    withoutSource: countOf(
      claims.filter(({ claimant }) => claimant === null),
      claims.length,
    ),
    superlatives: countOf(
      apartFrom(
        text,
        hits.filter(({ groups }) => groups.includes('superlative')),
      ),
      words,
    ),
    flatForecasts: countOf(
      predictions.filter((claim) => !has(claim, 'hedge')),
      predictions.length,
    ),
    pricesWithoutCurrency: countOf(
      prices.filter((claim) => has(claim, 'missing-unit')),
      prices.length,
    ),
    vagueSources: countOf(
      hits.filter(({ groups }) => groups.includes('vague-source')),
      words,
    ),
  };
}
