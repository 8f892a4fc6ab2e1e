import type { CoreEvent } from '#shared/contract/events.ts';
import type { Ports, Upkeep, Vault } from '#core/ports.ts';
import type { Store } from '#core/repositories/Store.ts';
import type { Jobs } from './createJobs.ts';

/** What a use case works with: the casebook's store and files, the outside world, and who asks. */
export type Context = {
  readonly store: Store;
  readonly vault: Vault;
  readonly upkeep: Upkeep;
  readonly ports: Ports;
  readonly jobs: Jobs;
  readonly isReadOnly: boolean;
  readonly schemaVersion: number;
  readonly publish: (event: CoreEvent) => void;
  readonly who: string;
  /** The method being handled; the log names changes by it. */
  readonly action: string;
};
