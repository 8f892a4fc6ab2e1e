import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';

/** The words of the sentences of a story that need no check, as they were when they were marked. */
export async function listUnneeded(db: Db, documentId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('unneeded')
    .select('words')
    .where('document_id', '=', documentId)
    .execute();
  return rows.map(({ words }) => words);
}

/** Adds a mark; the same one twice is one. */
export async function insertUnneeded(
  tx: Tx,
  mark: { readonly id: string; readonly documentId: string; readonly words: string },
): Promise<void> {
  await tx
    .insertInto('unneeded')
    .values({ id: mark.id, document_id: mark.documentId, words: mark.words })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes the marks with these words away. */
export async function deleteUnneeded(tx: Tx, documentId: string, words: readonly string[]): Promise<void> {
  await sql`DELETE FROM unneeded WHERE document_id = ${documentId}
    AND words IN (SELECT value FROM json_each(${JSON.stringify(words)}))`.execute(tx);
}
