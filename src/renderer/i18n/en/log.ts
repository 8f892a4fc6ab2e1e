/** Messages of this feature, in English. */
export const log = {} as const;
