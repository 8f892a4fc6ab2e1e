/**
 * Where the words of a query stand in a text. Hit `n` is word `ids[n]` of the query's vocabulary, the `ordinals[n]`-th
 * word of the text, at [starts[n], ends[n]).
 */
export type Hits = {
  readonly ids: Int32Array;
  readonly ordinals: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many words the text has. */
  readonly count: number;
  /** How often each word of the vocabulary stands in the text. */
  readonly counts: readonly number[];
};
