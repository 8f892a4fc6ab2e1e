import type { BenchFolder } from './createBenchFolder.ts';
import type { Measured } from './Figure.ts';

/** What a measurement works with. */
export type BenchTools = {
  readonly folder: BenchFolder;
  /** A fresh copy of the casebook of 100,000 claims, to change at will. */
  readonly copyLargeCasebook: () => Promise<string>;
  /** Tells of progress. */
  readonly report: (line: string) => void;
};

/** One measurement; it may give several figures, such as one of ours and one of a peer beside it. */
export type Bench = (tools: BenchTools) => Promise<readonly Measured[]>;
