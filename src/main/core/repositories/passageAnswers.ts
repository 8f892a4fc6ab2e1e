import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';
import type { PassageSelector } from '#shared/domain/anchoring/Selector.ts';
import type { RowChange } from './recordDecision.ts';

/** What a person says of a passage: where it stands in a text version, or that it is lost. */
export type PassageAnswer = {
  readonly id: string;
  readonly passageId: string;
  readonly documentId: string;
  readonly place: (PassageSelector & { readonly textVersionId: string }) | null;
};

/** Keeps what a person says of a passage, in the place of what was said before, and places it so. */
export async function putPassageAnswer(
  tx: Tx,
  { id, passageId, documentId, place }: PassageAnswer,
): Promise<void> {
  const values = {
    kind: place ? 'place' : 'lost',
    text_version_id: place?.textVersionId ?? null,
    start: place?.start ?? null,
    end: place?.end ?? null,
    exact: place?.exact ?? null,
    prefix: place?.prefix ?? null,
    suffix: place?.suffix ?? null,
  };
  await tx
    .insertInto('passage_answer')
    .values({ id, passage_id: passageId, document_id: documentId, ...values })
    .onConflict((conflict) => conflict.column('passage_id').doUpdateSet(values))
    .execute();
  await tx
    .updateTable('passage_place')
    .set({
      status: place ? 'exact' : 'lost',
      start: values.start,
      end: values.end,
      candidates: '[]',
      ...(place ? { prefix: place.prefix, suffix: place.suffix } : {}),
    })
    .where('passage_id', '=', passageId)
    .execute();
}

/** The claims that use a passage, as an appearance or as evidence. */
export async function listClaimsUsing(db: Db, passageId: string): Promise<string[]> {
  const found = await sql<{ claim_id: string }>`
    SELECT claim_id FROM appearance WHERE passage_id = ${passageId}
    UNION SELECT claim_id FROM evidence_link WHERE passage_id = ${passageId}`.execute(db);
  return found.rows.map((row) => row.claim_id);
}

/** Forgets where passages stand of which an answer came or went; answers their documents, to find them again in. */
export async function unplaceAnswered(tx: Tx, changes: readonly RowChange[]): Promise<string[]> {
  const rows = changes.flatMap(({ table, before, after }) =>
    table === 'passage_answer' ? [after ?? before ?? {}] : [],
  );
  if (rows.length === 0) return [];
  const passageIds = rows.map((row) => String(row['passage_id']));
  await sql`DELETE FROM passage_place
    WHERE passage_id IN (SELECT value FROM json_each(${JSON.stringify(passageIds)}))`.execute(tx);
  return rows.map((row) => String(row['document_id']));
}
