import type { Db, Tx } from '#core/database/openDatabase.ts';

/** A suggestion that was dismissed. */
export type Dismissal = { readonly kind: string; readonly words: string };

/** What was dismissed in a story. */
export const listDismissals = (db: Db, documentId: string): Promise<Dismissal[]> =>
  db.selectFrom('dismissal').select(['kind', 'words']).where('document_id', '=', documentId).execute();

/** Adds a dismissal; the same one twice is one. */
export async function insertDismissal(
  tx: Tx,
  { id, documentId, kind, words }: Dismissal & { readonly id: string; readonly documentId: string },
): Promise<void> {
  await tx
    .insertInto('dismissal')
    .values({ id, document_id: documentId, kind, words })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
