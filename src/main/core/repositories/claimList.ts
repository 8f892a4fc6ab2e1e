import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#core/database/openDatabase.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';

type Filter = ParsedInputOf<'claims.list'>['filter'];
type Sort = ParsedInputOf<'claims.list'>['sort'];
type ClaimRow = OutputOf<'claims.list'>['claims'][number];

const columns: Record<Sort, RawBuilder<unknown>> = {
  number: sql`s.number`,
  text: sql`s.text_key`,
  kind: sql`s.kind`,
  claimant: sql`s.claimant`,
  claimedOn: sql`s.claimed_on`,
  workState: sql`s.work_state`,
  verdict: sql`s.verdict`,
  strength: sql`s.strength`,
  updatedAt: sql`s.updated_at`,
};

/** FTS5 and LIKE take their wildcards from these; a filter means the characters themselves. */
const likePattern = (text: string) => `%${text.replace(/[\\%_]/g, (c) => `\\${c}`)}%`;

function textCondition(text: string): RawBuilder<unknown> {
  // The trigram index answers from three characters on; below that the texts themselves are read.
  return [...text].length >= 3
    ? sql`s.number IN (SELECT rowid FROM claim_search WHERE claim_search MATCH ${`"${text.replaceAll('"', '""')}"`})`
    : sql`s.number IN (SELECT number FROM claim WHERE text LIKE ${likePattern(text)} ESCAPE '\\')`;
}

/** The filter as a condition on `claim_summary s`. */
function toCondition(filter: Filter): RawBuilder<unknown> {
  const isOneOf = (column: RawBuilder<unknown>, values: readonly string[] | undefined) =>
    values === undefined ? [] : [sql`${column} IN (${values.length === 0 ? sql`NULL` : sql.join(values)})`];
  const uses = (table: 'appearance' | 'evidence_link', documentId: string) =>
    sql`s.claim_id IN (SELECT claim_id FROM ${sql.table(table)} u JOIN passage p ON p.id = u.passage_id
      WHERE p.document_id = ${documentId})`;
  const text = filter.text?.trim();
  const conditions = [
    ...isOneOf(columns.kind, filter.kinds),
    ...isOneOf(columns.verdict, filter.verdicts),
    ...isOneOf(columns.workState, filter.workStates),
    ...isOneOf(columns.strength, filter.strengths),
    ...isOneOf(columns.claimant, filter.claimants),
    ...(filter.tags === undefined
      ? []
      : [
          sql`s.number IN (SELECT number FROM claim_tag WHERE tag IN (SELECT value FROM json_each(${JSON.stringify(filter.tags)})))`,
        ]),
    ...(text ? [textCondition(text)] : []),
    ...(filter.storyId ? [uses('appearance', filter.storyId)] : []),
    ...(filter.evidenceId ? [uses('evidence_link', filter.evidenceId)] : []),
  ];
  return conditions.length === 0 ? sql`1` : sql.join(conditions, sql` AND `);
}

/** Order: the column, then the number, so that a page never shows a claim twice; unknowns come last. */
function toOrder(sort: Sort, isDescending: boolean): RawBuilder<unknown> {
  const direction = isDescending ? sql`DESC` : sql`ASC`;
  if (sort === 'number') return sql`s.number ${direction}`;
  const isNullable = sort === 'claimant' || sort === 'claimedOn';
  const nulls = isNullable ? sql` NULLS LAST` : sql``;
  return sql`${columns[sort]} ${direction}${nulls}, s.number ${direction}`;
}

/** The ids of all claims that pass a filter, by number. */
export async function listClaimIds(db: Db, filter: Filter): Promise<string[]> {
  const found = await sql<{ claim_id: string }>`
    SELECT s.claim_id FROM claim_summary s WHERE ${toCondition(filter)} ORDER BY s.number`.execute(db);
  return found.rows.map((row) => row.claim_id);
}

/** One page of the claims that pass a filter. */
export async function listClaims(
  db: Db,
  { filter, sort, isDescending, offset, limit }: ParsedInputOf<'claims.list'>,
): Promise<OutputOf<'claims.list'>> {
  const condition = toCondition(filter);
  const count = await sql<{ total: number }>`
    SELECT count(*) AS total FROM claim_summary s WHERE ${condition}`.execute(db);
  const page = await sql<Omit<ClaimRow, 'isUniversal' | 'tags'> & { isUniversal: 0 | 1; tags: string }>`
    SELECT claim.id, s.number, claim.text, s.kind, claim.is_universal AS "isUniversal", s.claimant,
      s.claimed_on AS "claimedOn", s.work_state AS "workState", nullif(s.verdict, 'none') AS verdict, s.strength,
      s.evidence_count AS "evidenceCount", s.appearance_count AS "appearanceCount", claim.tags,
      s.updated_at AS "updatedAt"
    FROM (SELECT s.number FROM claim_summary s WHERE ${condition}
      ORDER BY ${toOrder(sort, isDescending)} LIMIT ${limit} OFFSET ${offset}) AS page
    JOIN claim_summary s ON s.number = page.number
    JOIN claim ON claim.number = page.number
    ORDER BY ${toOrder(sort, isDescending)}`.execute(db);
  return {
    total: count.rows[0]?.total ?? 0,
    claims: page.rows.map((row) => ({
      ...row,
      isUniversal: row.isUniversal === 1,
      tags: JSON.parse(row.tags) as string[],
    })),
  };
}
