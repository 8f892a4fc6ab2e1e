import type { Importer } from './Importer.ts';

/** What went wrong with an input, and how to make it again. `loss` is of a whole chunk of inputs. */
export type Fault = {
  readonly kind: 'crash' | 'hang' | 'loss' | 'malformed';
  readonly index: number;
  readonly recipe: string;
  readonly detail: string;
};

/** An input that took long. Milliseconds of reading alone; bytes of the file. */
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
  /** How many inputs were answered with `imported`, `already-there` or a code of the error table. */
  readonly answers: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
  /** The slowest, slowest first. */
  readonly slowest: readonly Slow[];
  /** Inputs that were given up for memory. */
  readonly outOfMemory: readonly Slow[];
  /** Megabytes (10^6 bytes) of memory in use: the process of the core; the largest of its readers (null where it cannot be told). */
  readonly corePeakMegabytes: number;
  readonly readerPeakMegabytes: number | null;
  readonly seconds: number;
};
