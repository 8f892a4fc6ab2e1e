import { createHash, hash } from 'node:crypto';
import { sql } from 'kysely';
import { loggedTables } from '#core/database/captureChanges.ts';
import type { Db } from '#core/database/openDatabase.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { foldTypography } from '#shared/domain/anchoring/foldTypography.ts';
import { exportDecisions } from './decisions.ts';
import { letOthers } from './letOthers.ts';
import { listPlacesIn } from './passagePlaces.ts';
import { hashEntry, hashPayload, type RowChange, type RowImage } from './recordDecision.ts';

/** One thing that does not fit. */
export type Problem = OutputOf<'casebook.verify'>['problems'][number];

/** What the log says the tables hold: row → digest of its newest image. */
export type ExpectedRows = {
  readonly digests: ReadonlyMap<string, string>;
  /** Ids of rows whose newest payload was destroyed: nothing can be said of them. */
  readonly unknownIds: ReadonlySet<string>;
};

const rowKey = (table: string, id: string) => `${table} ${id}`;
/** Tells two images of a row apart whatever order their columns come in; kept nowhere. */
const digest = (row: RowImage) => {
  const values = Object.keys(row)
    .sort()
    .map((column) => [column, row[column]]);
  return hash('sha256', JSON.stringify(values), 'base64url').slice(0, 22);
};

const chunkSize = 1_000;

/**
 * Follows the chain from its beginning: numbers, previous hashes, entry hashes, payload hashes. Stops at the first
 * entry that does not fit, and answers it; else what the log says the tables hold.
 */
export async function verifyLog(db: Db): Promise<{
  readonly entries: number;
  readonly headHash: string | null;
  readonly misfit: Problem | undefined;
  readonly expected: ExpectedRows;
}> {
  const digests = new Map<string, string>();
  const unknownIds = new Set<string>();
  const expected = { digests, unknownIds };
  let previous: string | null = null;
  let seq = 0;
  /** The newest entry whose payload is gone, and the newest that tells of a destruction, which alone takes payloads. */
  let lastBare = 0;
  let lastDestruction = 0;
  for (let isLast = false; !isLast;) {
    const chunk = await exportDecisions(db, seq, chunkSize);
    isLast = chunk.isLast;
    for (const { entry, salt, payload } of chunk.decisions) {
      await letOthers();
      const misfit = (message: string) => ({
        entries: seq,
        headHash: previous,
        misfit: { kind: 'log', message, entry: entry.seq } as const,
        expected,
      });
      if (entry.seq !== seq + 1)
        return misfit(`Entry ${seq + 1} is missing: entry ${entry.seq} follows ${seq}.`);
      if (entry.previous !== previous)
        return misfit(`Entry ${entry.seq} does not continue the entry before it.`);
      if (hashEntry(entry) !== entry.hash)
        return misfit(`Entry ${entry.seq} was changed: its hash does not fit.`);
      if (payload !== null && salt !== null && hashPayload(salt, payload) !== entry.payloadHash) {
        return misfit(`What entry ${entry.seq} changed does not fit its hash.`);
      }
      if (payload === null) lastBare = entry.seq;
      if (entry.action === 'documents.destroy') lastDestruction = entry.seq;
      if (payload === null) for (const id of entry.ids) unknownIds.add(id);
      else {
        // A payload that holds less than the ids it names was left out when something was destroyed.
        const changes = JSON.parse(payload) as RowChange[];
        const told = new Set(changes.map((change) => change.id));
        for (const id of entry.ids) if (!told.has(id)) unknownIds.add(id);
        for (const { table, id, after } of changes) {
          unknownIds.delete(id);
          if (after) digests.set(rowKey(table, id), digest(after));
          else digests.delete(rowKey(table, id));
        }
      }
      previous = entry.hash;
      seq = entry.seq;
    }
  }
  const message = `What entry ${lastBare} changed is gone, and nothing was destroyed after it.`;
  const misfit =
    lastBare > lastDestruction ? ({ kind: 'log', message, entry: lastBare } as const) : undefined;
  return { entries: seq, headHash: previous, misfit, expected };
}

/** Compares every row of the logged tables with what the log says of it. */
export async function verifyRows(
  db: Db,
  { digests, unknownIds }: ExpectedRows,
): Promise<{ rows: number; problems: Problem[] }> {
  const problems: Problem[] = [];
  const missing = new Set(digests.keys());
  let count = 0;
  for (const table of loggedTables) {
    let last = 0;
    for (;;) {
      const chunk = await sql<RowImage & { id: string; $rowid: number }>`
        SELECT rowid AS "$rowid", * FROM ${sql.table(table)} WHERE rowid > ${last} ORDER BY rowid LIMIT ${chunkSize}`.execute(
        db,
      );
      for (const { $rowid, ...row } of chunk.rows) {
        last = $rowid;
        count += 1;
        const key = rowKey(table, row.id);
        missing.delete(key);
        if (unknownIds.has(row.id) || digests.get(key) === digest(row)) continue;
        problems.push({
          kind: 'state',
          message: digests.has(key)
            ? `A row of “${table}” is not as the log says: it was changed from outside.`
            : `A row of “${table}” is not in the log: it was added from outside.`,
          ids: [row.id],
        });
      }
      if (chunk.rows.length < chunkSize) break;
      await letOthers();
    }
  }
  for (const key of missing) {
    const [table = '', id = ''] = key.split(' ');
    if (unknownIds.has(id)) continue;
    problems.push({
      kind: 'state',
      message: `A row of “${table}” is gone, which the log does not tell.`,
      ids: [id],
    });
  }
  return { rows: count, problems };
}

/** Whether these are the same words in other typography, from their first letter to their last. */
const isSameTypeset = (one: string, other: string): boolean =>
  foldTypography(one) === foldTypography(other) &&
  /^\s/.test(one) === /^\s/.test(other) &&
  /\s$/.test(one) === /\s$/.test(other);

/** Compares every text version with its hash, and every passage with its text and with the newer one it was found in. */
export async function verifyTexts(db: Db): Promise<{ texts: number; problems: Problem[] }> {
  const problems: Problem[] = [];
  let texts = 0;
  let last = 0;
  for (;;) {
    const row = await sql<{
      $rowid: number;
      id: string;
      document_id: string;
      text: string;
      text_sha256: string;
    }>`
      SELECT rowid AS "$rowid", id, document_id, text, text_sha256 FROM text_version
      WHERE rowid > ${last} ORDER BY rowid LIMIT 1`.execute(db);
    const [version] = row.rows;
    if (!version) break;
    last = version.$rowid;
    texts += 1;
    await letOthers();
    if (createHash('sha256').update(version.text, 'utf8').digest('hex') !== version.text_sha256) {
      problems.push({
        kind: 'text-altered',
        message: 'A text version does not fit its hash.',
        ids: [version.document_id],
      });
    }
    for (const passage of await listPlacesIn(db, version.id)) {
      const words = version.text.slice(passage.start, passage.end);
      if (words !== passage.exact && !(passage.isFoundAgain && isSameTypeset(words, passage.exact))) {
        problems.push({
          kind: 'text-altered',
          message: 'A passage is not what stands in its text.',
          ids: [passage.id],
        });
      }
    }
  }
  return { texts, problems };
}

/** SQLite's own checks of the file and of its foreign keys. */
export async function verifyDatabase(db: Db): Promise<Problem[]> {
  const integrity = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(db);
  const foreign = await sql<{ table: string }>`PRAGMA foreign_key_check`.execute(db);
  return [
    ...integrity.rows
      .filter((row) => row.integrity_check !== 'ok')
      .map((row): Problem => ({ kind: 'database', message: row.integrity_check })),
    ...foreign.rows.map((row): Problem => ({
      kind: 'database',
      message: `A row of “${row.table}” names a row that is not there.`,
    })),
  ];
}

/** The hashes of all evidence that the casebook should hold. */
export async function listBlobHashes(db: Db): Promise<string[]> {
  return (await db.selectFrom('blob').select('sha256').orderBy('sha256').execute()).map((row) => row.sha256);
}
