import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';
import { createFollower } from '#shared/domain/anchoring/createFollower.ts';
import { describePassage } from '#shared/domain/anchoring/Selector.ts';
import { findTextByVersion } from './documents.ts';
import type { RowChange } from './recordDecision.ts';

/** A passage that has no place in the newest text version yet, and where it stood before. */
type Unplaced = {
  readonly id: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly ownStart: number;
  readonly knownIn: string;
  /** Null where it was lost. */
  readonly start: number | null;
  readonly end: number;
};

/** What stands in a text version: its own passages, and earlier ones that were found in it. */
export async function listPlacesIn(
  db: Db,
  textVersionId: string,
): Promise<{ id: string; start: number; end: number; exact: string }[]> {
  const found = await sql<{ id: string; start: number; end: number; exact: string }>`
    SELECT id, start, "end", exact FROM passage WHERE text_version_id = ${textVersionId}
    UNION ALL SELECT passage.id, place.start, place."end", passage.exact FROM passage_place place
      JOIN passage ON passage.id = place.passage_id
      WHERE place.text_version_id = ${textVersionId} AND place.start IS NOT NULL`.execute(db);
  return found.rows;
}

async function findNewest(db: Db, documentId: string) {
  return db
    .selectFrom('text_version')
    .select(['id', 'text'])
    .where('document_id', '=', documentId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

async function listUnplaced(db: Db, documentId: string, newestId: string): Promise<Unplaced[]> {
  const found = await sql<Unplaced>`
    SELECT passage.id, passage.exact, coalesce(place.prefix, passage.prefix) AS prefix,
      coalesce(place.suffix, passage.suffix) AS suffix, passage.start AS "ownStart",
      coalesce(place.text_version_id, passage.text_version_id) AS "knownIn",
      CASE WHEN place.passage_id IS NULL THEN passage.start ELSE place.start END AS start,
      coalesce(place."end", passage."end") AS "end"
    FROM passage LEFT JOIN passage_place place ON place.passage_id = passage.id
    WHERE passage.document_id = ${documentId} AND passage.text_version_id <> ${newestId}
      AND place.text_version_id IS NOT ${newestId}`.execute(db);
  return found.rows;
}

/** Finds every passage of a document in its newest text version, or notes that it is lost. */
export async function placePassages(tx: Tx, documentId: string): Promise<void> {
  const newest = await findNewest(tx, documentId);
  const unplaced = await listUnplaced(tx, documentId, newest.id);
  const rows: object[] = [];
  for (const [knownIn, passages] of Map.groupBy(unplaced, (passage) => passage.knownIn)) {
    const before = (await findTextByVersion(tx, knownIn)) ?? '';
    const follow = createFollower(before, newest.text);
    for (const { id, exact, prefix, suffix, ownStart, start, end } of passages) {
      const place = follow({ exact, prefix, suffix, place: start === null ? null : { start, end } });
      rows.push(
        place
          ? {
              id,
              status: place.start === ownStart ? 'exact' : 'moved',
              ...describePassage(newest.text, place.start, place.end),
            }
          : { id, status: 'lost', start: null, end: null, prefix, suffix },
      );
    }
  }
  if (rows.length === 0) return;
  await sql`
    INSERT OR REPLACE INTO passage_place (passage_id, text_version_id, status, start, "end", prefix, suffix)
    SELECT value ->> 'id', ${newest.id}, value ->> 'status', value ->> 'start', value ->> 'end',
      value ->> 'prefix', value ->> 'suffix'
    FROM json_each(${JSON.stringify(rows)})`.execute(tx);
}

/** Finds passages again that undo has brought back, in whatever their documents say by now. */
export async function placeRestoredPassages(tx: Tx, changes: readonly RowChange[]): Promise<void> {
  const documentIds = new Set(
    changes.flatMap(({ table, before, after }) =>
      table === 'passage' && !before && after ? [String(after['document_id'])] : [],
    ),
  );
  for (const documentId of documentIds) await placePassages(tx, documentId);
}
