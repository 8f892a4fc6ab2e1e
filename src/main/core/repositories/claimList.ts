import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#core/database/openDatabase.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { toTextSearch } from './claimSearch.ts';

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

/** What a list is taken from: the summaries `s`, or those that an index of the texts finds. */
type Query = {
  readonly from: RawBuilder<unknown>;
  readonly where: RawBuilder<unknown>;
  /** The claim's number, where the texts' index has it: there it comes in order. */
  readonly number: RawBuilder<unknown>;
  /** The text alone is asked for: its index can count by itself. */
  readonly count: RawBuilder<unknown> | undefined;
};

/** The filter, but for its text, as conditions on `claim_summary s`. */
function toConditions(filter: Filter): RawBuilder<unknown>[] {
  const isOneOf = (column: RawBuilder<unknown>, values: readonly string[] | undefined) =>
    values === undefined ? [] : [sql`${column} IN (${values.length === 0 ? sql`NULL` : sql.join(values)})`];
  const uses = (table: 'appearance' | 'evidence_link', documentId: string) =>
    sql`s.claim_id IN (SELECT claim_id FROM ${sql.table(table)} u JOIN passage p ON p.id = u.passage_id
      WHERE p.document_id = ${documentId})`;
  return [
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
    ...(filter.storyId ? [uses('appearance', filter.storyId)] : []),
    ...(filter.evidenceId ? [uses('evidence_link', filter.evidenceId)] : []),
  ];
}

function toQuery(filter: Filter): Query {
  const conditions = toConditions(filter);
  const text = filter.text?.trim();
  if (!text) {
    return {
      from: sql`claim_summary s`,
      where: conditions.length === 0 ? sql`1` : sql.join(conditions, sql` AND `),
      number: columns.number,
      count: undefined,
    };
  }
  // SQLite ends a query at a NUL; no text that was typed holds one.
  if (text.includes('\0')) {
    return { from: sql`claim_summary s`, where: sql`0`, number: columns.number, count: undefined };
  }
  const { table, match } = toTextSearch(text);
  const matches = sql`${sql.ref(`f.${table}`)} MATCH ${match}`;
  return {
    // A plain JOIN lets SQLite ask the index of the texts once for every claim.
    from: sql`${sql.table(table)} f CROSS JOIN claim_summary s ON s.number = f.rowid`,
    where: sql.join([matches, ...conditions], sql` AND `),
    number: sql`f.rowid`,
    count: conditions.length === 0 ? sql`${sql.table(table)} f WHERE ${matches}` : undefined,
  };
}

/** Order: the column, then the number, so that a page never shows a claim twice; unknowns come last. */
function toOrder(sort: Sort, isDescending: boolean, number = columns.number): RawBuilder<unknown> {
  const direction = isDescending ? sql`DESC` : sql`ASC`;
  if (sort === 'number') return sql`${number} ${direction}`;
  const isNullable = sort === 'claimant' || sort === 'claimedOn';
  const nulls = isNullable ? sql` NULLS LAST` : sql``;
  return sql`${columns[sort]} ${direction}${nulls}, ${number} ${direction}`;
}

/** The ids of all claims that pass a filter, by number. */
export async function listClaimIds(db: Db, filter: Filter): Promise<string[]> {
  const { from, where, number } = toQuery(filter);
  const found = await sql<{ claim_id: string }>`
    SELECT s.claim_id FROM ${from} WHERE ${where} ORDER BY ${number}`.execute(db);
  return found.rows.map((row) => row.claim_id);
}

/** One page of the claims that pass a filter. */
export async function listClaims(
  db: Db,
  { filter, sort, isDescending, offset, limit }: ParsedInputOf<'claims.list'>,
): Promise<OutputOf<'claims.list'>> {
  const { from, where, number, count } = toQuery(filter);
  const counted = await sql<{ total: number }>`
    SELECT count(*) AS total FROM ${count ?? sql`${from} WHERE ${where}`}`.execute(db);
  // CROSS JOIN keeps the page outermost; else SQLite walks through all claims in their order to find it.
  const page = await sql<Omit<ClaimRow, 'isUniversal' | 'tags'> & { isUniversal: 0 | 1; tags: string }>`
    SELECT claim.id, s.number, claim.text, s.kind, claim.is_universal AS "isUniversal", s.claimant,
      s.claimed_on AS "claimedOn", s.work_state AS "workState", nullif(s.verdict, 'none') AS verdict, s.strength,
      s.evidence_count AS "evidenceCount", s.appearance_count AS "appearanceCount", claim.tags,
      s.updated_at AS "updatedAt"
    FROM (SELECT s.number FROM ${from} WHERE ${where}
      ORDER BY ${toOrder(sort, isDescending, number)} LIMIT ${limit} OFFSET ${offset}) AS page
    CROSS JOIN claim_summary s ON s.number = page.number
    CROSS JOIN claim ON claim.number = page.number
    ORDER BY ${toOrder(sort, isDescending)}`.execute(db);
  return {
    total: counted.rows[0]?.total ?? 0,
    claims: page.rows.map((row) => ({
      ...row,
      isUniversal: row.isUniversal === 1,
      tags: JSON.parse(row.tags) as string[],
    })),
  };
}
