import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';

/** What a person chose for the check of a stock move. */
export type MoveChoice = {
  readonly documentId: string | null;
  readonly from: string | null;
  readonly to: string | null;
};

/** A table among the evidence, with its first lines. */
export type EvidenceTable = {
  readonly documentId: string;
  readonly textVersionId: string;
  readonly title: string;
  readonly fileName: string;
  readonly isWithheld: boolean;
  readonly head: string;
};

const nothingChosen: MoveChoice = { documentId: null, from: null, to: null };

/** What was chosen for a claim; all null where nothing was. */
export async function findMoveChoice(db: Db, claimId: string): Promise<MoveChoice> {
  const row = await db
    .selectFrom('move_check')
    .select(['document_id', 'from_day', 'to_day'])
    .where('claim_id', '=', claimId)
    .executeTakeFirst();
  return row ? { documentId: row.document_id, from: row.from_day, to: row.to_day } : nothingChosen;
}

/** Keeps what was chosen for a claim; nothing chosen removes it. */
export async function putMoveChoice(tx: Tx, id: string, claimId: string, choice: MoveChoice): Promise<void> {
  const values = { document_id: choice.documentId, from_day: choice.from, to_day: choice.to };
  if (Object.values(values).every((value) => value === null)) {
    await tx.deleteFrom('move_check').where('claim_id', '=', claimId).execute();
    return;
  }
  const known = await tx
    .updateTable('move_check')
    .set(values)
    .where('claim_id', '=', claimId)
    .returning('id')
    .executeTakeFirst();
  if (!known)
    await tx
      .insertInto('move_check')
      .values({ id, claim_id: claimId, ...values })
      .execute();
}

/** More tables than these are not looked through for prices. */
const tablesAtMost = 500;
const headLength = 4_000;

/** The tables among the evidence, each with the beginning of its newest text, in the order of their import. */
export async function listEvidenceTables(db: Db): Promise<readonly EvidenceTable[]> {
  const { rows } = await sql<Omit<EvidenceTable, 'isWithheld'> & { isWithheld: number }>`
    SELECT document.id AS "documentId", text_version.id AS "textVersionId", document.title,
      document.file_name AS "fileName", substr(text_version.text, 1, ${headLength}) AS head,
      document.is_confidential = 1 OR coalesce(source.is_confidential, 0) = 1 AS "isWithheld"
    FROM document
    JOIN blob ON blob.sha256 = document.blob_sha256
    JOIN text_version ON text_version.document_id = document.id
      AND text_version.number = document.text_version_number
    LEFT JOIN source ON source.id = document.source_id
    WHERE blob.media_type IN ('text/csv', 'text/tab-separated-values') AND document.role = 'evidence'
      AND document.removed_at IS NULL AND document.destroyed_at IS NULL
    ORDER BY document.created_at, document.id LIMIT ${tablesAtMost}`.execute(db);
  return rows.map((row) => ({ ...row, isWithheld: row.isWithheld === 1 }));
}
