import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';

/** What went with a document. */
export type Destruction = {
  readonly claimIds: readonly string[];
  readonly passageIds: readonly string[];
  /** Every row that told of the document; the payloads of their log entries must go too. */
  readonly subjectIds: readonly string[];
  /** The blob that no other document uses; its bytes must go too. */
  readonly orphanedBlob: string | null;
};

/**
 * Destroys the rows of a document: passages with their translations, links, appearances and checks, dismissals, marks
 * of sentences, text versions, and the blob where no other document uses it. What stays is an empty row that says when, and a note that bytes,
 * remains and backups are still to go.
 */
export async function destroyDocument(tx: Tx, id: string, now: string): Promise<Destruction> {
  const ids = async (query: ReturnType<typeof sql<{ id: string }>>) =>
    (await query.execute(tx)).rows.map((row) => row.id);
  const passages = sql`SELECT id FROM passage WHERE document_id = ${id}`;
  const passageIds = await ids(sql`${passages}`);
  const linkIds = await ids(sql`SELECT id FROM evidence_link WHERE passage_id IN (${passages})`);
  const appearanceIds = await ids(sql`SELECT id FROM appearance WHERE passage_id IN (${passages})`);
  const translationIds = await ids(sql`SELECT id FROM translation WHERE passage_id IN (${passages})`);
  const answerIds = await ids(sql`SELECT id FROM passage_answer WHERE document_id = ${id}`);
  const checkIds = await ids(sql`SELECT id FROM "check" WHERE document_id = ${id}`);
  const dismissalIds = await ids(sql`SELECT id FROM dismissal WHERE document_id = ${id}`);
  const unneededIds = await ids(sql`SELECT id FROM unneeded WHERE document_id = ${id}`);
  const claimIds = await ids(sql`SELECT claim_id AS id FROM evidence_link WHERE passage_id IN (${passages})
    UNION SELECT claim_id FROM appearance WHERE passage_id IN (${passages})
    UNION SELECT claim_id FROM "check" WHERE document_id = ${id}
    UNION SELECT claim_id FROM move_check WHERE document_id = ${id}`);
  const moveIds = await ids(sql`SELECT id FROM move_check WHERE document_id = ${id}`);
  const { blob_sha256: blob } = await tx
    .selectFrom('document')
    .select('blob_sha256')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

  await sql`DELETE FROM evidence_link WHERE passage_id IN (${passages})`.execute(tx);
  await sql`DELETE FROM appearance WHERE passage_id IN (${passages})`.execute(tx);
  await sql`DELETE FROM translation WHERE passage_id IN (${passages})`.execute(tx);
  await sql`DELETE FROM "check" WHERE document_id = ${id}`.execute(tx);
  await sql`DELETE FROM move_check WHERE document_id = ${id}`.execute(tx);
  await sql`DELETE FROM passage_answer WHERE document_id = ${id}`.execute(tx);
  await sql`DELETE FROM dismissal WHERE document_id = ${id}`.execute(tx);
  await sql`DELETE FROM unneeded WHERE document_id = ${id}`.execute(tx);
  // Where the passages stand in later versions goes with them.
  await sql`DELETE FROM passage WHERE document_id = ${id}`.execute(tx);
  await tx
    .updateTable('document')
    .set({
      blob_sha256: null,
      file_name: '',
      title: '',
      byline: '',
      author: '',
      editor: '',
      language: '',
      published_on: null,
      captured_at: null,
      url: null,
      source_id: null,
      note: '',
      edited_at: null,
      destroyed_at: now,
    })
    .where('id', '=', id)
    .execute();
  await tx.deleteFrom('text_version').where('document_id', '=', id).execute();
  const isOrphan =
    blob !== null &&
    !(await tx
      .selectFrom('document')
      .select('id')
      .where('blob_sha256', '=', blob)
      .limit(1)
      .executeTakeFirst());
  if (isOrphan) await tx.deleteFrom('blob').where('sha256', '=', blob).execute();
  const orphan = isOrphan ? blob : null;
  await tx.insertInto('unfinished_destruction').values({ document_id: id, blob_sha256: orphan }).execute();
  return {
    claimIds,
    passageIds,
    subjectIds: [
      id,
      ...passageIds,
      ...linkIds,
      ...appearanceIds,
      ...translationIds,
      ...answerIds,
      ...checkIds,
      ...moveIds,
      ...dismissalIds,
      ...unneededIds,
    ],
    orphanedBlob: orphan,
  };
}

/** The destructions that are not finished: documents, and the evidence files that no document uses any more. */
export async function listUnfinishedDestructions(
  db: Db,
): Promise<{ documentId: string; orphanedBlob: string | null }[]> {
  const rows = await db.selectFrom('unfinished_destruction').selectAll().execute();
  return rows.map((row) => ({ documentId: row.document_id, orphanedBlob: row.blob_sha256 }));
}

/** Notes that nothing is left of a destroyed document. */
export async function endDestruction(tx: Tx, documentId: string): Promise<void> {
  await tx.deleteFrom('unfinished_destruction').where('document_id', '=', documentId).execute();
}
