import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';

/** What the casebook says of itself, with counts. */
export async function getCasebook(db: Db) {
  const row = await db.selectFrom('casebook').selectAll().executeTakeFirstOrThrow();
  const counts = await sql<{
    claims: number;
    stories: number;
    evidence: number;
    sources: number;
    decisions: number;
  }>`SELECT (SELECT count(*) FROM claim_summary) AS claims,
      (SELECT count(*) FROM document WHERE role = 'story' AND removed_at IS NULL AND destroyed_at IS NULL) AS stories,
      (SELECT count(*) FROM document WHERE role = 'evidence' AND removed_at IS NULL AND destroyed_at IS NULL) AS evidence,
      (SELECT count(*) FROM source) AS sources,
      (SELECT coalesce(max(seq), 0) FROM decision) AS decisions`.execute(db);
  const [count] = counts.rows;
  if (!count) throw new Error('no counts');
  return { id: row.id, title: row.title, createdAt: row.created_at, counts: count };
}

/** Writes the row that makes a database a casebook. */
export async function insertCasebook(
  tx: Tx,
  casebook: { id: string; title: string; createdAt: string },
): Promise<void> {
  await tx
    .insertInto('casebook')
    .values({ id: casebook.id, title: casebook.title, created_at: casebook.createdAt })
    .execute();
}

/** Changes the title. */
export async function updateCasebook(tx: Tx, title: string): Promise<void> {
  await tx.updateTable('casebook').set({ title }).execute();
}
