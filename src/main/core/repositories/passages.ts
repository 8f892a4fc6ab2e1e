import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import { findPages } from '#shared/domain/anchoring/findPages.ts';
import { describePassage, type PassageSelector } from '#shared/domain/anchoring/Selector.ts';
import type { Page } from '#shared/domain/document/Layout.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import { findText } from './documents.ts';

/** A passage with its translations. */
export type Passage = OutputOf<'passages.list'>['passages'][number]['passage'];
type Listed = OutputOf<'passages.list'>['passages'][number];
type Use = Listed['uses'][number];
type Translation = OutputOf<'passages.translate'>;

/** Passages by a condition on `passage`, in the order of the text, each where it stands in the newest version. */
async function selectPassages(
  db: Db,
  condition: ReturnType<typeof sql>,
): Promise<(Passage & { readonly candidates: readonly Span[] })[]> {
  const found = await sql<{
    id: string;
    document_id: string;
    document_title: string;
    own_version_id: string;
    text_version_id: string;
    exact: string;
    prefix: string;
    suffix: string;
    start: number;
    end: number;
    first_page: number | null;
    last_page: number | null;
    is_withheld: 0 | 1;
    status: Passage['status'];
    translations: string;
    candidates: string;
  }>`
    SELECT passage.id, passage.document_id, coalesce(answer.exact, passage.exact) AS exact, passage.first_page, passage.last_page,
      document.title AS document_title, passage.text_version_id AS own_version_id, coalesce(place.status, 'exact') AS status,
      CASE WHEN place.start IS NULL THEN coalesce(answer.text_version_id, passage.text_version_id)
        ELSE place.text_version_id END AS text_version_id,
      coalesce(place.start, answer.start, passage.start) AS start,
      coalesce(place."end", answer."end", passage."end") AS "end",
      CASE WHEN place.start IS NULL THEN coalesce(answer.prefix, passage.prefix) ELSE place.prefix END AS prefix,
      CASE WHEN place.start IS NULL THEN coalesce(answer.suffix, passage.suffix) ELSE place.suffix END AS suffix,
      coalesce(place.candidates, '[]') AS candidates,
      document.is_confidential = 1 OR coalesce(source.is_confidential, 0) = 1 AS is_withheld,
      (SELECT json_group_array(json_object('id', t.id, 'language', t.language, 'text', t.text,
          'translator', t.translator, 'by', t.by) ORDER BY t.id)
        FROM translation t WHERE t.passage_id = passage.id) AS translations
    FROM passage
    LEFT JOIN passage_place place ON place.passage_id = passage.id
    LEFT JOIN passage_answer answer ON answer.passage_id = passage.id
    JOIN document ON document.id = passage.document_id
    LEFT JOIN source ON source.id = document.source_id
    WHERE ${condition}
    ORDER BY passage.document_id, coalesce(place.start, passage.start), coalesce(place."end", passage."end")`.execute(
    db,
  );
  const elsewhere = found.rows.filter((row) => row.text_version_id !== row.own_version_id);
  const pages = await readPages(db, new Set(elsewhere.map((row) => row.text_version_id)));
  const pagesOf = (row: (typeof found.rows)[number]) => {
    const layout = pages.get(row.text_version_id);
    if (!layout) return { firstPage: row.first_page, lastPage: row.last_page };
    const touched = findPages(layout, row.start, row.end);
    return { firstPage: touched?.first.page ?? null, lastPage: touched?.last.page ?? null };
  };
  return found.rows.map((row) => ({
    candidates: JSON.parse(row.candidates) as Span[],
    id: row.id,
    documentId: row.document_id,
    documentTitle: row.document_title,
    textVersionId: row.text_version_id,
    exact: row.exact,
    prefix: row.prefix,
    suffix: row.suffix,
    start: row.start,
    end: row.end,
    ...pagesOf(row),
    isWithheld: row.is_withheld === 1,
    status: row.status,
    translations: JSON.parse(row.translations) as Translation[],
  }));
}

/** The pages of these text versions, of those that have any, by their id. */
async function readPages(db: Db, textVersionIds: ReadonlySet<string>): Promise<Map<string, readonly Page[]>> {
  if (textVersionIds.size === 0) return new Map();
  const found = await sql<{ id: string; pages: string }>`
    SELECT id, layout -> 'pages' AS pages FROM text_version
    WHERE page_count > 0 AND id IN (SELECT value FROM json_each(${JSON.stringify([...textVersionIds])}))`.execute(
    db,
  );
  return new Map(found.rows.map(({ id, pages }) => [id, JSON.parse(pages) as Page[]]));
}

/** The passages with these ids, by id. */
export async function getPassages(db: Db, ids: readonly string[]): Promise<Map<string, Passage>> {
  const passages = await selectPassages(
    db,
    sql`passage.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return new Map(passages.map(({ candidates: _, ...passage }) => [passage.id, passage]));
}

/** The passages of a document with the claims that use them, in the order of the text. */
export async function listPassages(db: Db, documentId: string): Promise<Listed[]> {
  const passages = await selectPassages(db, sql`passage.document_id = ${documentId}`);
  const uses = await sql<{
    passage_id: string;
    claim_id: string;
    number: number;
    text: string;
    verdict: string;
    used_as: Use['as'];
  }>`
    SELECT use.passage_id, use.claim_id, claim.number, claim.text, s.verdict, use.used_as
    FROM (SELECT passage_id, claim_id, stance AS used_as FROM evidence_link
      UNION ALL SELECT passage_id, claim_id, 'appearance' FROM appearance) AS use
    JOIN passage ON passage.id = use.passage_id
    JOIN claim ON claim.id = use.claim_id
    JOIN claim_summary s ON s.number = claim.number
    WHERE passage.document_id = ${documentId}
    ORDER BY claim.number`.execute(db);
  const byPassage = Map.groupBy(uses.rows, (use) => use.passage_id);
  const text = passages.some(({ candidates }) => candidates.length > 0)
    ? await findText(db, documentId)
    : undefined;
  return passages.map(({ candidates, ...passage }) => ({
    passage,
    candidates: text
      ? candidates.map(({ start, end }) => ({
          textVersionId: text.textVersionId,
          ...describePassage(text.text, start, end),
        }))
      : [],
    uses: (byPassage.get(passage.id) ?? []).map((use) => ({
      claimId: use.claim_id,
      claimNumber: use.number,
      claimText: use.text,
      verdict: use.verdict === 'none' ? null : (use.verdict as Use['verdict']),
      as: use.used_as,
    })),
  }));
}

type AppearanceIn = {
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  readonly claimId: string;
  readonly number: number;
  readonly isPlaced: boolean;
};

/**
 * Where claims are logged in the newest text of a story, and as what; not those that lost their place. Those of which a
 * person is asked where they stand are not placed: they may stand at each of the places that are asked about.
 */
export async function listAppearancesIn(db: Db, documentId: string): Promise<AppearanceIn[]> {
  const found = await sql<Omit<AppearanceIn, 'isPlaced'> & { isPlaced: 0 | 1 }>`
    WITH appearing AS (
      SELECT claim.kind, claim.id AS claimId, claim.number, passage.start AS own_start, passage."end" AS own_end, place.*
      FROM passage
      JOIN appearance ON appearance.passage_id = passage.id
      JOIN claim ON claim.id = appearance.claim_id
      LEFT JOIN passage_place place ON place.passage_id = passage.id
      WHERE passage.document_id = ${documentId})
    SELECT coalesce(start, own_start) AS start, coalesce("end", own_end) AS "end", kind, claimId, number, 1 AS isPlaced
    FROM appearing WHERE coalesce(status, 'exact') IN ('exact', 'moved')
    UNION ALL SELECT candidate.value ->> 'start', candidate.value ->> 'end', kind, claimId, number, 0
    FROM appearing JOIN json_each(appearing.candidates) AS candidate`.execute(db);
  return found.rows.map((row) => ({ ...row, isPlaced: row.isPlaced === 1 }));
}

/** The id of the passage at this place of a text version, its own or the newest, or undefined. */
export async function findPassageId(
  db: Db,
  textVersionId: string,
  start: number,
  end: number,
): Promise<string | undefined> {
  const found = await sql<{ id: string }>`
    SELECT id FROM passage WHERE text_version_id = ${textVersionId} AND start = ${start} AND "end" = ${end}
    UNION ALL SELECT passage_id FROM passage_place
      WHERE text_version_id = ${textVersionId} AND start = ${start} AND "end" = ${end}
    LIMIT 1`.execute(db);
  return found.rows[0]?.id;
}

/** Adds a passage. */
export async function insertPassage(
  tx: Tx,
  passage: PassageSelector & {
    readonly id: string;
    readonly documentId: string;
    readonly textVersionId: string;
    readonly firstPage: number | null;
    readonly lastPage: number | null;
  },
): Promise<void> {
  await tx
    .insertInto('passage')
    .values({
      id: passage.id,
      document_id: passage.documentId,
      text_version_id: passage.textVersionId,
      start: passage.start,
      end: passage.end,
      exact: passage.exact,
      prefix: passage.prefix,
      suffix: passage.suffix,
      first_page: passage.firstPage,
      last_page: passage.lastPage,
    })
    .execute();
}

/** Removes those of these passages that nothing uses: no appearance, no link, no translation. */
export async function deleteUnusedPassages(tx: Tx, ids: readonly string[]): Promise<void> {
  const unused = sql`SELECT id FROM passage WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
    AND NOT EXISTS (SELECT 1 FROM appearance WHERE passage_id = passage.id)
    AND NOT EXISTS (SELECT 1 FROM evidence_link WHERE passage_id = passage.id)
    AND NOT EXISTS (SELECT 1 FROM translation WHERE passage_id = passage.id)`;
  await sql`DELETE FROM passage_answer WHERE passage_id IN (${unused})`.execute(tx);
  await sql`DELETE FROM passage WHERE id IN (${unused})`.execute(tx);
}

/** Adds a translation. */
export async function insertTranslation(tx: Tx, passageId: string, translation: Translation): Promise<void> {
  await tx
    .insertInto('translation')
    .values({ ...translation, passage_id: passageId })
    .execute();
}

/** Removes a translation; answers the passage it belonged to, or undefined where there is none. */
export async function deleteTranslation(tx: Tx, id: string): Promise<string | undefined> {
  const row = await tx
    .deleteFrom('translation')
    .where('id', '=', id)
    .returning('passage_id')
    .executeTakeFirst();
  return row?.passage_id;
}
