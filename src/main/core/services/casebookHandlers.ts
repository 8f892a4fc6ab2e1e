import { getCasebook, updateCasebook } from '#core/repositories/casebooks.ts';
import { findHead } from '#core/repositories/decisions.ts';
import { findBlob } from '#core/repositories/documents.ts';
import { rebuildIndex, verifyIndex } from '#core/repositories/textIndex.ts';
import {
  listBlobHashes,
  type Problem,
  verifyDatabase,
  verifyLog,
  verifyRows,
  verifyTexts,
} from '#core/repositories/verification.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Db } from '#core/repositories/Store.ts';
import type { Context } from './Context.ts';
import { decisionMeta } from './decisionMeta.ts';
import type { Handlers } from './Handlers.ts';

/** The casebook as a whole: title, counts, head of the log. */
export async function describeCasebook(
  db: Db,
  { isReadOnly, schemaVersion }: Pick<Context, 'isReadOnly' | 'schemaVersion'>,
): Promise<OutputOf<'casebook.get'>> {
  const casebook = await getCasebook(db);
  const head = await findHead(db);
  return { ...casebook, isReadOnly, schemaVersion, headHash: head?.hash ?? null };
}

/** Whether the evidence files are those that the casebook names, byte for byte. */
async function verifyEvidence(
  { store, vault }: Context,
  { named, listed }: { named: ReadonlySet<string>; listed: ReadonlySet<string> },
): Promise<{ files: number; problems: Problem[] }> {
  const problems: Problem[] = [];
  for (const sha256 of named) {
    const actual = listed.has(sha256) ? await vault.rehash(sha256) : undefined;
    // Gone since the list was made: destroyed in the meantime, or removed from outside.
    if (actual === undefined && !(await store.read((db) => findBlob(db, sha256)))) continue;
    if (actual === undefined) {
      problems.push({
        kind: 'evidence-missing',
        message: `The evidence file ${sha256} is missing.`,
        ids: [sha256],
      });
    } else if (actual !== sha256) {
      problems.push({
        kind: 'evidence-altered',
        message: `The evidence file ${sha256} was altered.`,
        ids: [sha256],
      });
    }
  }
  for (const sha256 of listed) {
    if (!named.has(sha256)) {
      problems.push({
        kind: 'orphan',
        message: `The evidence file ${sha256} belongs to no document.`,
        ids: [sha256],
      });
    }
  }
  return { files: named.size, problems };
}

/** The casebook as a whole. */
export const casebookHandlers: Handlers<
  'casebook.get' | 'casebook.update' | 'casebook.verify' | 'casebook.reindex' | 'casebook.backup'
> = {
  'casebook.get': (context) => context.store.read((db) => describeCasebook(db, context)),
  'casebook.update': async (context, { title, why }) => {
    await context.store.write(decisionMeta(context, { why }), (tx) => updateCasebook(tx, title));
    return context.store.read((db) => describeCasebook(db, context));
  },
  'casebook.verify': async (context) => {
    const { store, vault } = context;
    return store.snapshot(async (db) => {
      // The list and the snapshot are of the same moment, between two imports.
      const files = await vault.hold(async () => ({
        named: new Set(await listBlobHashes(db)),
        listed: new Set(await vault.list()),
      }));
      const log = await verifyLog(db);
      // Where the chain is broken it says nothing of the tables.
      const rows = log.misfit ? { rows: 0, problems: [] } : await verifyRows(db, log.expected);
      const texts = await verifyTexts(db);
      const evidence = await verifyEvidence(context, files);
      const problems = [
        ...(log.misfit ? [log.misfit] : []),
        ...rows.problems,
        ...texts.problems,
        ...evidence.problems,
        ...(await verifyIndex(db)),
        ...(await verifyDatabase(db)),
      ];
      return {
        isSound: problems.length === 0,
        problems,
        checked: {
          entries: log.entries,
          evidenceFiles: evidence.files,
          textVersions: texts.texts,
          rows: rows.rows,
        },
        headHash: log.headHash,
      };
    });
  },
  'casebook.reindex': async ({ store }) => ({ texts: await store.batch((tx) => rebuildIndex(tx)) }),
  'casebook.backup': async ({ upkeep }) => ({ name: await upkeep.backUp() }),
};
