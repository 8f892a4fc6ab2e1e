import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';

/** The time; a test brings its own. */
export type Clock = {
  /** The time now as UTC ISO text with milliseconds. */
  readonly now: () => string;
};

/** New ids and salts; a test brings counted ones. */
export type Ids = {
  /** A new UUIDv7. */
  readonly next: () => string;
  /** A new salt: 32 random bytes as lower-case hexadecimal. */
  readonly salt: () => string;
};

/** Where the core writes what a developer may want to know; never file contents, names or claim texts. */
export type Logger = {
  readonly warn: (event: string, details?: Readonly<Record<string, string | number>>) => void;
  readonly error: (event: string, error: unknown) => void;
};

/** Reads the text out of files, away from the thread that asks. */
export type Extractor = {
  /**
   * Reads the file at `path`, whose format is told by its bytes and by `fileName`. Throws a HypecheckError
   * (`empty-file`, `damaged-file`, `encrypted-file`, `scanned-file`, `unsupported-format`, `too-large`, `timeout`,
   * `cancelled` …).
   */
  readonly extract: (
    file: { readonly path: string; readonly fileName: string },
    signal?: AbortSignal,
  ) => Promise<ExtractedText>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
};

/** What a host must bring. */
export type Ports = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  readonly extractor: Extractor;
};
