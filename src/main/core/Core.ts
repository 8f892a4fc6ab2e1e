import type { CoreEvent } from '#shared/contract/events.ts';
import type { Result } from '#shared/contract/Result.ts';

/** Who calls, and from where. A `window` cannot name files of this machine. */
export type Caller = { readonly who: string; readonly reach: 'terminal' | 'window' };

/** An evidence file as it lies in the vault. */
export type EvidenceFile = { readonly path: string; readonly mediaType: string; readonly byteLength: number };

/** The application, whatever host it runs in; the same face in process and behind a worker thread. */
export type Core = {
  /** Where uploads are put before they are imported: a file named by a UUID. Null where nothing can be written. */
  readonly uploadFolder: string | null;
  /** Validates, handles, answers; never throws. */
  readonly dispatch: (method: string, input: unknown, caller: Caller) => Promise<Result<unknown>>;
  /** Calls the listener for every event, until the returned function is called. */
  readonly subscribe: (listener: (event: CoreEvent) => void) => () => void;
  /** The evidence file of this hash, or undefined. */
  readonly findEvidence: (sha256: string) => Promise<EvidenceFile | undefined>;
  /** Finishes what is under way, makes the backup that is due, and lets go of the casebook. */
  readonly close: () => Promise<void>;
};
