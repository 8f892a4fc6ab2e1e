/** Messages of this feature, in English. */
export const story = {} as const;
