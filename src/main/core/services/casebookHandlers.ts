import { getCasebook, updateCasebook } from '#core/repositories/casebooks.ts';
import { findHead } from '#core/repositories/decisions.ts';
import {
  listBlobHashes,
  type Problem,
  verifyDatabase,
  verifyLog,
  verifyRows,
  verifyTexts,
} from '#core/repositories/verification.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Context } from './Context.ts';
import { decisionMeta } from './decisionMeta.ts';
import type { Handlers } from './Handlers.ts';

/** The casebook as a whole: title, counts, head of the log. */
export async function describeCasebook({
  store,
  isReadOnly,
  schemaVersion,
}: Context): Promise<OutputOf<'casebook.get'>> {
  const casebook = await store.read(getCasebook);
  const head = await store.read(findHead);
  return { ...casebook, isReadOnly, schemaVersion, headHash: head?.hash ?? null };
}

/** Whether the evidence files are those that the casebook names, byte for byte. */
async function verifyEvidence({ store, vault }: Context): Promise<{ files: number; problems: Problem[] }> {
  const named = new Set(await store.read(listBlobHashes));
  const problems: Problem[] = [];
  for (const sha256 of named) {
    const actual = await vault.rehash(sha256);
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
  for (const sha256 of await vault.list()) {
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
  'casebook.get' | 'casebook.update' | 'casebook.verify' | 'casebook.backup'
> = {
  'casebook.get': describeCasebook,
  'casebook.update': async (context, { title, why }) => {
    await context.store.write(decisionMeta(context, { why }), (tx) => updateCasebook(tx, title));
    return describeCasebook(context);
  },
  'casebook.verify': async (context) => {
    const { store } = context;
    const log = await store.read(verifyLog);
    // Where the chain is broken it says nothing of the tables.
    const rows = log.misfit
      ? { rows: 0, problems: [] }
      : await store.read((db) => verifyRows(db, log.expected));
    const texts = await store.read(verifyTexts);
    const evidence = await verifyEvidence(context);
    const problems = [
      ...(log.misfit ? [log.misfit] : []),
      ...rows.problems,
      ...texts.problems,
      ...evidence.problems,
      ...(await store.read(verifyDatabase)),
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
  },
  'casebook.backup': async ({ upkeep }) => ({ name: await upkeep.backUp() }),
};
