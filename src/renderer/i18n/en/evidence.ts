/** Messages of this feature, in English. */
export const evidence = {} as const;
