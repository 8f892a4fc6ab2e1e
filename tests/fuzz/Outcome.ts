import type { Importer } from './Importer.ts';

/** What went wrong with an input, and how to make it again. `loss` is of all inputs of a casebook. */
export type Fault = {
  readonly kind: 'crash' | 'hang' | 'loss' | 'malformed';
  readonly index: number;
  readonly recipe: string;
  readonly detail: string;
};

/** An input that took long. Milliseconds of processor time of the reader (by the clock where it is not told); bytes of the file. */
export type Slow = {
  readonly index: number;
  readonly ms: number;
  readonly bytes: number;
  readonly recipe: string;
};

/** What became of a run over one importer. */
export type Outcome = {
  readonly importer: Importer;
  readonly seed: number;
  readonly count: number;
  /** How many of them went the whole way into a casebook; the others were read only. */
  readonly imported: number;
  /** How many inputs were answered with `read`, `imported`, `already-there` or a code of the error table. */
  readonly answers: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
  /** The slowest, slowest first. */
  readonly slowest: readonly Slow[];
  /** Inputs that were given up for memory. */
  readonly outOfMemory: readonly Slow[];
  /** The most memory that a reader ever used, in megabytes (10^6 bytes); null where the system does not tell. */
  readonly readerPeakMegabytes: number | null;
  readonly seconds: number;
};
