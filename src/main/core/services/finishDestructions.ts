import { endDestruction, listUnfinishedDestructions } from '#core/repositories/destroyDocument.ts';
import { findBlob } from '#core/repositories/documents.ts';
import { forgetUnindexed } from '#core/repositories/textSearch.ts';
import type { Context } from './Context.ts';

/**
 * Removes what the database alone cannot destroy with a document: its bytes, its remains in the database's file, and
 * the backups. Answers how many backups went. Where a crash came between, the next opening does it.
 */
export async function finishDestructions({
  store,
  vault,
  upkeep,
}: Pick<Context, 'store' | 'vault' | 'upkeep'>): Promise<{ removedBackups: number }> {
  const unfinished = await store.read(listUnfinishedDestructions);
  if (unfinished.length === 0) return { removedBackups: 0 };
  for (const { orphanedBlob } of unfinished) {
    if (orphanedBlob === null) continue;
    await vault.hold(async () => {
      // The same bytes may have been imported again since.
      if (!(await store.read((db) => findBlob(db, orphanedBlob)))) await vault.remove(orphanedBlob);
    });
  }
  const removedBackups = await upkeep.removeBackups();
  await store.batch(async (tx) => {
    await forgetUnindexed(tx);
    for (const { documentId } of unfinished) await endDestruction(tx, documentId);
  });
  // Last of all: it rewrites the file, and with it the page that told of this.
  await upkeep.compact();
  await upkeep.backUp();
  return { removedBackups };
}
