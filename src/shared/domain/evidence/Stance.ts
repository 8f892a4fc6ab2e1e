/** The stances, in the order of the keys S, D and X. */
export const stances = ['supports', 'disputes', 'context'] as const;

/** What a passage does to a claim. */
export type Stance = (typeof stances)[number];
