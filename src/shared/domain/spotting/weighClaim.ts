import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import type { Signal, SignalRule } from './Signal.ts';

/** What a kind weighs before anything else is seen. Set by hand: what a newsroom checks first in a story of hype. */
export const kindWeights: Readonly<Record<ClaimKind, number>> = {
  'stock-move': 1.4,
  'sales-figure': 1.4,
  'funding-or-deal': 1.2,
  'user-count': 1.2,
  quote: 1,
  price: 0.7,
  statistic: 0.7,
  'event-or-date': 0.2,
  prediction: 0.2,
  access: 0.6,
  capability: 0.3,
  other: 0.7,
};

/** What each rule that fired adds, once however often it fires. */
export const ruleWeights: Readonly<Partial<Record<SignalRule, number>>> = {
  figure: 0.3,
  'named-entity': 0.25,
  comparison: 0.2,
  superlative: 0.25,
  universal: 0.15,
  causal: 0.15,
  attribution: 0.1,
  'hype-word': 0.15,
  'vague-source': 0.2,
  'missing-base': 0.15,
  'missing-unit': 0.15,
  'missing-direction': 0.25,
  'missing-date': 0.1,
  'missing-source': 0.1,
  'garbled-figure': 0.4,
  horizon: 0.55,
};

/** What the words of the sentence add: the model's score less a half, times this. */
export const modelWeight = 1.5;

/** How much a claim needs a check, 0…1: the logistic curve over kind, rules and the words of its sentence. */
export function weighClaim(kind: ClaimKind, reasons: readonly Signal[], sentenceScore: number): number {
  let sum = kindWeights[kind] + modelWeight * (sentenceScore - 0.5) - 0.5;
  for (const rule of new Set(reasons.map((reason) => reason.rule))) sum += ruleWeights[rule] ?? 0;
  return Math.round(10_000 / (1 + Math.exp(-sum))) / 10_000;
}
