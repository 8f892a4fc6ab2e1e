/** The tiers, from the strongest to the weakest. */
export const tiers = ['primary', 'reporting', 'self-interested', 'unattributed'] as const;

/** How near a source stands to what it tells; belongs to the link, for it depends on the question. */
export type Tier = (typeof tiers)[number];
