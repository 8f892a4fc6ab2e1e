/** The kinds of source. */
export const sourceKinds = ['publisher', 'person', 'filing', 'data-set', 'organisation'] as const;

/** What sort of thing evidence comes from. */
export type SourceKind = (typeof sourceKinds)[number];
