import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { sql } from 'kysely';
import type { LoggedTable } from '#core/database/captureChanges.ts';
import type { Tx } from '#core/database/openDatabase.ts';
import type { Ports } from '#core/ports.ts';

/** A row as the log holds it: column name → value. */
export type RowImage = Readonly<Record<string, string | number | null>>;

/** One row that a decision changed. `before` is null for a new row, `after` for a removed one. */
export type RowChange = {
  readonly table: LoggedTable;
  readonly id: string;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
};

/** Who does what, and why. */
export type DecisionMeta = {
  readonly who: string;
  readonly action: string;
  readonly why?: string | undefined;
  readonly undoes?: number | undefined;
  /** The payload is not kept, only the ids: for destroying a document. */
  readonly isPayloadErased?: boolean | undefined;
};

/** The part of an entry that is hashed. */
export type DecisionEntry = {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly ids: readonly string[];
  readonly why: string;
  readonly undoes: number | null;
  readonly previous: string | null;
  readonly payloadHash: string;
};

/** An entry with its hash and what it changed. */
export type RecordedDecision = {
  readonly entry: DecisionEntry & { readonly hash: string };
  readonly changes: readonly RowChange[];
};

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The hash of an entry: SHA-256 over its RFC 8785 (JCS) form, without the hash itself. */
export function hashEntry(entry: DecisionEntry): string {
  const { seq, at, who, action, ids, why, undoes, previous, payloadHash } = entry;
  return sha256(canonicalize({ seq, at, who, action, ids, why, undoes, previous, payloadHash }) ?? '');
}

/** The hash of a payload: SHA-256 over its salt (hexadecimal) followed by its text. */
export const hashPayload = (salt: string, payload: string): string => sha256(salt + payload);

/** Takes what the transaction changed so far, one change a row, and forgets it. */
async function takeChanges(tx: Tx): Promise<RowChange[]> {
  const rows = await tx.selectFrom('temp.change').selectAll().orderBy('seq').execute();
  if (rows.length === 0) return [];
  await sql`DELETE FROM temp.change`.execute(tx);
  const net = new Map<
    string,
    { table: LoggedTable; id: string; before: string | null; after: string | null }
  >();
  for (const row of rows) {
    const key = `${row.name} ${row.row_id}`;
    const earlier = net.get(key);
    if (earlier) earlier.after = row.after;
    else
      net.set(key, { table: row.name as LoggedTable, id: row.row_id, before: row.before, after: row.after });
  }
  return [...net.values()]
    .filter((change) => change.before !== change.after)
    .map(({ table, id, before, after }) => ({
      table,
      id,
      before: before === null ? null : (JSON.parse(before) as RowImage),
      after: after === null ? null : (JSON.parse(after) as RowImage),
    }));
}

/** Throws where the transaction changed something that no decision has recorded. */
export async function refuseUnrecordedChanges(tx: Tx): Promise<void> {
  const left = await tx.selectFrom('temp.change').select('name').limit(1).executeTakeFirst();
  if (left) throw new Error(`a change of ${left.name} without a decision`);
}

/**
 * Appends an entry to the log for everything that the transaction changed since the last one. Answers undefined,
 * and writes nothing, where nothing changed.
 */
export async function recordDecision(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'ids'>,
  meta: DecisionMeta,
): Promise<RecordedDecision | undefined> {
  const changes = await takeChanges(tx);
  if (changes.length === 0) return undefined;
  const last = await tx
    .selectFrom('decision')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const payload = canonicalize(meta.isPayloadErased ? [] : changes) ?? '[]';
  const salt = ports.ids.salt();
  const ids = [...new Set(changes.map((change) => change.id))];
  const entry: DecisionEntry = {
    seq: (last?.seq ?? 0) + 1,
    at: ports.clock.now(),
    who: meta.who,
    action: meta.action,
    ids,
    why: meta.why ?? '',
    undoes: meta.undoes ?? null,
    previous: last?.hash ?? null,
    payloadHash: hashPayload(salt, payload),
  };
  const hash = hashEntry(entry);
  await tx
    .insertInto('decision')
    .values({
      seq: entry.seq,
      at: entry.at,
      who: entry.who,
      action: entry.action,
      ids: JSON.stringify(ids),
      why: entry.why,
      undoes: entry.undoes,
      previous: entry.previous,
      payload_hash: entry.payloadHash,
      hash,
    })
    .execute();
  await tx.insertInto('decision_payload').values({ seq: entry.seq, salt, payload }).execute();
  await sql`INSERT INTO decision_subject (subject_id, seq)
    SELECT DISTINCT value, ${entry.seq} FROM json_each(${JSON.stringify([...ids, ...relatedIds(changes)])})`.execute(
    tx,
  );
  return { entry: { ...entry, hash }, changes };
}

/**
 * The claims and documents that changed rows belong to, so that their histories show the change, and the text versions
 * they stand in, so that what undo could bring back keeps its text.
 */
function relatedIds(changes: readonly RowChange[]): string[] {
  return changes.flatMap(({ before, after }) =>
    [before, after].flatMap((row) =>
      ['claim_id', 'document_id', 'passage_id', 'text_version_id']
        .map((column) => row?.[column])
        .filter((value): value is string => typeof value === 'string'),
    ),
  );
}
