import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { toFlag } from './toFlag.ts';
import { withoutUndefined } from './withoutUndefined.ts';

type Source = OutputOf<'sources.create'>;
type Claimant = OutputOf<'claimants.update'>;
type Patch = Omit<ParsedInputOf<'sources.update'>, 'id' | 'why'>;

const sources = (db: Db) =>
  db
    .selectFrom('source')
    .selectAll()
    .orderBy(sql`name COLLATE NOCASE`)
    .orderBy('id');

function toSource(row: Awaited<ReturnType<ReturnType<typeof sources>['executeTakeFirstOrThrow']>>): Source {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind as Source['kind'],
    originGroup: row.origin_group,
    defaultTier: row.default_tier as Source['defaultTier'],
    claimantId: row.claimant_id,
    contact: row.contact,
    isConfidential: row.is_confidential === 1,
    note: row.note,
  };
}

/** All sources, by name. */
export async function listSources(db: Db): Promise<Source[]> {
  return (await sources(db).execute()).map(toSource);
}

/** A source, or undefined. */
export async function findSource(db: Db, id: string): Promise<Source | undefined> {
  const row = await sources(db).where('id', '=', id).executeTakeFirst();
  return row && toSource(row);
}

/** The source of exactly this name, or undefined. */
export async function findSourceByName(db: Db, name: string): Promise<Source | undefined> {
  const row = await sources(db).where('name', '=', name).executeTakeFirst();
  return row && toSource(row);
}

/** Adds a source; what is not given gets the weakest assumption. */
export async function insertSource(tx: Tx, id: string, source: Patch & { name: string }): Promise<void> {
  await tx
    .insertInto('source')
    .values({
      id,
      name: source.name,
      kind: source.kind ?? 'publisher',
      origin_group: source.originGroup ?? '',
      default_tier: source.defaultTier ?? 'reporting',
      claimant_id: source.claimantId ?? null,
      contact: source.contact ?? '',
      is_confidential: toFlag(source.isConfidential ?? false),
      note: source.note ?? '',
    })
    .execute();
}

/** Changes what is given. */
export async function updateSource(tx: Tx, id: string, patch: Patch): Promise<void> {
  const values = withoutUndefined({
    name: patch.name,
    kind: patch.kind,
    origin_group: patch.originGroup,
    default_tier: patch.defaultTier,
    claimant_id: patch.claimantId,
    contact: patch.contact,
    is_confidential: patch.isConfidential === undefined ? undefined : toFlag(patch.isConfidential),
    note: patch.note,
  });
  if (Object.keys(values).length > 0)
    await tx.updateTable('source').set(values).where('id', '=', id).execute();
}

/** Whether a document names this source. */
export async function isSourceUsed(db: Db, id: string): Promise<boolean> {
  const used = await db
    .selectFrom('document')
    .select('id')
    .where('source_id', '=', id)
    .limit(1)
    .executeTakeFirst();
  return used !== undefined;
}

/** Removes a source. */
export async function deleteSource(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('source').where('id', '=', id).execute();
}

/** All claimants, by name. */
export async function listClaimants(db: Db): Promise<Claimant[]> {
  const rows = await sql<{ id: string; name: string; note: string; claim_count: number }>`
    SELECT id, name, note, (SELECT count(*) FROM claim WHERE claimant_id = claimant.id) AS claim_count
    FROM claimant ORDER BY name COLLATE NOCASE, id`.execute(db);
  return rows.rows.map(({ id, name, note, claim_count: claimCount }) => ({ id, name, note, claimCount }));
}

/** A claimant, or undefined. */
export async function findClaimant(db: Db, id: string): Promise<Claimant | undefined> {
  return (await listClaimants(db)).find((claimant) => claimant.id === id);
}

/** The id of the claimant of exactly this name, or undefined. */
export async function findClaimantId(db: Db, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('claimant').select('id').where('name', '=', name).executeTakeFirst();
  return row?.id;
}

/** Adds a claimant. */
export async function insertClaimant(tx: Tx, id: string, name: string): Promise<void> {
  await tx.insertInto('claimant').values({ id, name }).execute();
}

/** Changes what is given. */
export async function updateClaimant(
  tx: Tx,
  id: string,
  patch: { name?: string | undefined; note?: string | undefined },
): Promise<void> {
  const values = withoutUndefined({ name: patch.name, note: patch.note });
  if (Object.keys(values).length > 0)
    await tx.updateTable('claimant').set(values).where('id', '=', id).execute();
}
