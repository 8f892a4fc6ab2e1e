import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';
import { createFollower, type Follow } from '#shared/domain/anchoring/createFollower.ts';
import { describePassage } from '#shared/domain/anchoring/Selector.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import { findTextByVersion } from './documents.ts';
import { unplaceAnswered } from './passageAnswers.ts';
import type { RowChange } from './recordDecision.ts';

/** A passage that has no place in the newest text version yet, and where it stood before. */
type Unplaced = {
  readonly id: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly ownStart: number;
  readonly ownEnd: number;
  readonly knownIn: string;
  /** Null where it was lost. */
  readonly start: number | null;
  readonly end: number | null;
  /** Where it may stand in the version it is known in, as JSON. */
  readonly candidates: string;
  /** Whether a person said that it is lost. */
  readonly isGivenUp: 0 | 1;
  /** Whether the newest text is, character by character, the one it was logged or placed in. */
  readonly isInSameText: 0 | 1;
};

type PlaceIn = { readonly id: string; readonly start: number; readonly end: number; readonly exact: string };

/**
 * What stands in a text version, with the words it was marked in: its own passages, those that a person placed in it,
 * and earlier ones that were found in it, where only typography may differ.
 */
export async function listPlacesIn(
  db: Db,
  textVersionId: string,
): Promise<(PlaceIn & { readonly isFoundAgain: boolean })[]> {
  const found = await sql<PlaceIn & { isFoundAgain: 0 | 1 }>`
    SELECT id, start, "end", exact, 0 AS "isFoundAgain" FROM passage WHERE text_version_id = ${textVersionId}
    UNION ALL SELECT passage_id, start, "end", exact, 0 FROM passage_answer
      WHERE text_version_id = ${textVersionId}
    UNION ALL SELECT passage.id, place.start, place."end", coalesce(answer.exact, passage.exact), 1
      FROM passage_place place JOIN passage ON passage.id = place.passage_id
      LEFT JOIN passage_answer answer ON answer.passage_id = passage.id
      WHERE place.text_version_id = ${textVersionId} AND place.start IS NOT NULL`.execute(db);
  return found.rows.map((row) => ({ ...row, isFoundAgain: row.isFoundAgain === 1 }));
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

async function listUnplaced(
  db: Db,
  documentId: string,
  newestId: string,
  again: readonly string[],
): Promise<Unplaced[]> {
  const found = await sql<Unplaced>`
    SELECT passage.id, coalesce(answer.exact, passage.exact) AS exact,
      coalesce(place.prefix, answer.prefix, passage.prefix) AS prefix,
      coalesce(place.suffix, answer.suffix, passage.suffix) AS suffix,
      coalesce(answer.start, passage.start) AS "ownStart", coalesce(answer."end", passage."end") AS "ownEnd",
      coalesce(place.text_version_id, answer.text_version_id, passage.text_version_id) AS "knownIn",
      CASE WHEN place.passage_id IS NULL THEN coalesce(answer.start, passage.start) ELSE place.start END AS start,
      CASE WHEN place.passage_id IS NULL THEN coalesce(answer."end", passage."end") ELSE place."end" END AS "end",
      coalesce(place.candidates, '[]') AS candidates,
      coalesce(answer.kind = 'lost', 0) AND coalesce(place.status, 'lost') = 'lost' AS "isGivenUp",
      own.text_sha256 = newest.text_sha256 AS "isInSameText"
    FROM passage JOIN text_version newest ON newest.id = ${newestId}
    LEFT JOIN passage_place place ON place.passage_id = passage.id
    LEFT JOIN passage_answer answer ON answer.passage_id = passage.id
    JOIN text_version own ON own.id = coalesce(answer.text_version_id, passage.text_version_id)
    WHERE passage.document_id = ${documentId} AND passage.text_version_id <> ${newestId}
      AND (place.text_version_id IS NOT ${newestId}
        OR passage.id IN (SELECT value FROM json_each(${JSON.stringify(again)})))`.execute(db);
  return found.rows;
}

/**
 * Finds every passage of a document in its newest text version, or notes a question to a person, or that it is lost.
 * What has its status there already keeps it, but for those that are to be looked for again.
 */
export async function placePassages(
  tx: Tx,
  documentId: string,
  again: readonly string[] = [],
): Promise<void> {
  const newest = await findNewest(tx, documentId);
  const unplaced = await listUnplaced(tx, documentId, newest.id, again);
  const rows: object[] = [];
  for (const [knownIn, passages] of Map.groupBy(unplaced, (passage) => passage.knownIn)) {
    const before = (await findTextByVersion(tx, knownIn)) ?? '';
    const follow = createFollower(before, newest.text);
    for (const { id, exact, prefix, suffix, ownStart, ownEnd, start, end, ...known } of passages) {
      const found: Follow =
        known.isInSameText === 1
          ? { status: 'found', start: ownStart, end: ownEnd }
          : follow({
              exact,
              prefix,
              suffix,
              place: start === null || end === null ? null : { start, end },
              candidates: JSON.parse(known.candidates) as Span[],
              isGivenUp: known.isGivenUp === 1,
            });
      rows.push(
        found.status === 'found'
          ? {
              id,
              ...describePassage(newest.text, found.start, found.end),
              status: found.start === ownStart ? 'exact' : 'moved',
              candidates: '[]',
            }
          : {
              id,
              status: found.status,
              start: null,
              end: null,
              prefix,
              suffix,
              candidates: JSON.stringify(found.status === 'lost' ? [] : found.candidates),
            },
      );
    }
  }
  if (rows.length === 0) return;
  await sql`
    INSERT OR REPLACE INTO passage_place (passage_id, text_version_id, status, start, "end", prefix, suffix, candidates)
    SELECT value ->> 'id', ${newest.id}, value ->> 'status', value ->> 'start', value ->> 'end',
      value ->> 'prefix', value ->> 'suffix', value ->> 'candidates'
    FROM json_each(${JSON.stringify(rows)})`.execute(tx);
}

/** Finds passages again that undo has brought back, or whose answer it changed, in what their documents say by now. */
export async function placeRestoredPassages(tx: Tx, changes: readonly RowChange[]): Promise<void> {
  const answered = await unplaceAnswered(tx, changes);
  const restored = changes.flatMap(({ table, before, after }) =>
    table === 'passage' && !before && after ? [String(after['document_id'])] : [],
  );
  for (const documentId of new Set([...answered.documentIds, ...restored]))
    await placePassages(tx, documentId, answered.passageIds);
}

/** Finds passages that have no status yet in the newest text of their document, as after a migration. */
export async function placeUnplacedPassages(tx: Tx): Promise<void> {
  const found = await sql<{ id: string }>`
    SELECT DISTINCT document.id FROM document
    JOIN text_version newest ON newest.document_id = document.id AND newest.number = document.text_version_number
    JOIN passage ON passage.document_id = document.id AND passage.text_version_id <> newest.id
    LEFT JOIN passage_place place ON place.passage_id = passage.id
    WHERE document.text_version_number > 1 AND place.text_version_id IS NOT newest.id`.execute(tx);
  for (const { id } of found.rows) await placePassages(tx, id);
}
