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
   * Reads the file at `path`, whose format is told by its bytes and by `fileName`, gives what it read to `use`, and
   * answers what that answers. While `use` works on a large text (`isLarge`) nothing else is read: whoever keeps many
   * texts must not keep those. Throws a HypecheckError (`empty-file`, `damaged-file`, `encrypted-file`,
   * `scanned-file`, `unsupported-format`, `too-large`, `timeout`, `cancelled` …).
   */
  readonly extract: <Used>(
    file: { readonly path: string; readonly fileName: string },
    use: (text: ExtractedText, isLarge: boolean) => Used | Promise<Used>,
    signal?: AbortSignal,
  ) => Promise<Used>;
  /** Ends the readers. */
  readonly close: () => Promise<void>;
};

/** What a host must bring. */
export type Ports = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  readonly extractor: Extractor;
  /**
   * Prints a page of HTML as a PDF, on A4 with the margins and page numbers of its style sheet. Throws `no-browser`,
   * `print-failed` and `timeout`.
   */
  readonly printToPdf: (html: string) => Promise<Uint8Array>;
  /** The SHA-256 of a text's UTF-8 bytes, as lower-case hexadecimal. */
  readonly sha256: (text: string) => string;
  /** Turns what the system or the database threw into the contract's error, where it is one of those. */
  readonly explain: (error: unknown) => unknown;
  /** Whether the database refused a change because of a constraint. */
  readonly isConstraint: (error: unknown) => boolean;
};

/** A file taken into the casebook's folder, not yet part of it. */
export type StagedFile = {
  readonly stagedPath: string;
  readonly sha256: string;
  readonly byteLength: number;
};

/** The evidence files of a casebook, by hash. Bytes never change once they are kept. */
export type Vault = {
  /** The files under these paths; folders are walked where `isRecursive` is set, and answered as they are otherwise. */
  readonly findFiles: (paths: readonly string[], isRecursive: boolean) => Promise<readonly string[]>;
  /** Where an upload lies; throws `not-found` for one that does not exist. */
  readonly uploadPath: (uploadId: string) => string;
  /**
   * Copies a file in and hashes it; durable when it returns. Throws `file-missing`, `is-a-folder`, `not-a-file`,
   * `permission-denied`, `empty-file`, `too-large`, `disk-full`.
   */
  readonly stage: (path: string, fileName: string, signal: AbortSignal) => Promise<StagedFile>;
  /** Does the work while no other such work is done: for what must be true of database and files together. */
  readonly hold: <T>(work: () => Promise<T>) => Promise<T>;
  /** Moves a staged file to its place, after the database committed to it. */
  readonly keep: (staged: StagedFile) => Promise<void>;
  /** Removes a staged file or an upload. */
  readonly discard: (path: string) => Promise<void>;
  /** Where the bytes of this hash lie, or undefined. */
  readonly find: (sha256: string) => Promise<string | undefined>;
  /** The hash of the bytes that lie under this hash, or undefined where there are none. */
  readonly rehash: (sha256: string) => Promise<string | undefined>;
  /** The hashes of all files kept. */
  readonly list: () => Promise<readonly string[]>;
  /** Removes the bytes of this hash for good. */
  readonly remove: (sha256: string) => Promise<void>;
};

/** Care for the database file as a whole. */
export type Upkeep = {
  /** Makes a backup, checks it, keeps the newest five; answers its name. */
  readonly backUp: () => Promise<string>;
  /** Removes every backup; answers how many there were. */
  readonly removeBackups: () => Promise<number>;
  /** Rewrites the database file, so that nothing deleted remains in it. */
  readonly compact: () => Promise<void>;
};
