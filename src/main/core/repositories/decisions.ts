import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { type DecisionEntry, type RowChange } from './recordDecision.ts';

/** An entry of the log with its hash. */
export type Decision = OutputOf<'decisions.undo'>;

type Row = {
  seq: number;
  at: string;
  who: string;
  action: string;
  ids: string;
  why: string;
  undoes: number | null;
  previous: string | null;
  payload_hash: string;
  hash: string;
};

/** An entry as the contract has it. */
export function toDecision(row: Row): DecisionEntry & { ids: string[]; hash: string } {
  const { seq, at, who, action, ids, why, undoes, previous, payload_hash: payloadHash, hash } = row;
  return { seq, at, who, action, ids: JSON.parse(ids) as string[], why, undoes, previous, payloadHash, hash };
}

/** The newest entry, or undefined while the log is empty. */
export async function findHead(db: Db): Promise<{ seq: number; hash: string } | undefined> {
  return db.selectFrom('decision').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst();
}

/** The entries that are undone now. An entry is undone while an undo of it is itself in force. */
async function undoneEntries(db: Db, since: number): Promise<Set<number>> {
  const undos = await db
    .selectFrom('decision')
    .select(['seq', 'undoes'])
    .where('undoes', 'is not', null)
    .where('seq', '>=', since)
    .orderBy('seq', 'desc')
    .execute();
  const undone = new Set<number>();
  for (const { seq, undoes } of undos) if (undoes !== null && !undone.has(seq)) undone.add(undoes);
  return undone;
}

/** Payloads above this many bytes are those of changes to thousands of rows. */
const largePayload = 200_000;
/** How many of their changes are told. */
const toldChanges = 50;

/** A claim and those that were merged into it: their histories are its own. Any other id is alone. */
const withMerged = (id: string) => sql`WITH RECURSIVE one (id) AS (SELECT ${id} UNION
  SELECT merge.claim_id FROM merge JOIN one ON merge.into_id = one.id) SELECT id FROM one`;

/** The log, newest first, with what each entry changed (null where that was destroyed). */
export async function listDecisions(
  db: Db,
  { id, offset, limit }: { id?: string | undefined; offset: number; limit: number },
): Promise<OutputOf<'decisions.list'>> {
  const subject =
    id === undefined
      ? undefined
      : sql<boolean>`decision.seq IN (SELECT seq FROM decision_subject WHERE subject_id IN (${withMerged(id)}))`;
  const { total } = await db
    .selectFrom('decision')
    .select((e) => e.fn.countAll<number>().as('total'))
    .$if(subject !== undefined, (q) => q.where(subject ?? sql<boolean>`1`))
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('decision')
    .leftJoin('decision_payload', 'decision_payload.seq', 'decision.seq')
    .selectAll('decision')
    .select([
      sql<string | null>`CASE WHEN octet_length(payload) <= ${largePayload} THEN payload
        WHEN payload IS NOT NULL THEN (SELECT json_group_array(json(value)) FROM
          (SELECT value FROM json_each(payload) ORDER BY json_extract(value, '$.id') IS NOT ${id ?? null}, key
            LIMIT ${toldChanges})) END`.as('payload'),
      sql<number>`coalesce(json_array_length(payload), 0)`.as('change_count'),
    ])
    .$if(subject !== undefined, (q) => q.where(subject ?? sql<boolean>`1`))
    .orderBy('decision.seq', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  const undone = await undoneEntries(db, rows.at(-1)?.seq ?? 0);
  return {
    total,
    decisions: rows.map((row) => ({
      entry: toDecision(row),
      changes: row.payload === null ? null : (JSON.parse(row.payload) as RowChange[]),
      changeCount: row.change_count,
      isUndone: undone.has(row.seq),
    })),
  };
}

/** Entries after a number, oldest first, with payload and salt as they were hashed. */
export async function exportDecisions(
  db: Db,
  after: number,
  limit: number,
): Promise<OutputOf<'decisions.export'>> {
  const rows = await db
    .selectFrom('decision')
    .leftJoin('decision_payload', 'decision_payload.seq', 'decision.seq')
    .selectAll('decision')
    .select(['decision_payload.payload', 'decision_payload.salt'])
    .where('decision.seq', '>', after)
    .orderBy('decision.seq')
    .limit(limit + 1)
    .execute();
  return {
    decisions: rows
      .slice(0, limit)
      .map((row) => ({ entry: toDecision(row), salt: row.salt, payload: row.payload })),
    isLast: rows.length <= limit,
  };
}

/** An entry with what it changed, for undoing it; undefined where there is none. */
export async function findDecision(
  db: Db,
  seq: number,
): Promise<{ entry: Decision; changes: readonly RowChange[] | null; isUndone: boolean } | undefined> {
  const row = await db
    .selectFrom('decision')
    .leftJoin('decision_payload', 'decision_payload.seq', 'decision.seq')
    .selectAll('decision')
    .select('decision_payload.payload')
    .where('decision.seq', '=', seq)
    .executeTakeFirst();
  if (!row) return undefined;
  const undone = await undoneEntries(db, seq);
  return {
    entry: toDecision(row),
    changes: row.payload === null ? null : (JSON.parse(row.payload) as RowChange[]),
    isUndone: undone.has(seq),
  };
}

/** The newest entries as far as undo and redo need them, oldest first. */
export async function listRecentActions(
  db: Db,
  limit: number,
  passedBy: readonly string[],
): Promise<{ seq: number; action: string; undoes: number | null }[]> {
  const rows = await db
    .selectFrom('decision')
    .select(['seq', 'action', 'undoes'])
    .where('action', 'not in', passedBy)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.reverse();
}

/** Destroys the payloads and salts of every entry that touched one of these rows. */
export async function erasePayloads(tx: Tx, subjectIds: readonly string[]): Promise<void> {
  await sql`DELETE FROM decision_payload WHERE seq IN
    (SELECT seq FROM decision_subject WHERE subject_id IN (SELECT value FROM json_each(${JSON.stringify(subjectIds)})))
  `.execute(tx);
}
