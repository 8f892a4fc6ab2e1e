/** The kinds of claim, in the order in which they are offered. */
export const claimKinds = [
  'stock-move',
  'sales-figure',
  'price',
  'quote',
  'prediction',
  'user-count',
  'funding-or-deal',
  'statistic',
  'event-or-date',
  'capability',
  'access',
  'other',
] as const;

/** What sort of assertion a claim is. "Superlative or universal" is a trait of any kind, not a kind. */
export type ClaimKind = (typeof claimKinds)[number];
