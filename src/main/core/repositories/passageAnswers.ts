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

/**
 * Makes passages unplaced of which undo or redo took an answer away or brought one back; answers which, and their
 * documents, to find them again in. Where a person had placed one is where it may stand, as long as its own words are
 * not found elsewhere: the question comes back with the undo, whatever became of the words around it.
 */
export async function unplaceAnswered(
  tx: Tx,
  changes: readonly RowChange[],
): Promise<{ readonly passageIds: readonly string[]; readonly documentIds: readonly string[] }> {
  const answers = changes.filter(({ table }) => table === 'passage_answer');
  const rows = answers.map(({ before, after }) => after ?? before ?? {});
  const idsWhere = (isMeant: (change: RowChange) => boolean) =>
    JSON.stringify(
      answers.filter(isMeant).map(({ before, after }) => String((after ?? before ?? {})['passage_id'])),
    );
  await sql`DELETE FROM passage_place
    WHERE passage_id IN (SELECT value FROM json_each(${idsWhere(({ before }) => before === null)}))`.execute(
    tx,
  );
  await sql`UPDATE passage_place SET status = 'fuzzy', start = NULL, "end" = NULL,
      candidates = json_array(json_object('start', passage_place.start, 'end', passage_place."end")),
      prefix = known.prefix, suffix = known.suffix
    FROM (SELECT passage.id, coalesce(answer.prefix, passage.prefix) AS prefix, coalesce(answer.suffix, passage.suffix) AS suffix
      FROM passage LEFT JOIN passage_answer answer ON answer.passage_id = passage.id) AS known
    WHERE known.id = passage_place.passage_id AND passage_place.start IS NOT NULL AND passage_place.passage_id IN
      (SELECT value FROM json_each(${idsWhere(({ before }) => before?.['kind'] === 'place')}))`.execute(tx);
  return {
    passageIds: rows.map((row) => String(row['passage_id'])),
    documentIds: rows.map((row) => String(row['document_id'])),
  };
}
