/** Messages of this feature, in English. */
export const claims = {} as const;
