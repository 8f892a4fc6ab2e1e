import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';
import type { VerdictValue } from '#shared/domain/verdict/VerdictValue.ts';

/** The claims among these that were merged into others. */
export async function listMerged(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom('merge').select('claim_id').where('claim_id', 'in', ids).execute();
  return rows.map((row) => row.claim_id);
}

/** The verdicts of these claims. */
export async function listVerdicts(
  db: Db,
  claimIds: readonly string[],
): Promise<{ claimId: string; value: VerdictValue; decidedAt: string }[]> {
  const rows = await db
    .selectFrom('verdict')
    .select(['claim_id', 'value', 'decided_at'])
    .where('claim_id', 'in', claimIds)
    .execute();
  return rows.map((row) => ({
    claimId: row.claim_id,
    value: row.value as VerdictValue,
    decidedAt: row.decided_at,
  }));
}

/** Gives a claim the verdict of another; its own goes, as with every new verdict. The log keeps it. */
export async function moveVerdict(tx: Tx, fromId: string, toId: string): Promise<void> {
  await tx.deleteFrom('verdict').where('claim_id', '=', toId).execute();
  await tx.updateTable('verdict').set({ claim_id: toId }).where('claim_id', '=', fromId).execute();
}

/**
 * Lets everything that belongs to a claim belong to another: appearances, evidence, contacts, the days chosen for a stock
 * move where it has none, and what is quoted in it. An appearance that both have is one. A link to a passage that both are
 * linked to stays with the first, its note is answered; so do checks, which are of the words of their claim.
 */
export async function moveParts(tx: Tx, fromId: string, toId: string): Promise<{ notes: string[] }> {
  await sql`DELETE FROM appearance WHERE claim_id = ${fromId} AND passage_id IN
    (SELECT passage_id FROM appearance WHERE claim_id = ${toId})`.execute(tx);
  await tx.updateTable('appearance').set({ claim_id: toId }).where('claim_id', '=', fromId).execute();
  await sql`UPDATE evidence_link SET claim_id = ${toId} WHERE claim_id = ${fromId} AND passage_id NOT IN
    (SELECT passage_id FROM evidence_link WHERE claim_id = ${toId})`.execute(tx);
  const left = await tx.selectFrom('evidence_link').select('note').where('claim_id', '=', fromId).execute();
  await tx.updateTable('contact').set({ claim_id: toId }).where('claim_id', '=', fromId).execute();
  await sql`UPDATE move_check SET claim_id = ${toId} WHERE claim_id = ${fromId}
    AND NOT EXISTS (SELECT 1 FROM move_check own WHERE own.claim_id = ${toId})`.execute(tx);
  await sql`UPDATE claim SET quoted_in_id = CASE WHEN id = ${toId} THEN NULL ELSE ${toId} END
    WHERE quoted_in_id = ${fromId}`.execute(tx);
  return { notes: left.map(({ note }) => note) };
}

/** Notes that a claim was merged into another. */
export async function insertMerge(
  tx: Tx,
  merge: { readonly id: string; readonly claimId: string; readonly intoId: string },
): Promise<void> {
  await tx
    .insertInto('merge')
    .values({ id: merge.id, claim_id: merge.claimId, into_id: merge.intoId })
    .execute();
}
