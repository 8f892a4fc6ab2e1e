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

/** Whether SQLite may look claims up by a condition, or only tries it on each claim that it comes to. */
type Use = 'find' | 'try';

/** The conditions on `claim_summary s` that a filter makes. */
function toConditions(filter: Filter, use: Use): RawBuilder<unknown>[] {
  // A unary plus keeps SQLite from using an index for this column.
  const plain = (column: RawBuilder<unknown>) => (use === 'find' ? column : sql`+${column}`);
  const isOneOf = (column: RawBuilder<unknown>, values: readonly string[] | undefined) =>
    values === undefined
      ? []
      : [sql`${plain(column)} IN (${values.length === 0 ? sql`NULL` : sql.join(values)})`];
  const uses = (table: 'appearance' | 'evidence_link', documentId: string) =>
    sql`${plain(sql`s.claim_id`)} IN (SELECT claim_id FROM ${sql.table(table)} u JOIN passage p ON p.id = u.passage_id
      WHERE p.document_id = ${documentId})`;
  const search = toTextSearch(filter.text);
  return [
    ...isOneOf(columns.kind, filter.kinds),
    ...isOneOf(columns.verdict, filter.verdicts),
    ...isOneOf(columns.workState, filter.workStates),
    ...isOneOf(columns.strength, filter.strengths),
    ...isOneOf(columns.claimant, filter.claimants),
    ...(filter.tags === undefined
      ? []
      : [
          sql`${plain(columns.number)} IN (SELECT number FROM claim_tag WHERE tag IN (SELECT value FROM json_each(${JSON.stringify(filter.tags)})))`,
        ]),
    // Never looked up by it: a search often finds more than any other condition does.
    ...(search ? [sql`+s.number IN (SELECT rowid FROM ${search})`] : []),
    ...(filter.storyId ? [uses('appearance', filter.storyId)] : []),
    ...(filter.evidenceId ? [uses('evidence_link', filter.evidenceId)] : []),
  ];
}

const toWhere = (filter: Filter, use: Use) =>
  sql`${sql.join([sql`1`, ...toConditions(filter, use)], sql` AND `)}`;

/** The search of the texts, where nothing else is asked: its index can then count and number by itself. */
const onlySearch = (filter: Filter) =>
  toConditions(filter, 'find').length === 1 ? toTextSearch(filter.text) : undefined;

/** Order: the column, then the number, so that a page never shows a claim twice; unknowns come last. */
function toOrder(sort: Sort, isDescending: boolean): RawBuilder<unknown> {
  const direction = isDescending ? sql`DESC` : sql`ASC`;
  if (sort === 'number') return sql`s.number ${direction}`;
  const isNullable = sort === 'claimant' || sort === 'claimedOn';
  const nulls = isNullable ? sql` NULLS LAST` : sql``;
  return sql`${columns[sort]} ${direction}${nulls}, s.number ${direction}`;
}

/** The ids of all claims that pass a filter, in the order in which `listClaims` has them. */
export async function listClaimIds(
  db: Db,
  filter: Filter,
  sort: Sort = 'number',
  isDescending = false,
): Promise<string[]> {
  const found = await sql<{ claim_id: string }>`
    SELECT s.claim_id FROM claim_summary s WHERE ${toWhere(filter, 'find')}
    ORDER BY ${toOrder(sort, isDescending)}`.execute(db);
  return found.rows.map((row) => row.claim_id);
}

/** How many claims pass a filter, and the highest number of all. */
async function countClaims(db: Db, filter: Filter): Promise<{ total: number; highest: number }> {
  const search = onlySearch(filter);
  const found = await sql<{ total: number; highest: number | null }>`
    SELECT count(*) AS total, (SELECT max(number) FROM claim_summary) AS highest
    FROM ${search ?? sql`claim_summary s WHERE ${toWhere(filter, 'find')}`}`.execute(db);
  const [row] = found.rows;
  return { total: row?.total ?? 0, highest: row?.highest ?? 0 };
}

/** The numbers of one page, in its order. */
function toPage(
  { filter, sort, isDescending, offset, limit }: ParsedInputOf<'claims.list'>,
  { total, highest }: { total: number; highest: number },
): RawBuilder<unknown> {
  const page = sql`LIMIT ${limit} OFFSET ${offset}`;
  const search = onlySearch(filter);
  if (search && sort === 'number') {
    return sql`SELECT rowid AS number FROM ${search} ORDER BY rowid ${isDescending ? sql`DESC` : sql`ASC`} ${page}`;
  }
  // Walking through all claims in the order asked for passes by this many of them until the page is full. Finding
  // and sorting looks at all that pass, and costs about twice as much for each. SQLite knows neither number.
  const passed = ((offset + limit) * highest) / Math.max(1, total);
  const where = toWhere(filter, passed < 2 * total ? 'try' : 'find');
  return sql`SELECT s.number FROM claim_summary s WHERE ${where} ORDER BY ${toOrder(sort, isDescending)} ${page}`;
}

/** One page of the claims that pass a filter. */
export async function listClaims(
  db: Db,
  input: ParsedInputOf<'claims.list'>,
): Promise<OutputOf<'claims.list'>> {
  const counted = await countClaims(db, input.filter);
  // CROSS JOIN keeps the page outermost; else SQLite walks through all claims in their order to find it.
  const page = await sql<Omit<ClaimRow, 'isUniversal' | 'tags'> & { isUniversal: 0 | 1; tags: string }>`
    SELECT claim.id, s.number, claim.text, s.kind, claim.is_universal AS "isUniversal", s.claimant,
      s.claimed_on AS "claimedOn", s.work_state AS "workState", nullif(s.verdict, 'none') AS verdict, s.strength,
      s.evidence_count AS "evidenceCount", s.appearance_count AS "appearanceCount", claim.tags,
      s.updated_at AS "updatedAt"
    FROM (${toPage(input, counted)}) AS page
    CROSS JOIN claim_summary s ON s.number = page.number
    CROSS JOIN claim ON claim.number = page.number
    ORDER BY ${toOrder(input.sort, input.isDescending)}`.execute(db);
  return {
    total: counted.total,
    claims: page.rows.map((row) => ({
      ...row,
      isUniversal: row.isUniversal === 1,
      tags: JSON.parse(row.tags) as string[],
    })),
  };
}
