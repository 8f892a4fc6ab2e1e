import { type CasebookDatabase, type Db, type Tx } from '#core/database/openDatabase.ts';
import type { Ports } from '#core/ports.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { refreshClaimPairs } from './claimSearch.ts';
import { affectedClaimIds, refreshClaimSummaries } from './claimSummaries.ts';
import { eventsOf } from './eventsOf.ts';
import { placeRestoredPassages } from './passagePlaces.ts';
import {
  type DecisionMeta,
  type RecordedDecision,
  recordDecision,
  refuseUnrecordedChanges,
} from './recordDecision.ts';

export type { Db, Tx };

/** Closes a decision over everything changed since the last one; undefined where nothing changed. */
export type Record = (meta: DecisionMeta) => Promise<RecordedDecision | undefined>;

/** The casebook's data as services see it: reads, and writes that never pass by the log. */
export type Store = {
  /** Reads of one state: nothing is written in between. */
  readonly read: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  /** Reads of one state that take long; others write meanwhile. */
  readonly snapshot: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  /** One transaction, one decision. */
  readonly write: <T>(meta: DecisionMeta, work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** One transaction, as many decisions as the work records. Ends with an error if something is left unrecorded. */
  readonly batch: <T>(work: (tx: Tx, record: Record) => Promise<T>) => Promise<T>;
};

/** A store over an open database; `publish` hears of what changed once it is committed. */
export function createStore(
  database: CasebookDatabase,
  ports: Pick<Ports, 'clock' | 'ids'>,
  publish: (event: CoreEvent) => void,
): Store {
  const batch: Store['batch'] = async (work) => {
    const events: CoreEvent[] = [];
    const value = await database.transaction(async (tx) => {
      const record: Record = async (meta) => {
        const decision = await recordDecision(tx, ports, meta);
        if (decision) {
          if (meta.undoes !== undefined) await placeRestoredPassages(tx, decision.changes);
          const claimIds = await affectedClaimIds(tx, decision.changes);
          await refreshClaimSummaries(tx, claimIds);
          await refreshClaimPairs(tx, decision.changes);
          events.push(...eventsOf(decision, claimIds));
        }
        return decision;
      };
      const result = await work(tx, record);
      await refuseUnrecordedChanges(tx);
      return result;
    });
    events.forEach(publish);
    return value;
  };
  return {
    read: database.read,
    snapshot: database.snapshot,
    batch,
    write: (meta, work) =>
      batch(async (tx, record) => {
        const value = await work(tx);
        await record(meta);
        return value;
      }),
  };
}
