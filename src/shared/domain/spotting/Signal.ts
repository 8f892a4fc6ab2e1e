import type { Span } from '#shared/domain/words/Span.ts';

/** Every rule that can be named as a reason, in the order of docs/spotting.md. */
export const signalRules = [
  'figure',
  'named-entity',
  'comparison',
  'superlative',
  'universal',
  'causal',
  'attribution',
  'forecast',
  'hedge',
  'horizon',
  'hype-word',
  'vague-source',
  'quotation',
  'share-price',
  'sale',
  'price',
  'users',
  'funding',
  'capability',
  'access',
  'event',
  'missing-base',
  'missing-unit',
  'missing-direction',
  'missing-date',
  'missing-source',
  'garbled-figure',
] as const;

/** Why a sentence or claim is worth a check, or what it leaves out. */
export type SignalRule = (typeof signalRules)[number];

/** A rule that fired and the words that fired it. */
export type Signal = Span & { readonly rule: SignalRule };
