/** Messages of this feature, in English. */
export const start = {} as const;
