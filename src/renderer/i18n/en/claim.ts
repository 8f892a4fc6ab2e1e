/** Messages of this feature, in English. */
export const claim = {} as const;
