/** Messages of this feature, in English. */
export const brief = {} as const;
