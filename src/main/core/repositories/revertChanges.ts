import { sql } from 'kysely';
import type { Tx } from '#core/database/openDatabase.ts';
import type { RowChange, RowImage } from './recordDecision.ts';

/** Columns that follow from the others and are written anew instead of put back. */
const followUps = new Set(['revision', 'updated_at', 'text_version_number', 'edited_at']);

async function findRow(tx: Tx, change: RowChange): Promise<RowImage | undefined> {
  const found = await sql<RowImage>`SELECT * FROM ${sql.table(change.table)} WHERE id = ${change.id}`.execute(
    tx,
  );
  return found.rows[0];
}

/** Whether the row still is as the change left it, in the columns that the change touched. */
function isUntouched(row: RowImage, change: RowChange): boolean {
  return Object.entries(change.after ?? {}).every(
    ([column, value]) =>
      followUps.has(column) || (change.before && change.before[column] === value) || row[column] === value,
  );
}

/** A draft that was begun is put aside with all that was written since: saves of its text are no entries to take back. */
const isNewDraft = ({ table, before, after }: RowChange): boolean =>
  table === 'document' && before === null && after?.['origin'] === 'draft';

async function setColumns(
  tx: Tx,
  change: RowChange,
  columns: readonly (readonly [string, unknown])[],
): Promise<void> {
  if (columns.length === 0) return;
  const assignments = columns.map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  await sql`UPDATE ${sql.table(change.table)} SET ${sql.join(assignments)} WHERE id = ${change.id}`.execute(
    tx,
  );
}

async function revertChange(tx: Tx, change: RowChange, now: string): Promise<boolean> {
  const row = await findRow(tx, change);
  if (change.after === null) {
    if (row || !change.before) return false;
    const columns = Object.keys(change.before).map((column) => sql.ref(column));
    const values = Object.values(change.before).map((value) => sql`${value}`);
    await sql`INSERT INTO ${sql.table(change.table)} (${sql.join(columns)}) VALUES (${sql.join(values)})`.execute(
      tx,
    );
    return true;
  }
  if (!row || !(isNewDraft(change) || isUntouched(row, change))) return false;
  if (change.before === null) {
    // A document is never deleted: its bytes and text stay, it is put aside.
    if (change.table === 'document') {
      const used = await sql`SELECT 1 FROM passage WHERE document_id = ${change.id} LIMIT 1`.execute(tx);
      if (used.rows.length > 0) return false;
      await setColumns(tx, change, [['removed_at', now]]);
    } else await sql`DELETE FROM ${sql.table(change.table)} WHERE id = ${change.id}`.execute(tx);
    return true;
  }
  const before = change.before;
  const changed = Object.keys(before).filter(
    (column) => !followUps.has(column) && before[column] !== change.after?.[column],
  );
  const own: [string, unknown][] =
    change.table === 'claim'
      ? [
          ['revision', Number(row['revision']) + 1],
          ['updated_at', now],
        ]
      : [];
  await setColumns(tx, change, [
    ...changed.map((column): [string, unknown] => [column, before[column]]),
    ...own,
  ]);
  return true;
}

/**
 * Puts back what the changes of an entry changed, last first. Answers false where a row has changed again since, or
 * a document's passages are in use; the transaction must then be rolled back. Foreign keys are checked at its end.
 */
export async function revertChanges(tx: Tx, changes: readonly RowChange[], now: string): Promise<boolean> {
  await sql`PRAGMA defer_foreign_keys = ON`.execute(tx);
  for (const change of [...changes].reverse()) if (!(await revertChange(tx, change, now))) return false;
  return true;
}
