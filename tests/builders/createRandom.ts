/** Choices that look random and are the same for the same seed. */
export type Random = {
  /** At least 0, less than 1. */
  readonly next: () => number;
  /** An integer of 0 up to, but not including, the limit. */
  readonly below: (limit: number) => number;
  /** One of these; throws where there are none. */
  readonly pick: <T>(list: readonly T[]) => T;
};

/** Random choices from a seed (mulberry32, a public-domain generator). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('nothing to pick from');
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}
