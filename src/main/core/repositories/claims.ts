import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { listChecks } from './checks.ts';
import { getPassages } from './passages.ts';
import { toFlag } from './toFlag.ts';
import { withoutUndefined } from './withoutUndefined.ts';

/** A claim with all that belongs to it. */
export type Claim = OutputOf<'claims.get'>;
type Link = Claim['links'][number];

/** The columns of a claim that a person sets. */
export type ClaimPatch = {
  readonly text?: string | undefined;
  readonly kind?: Claim['kind'] | undefined;
  readonly isUniversal?: boolean | undefined;
  readonly claimantId?: string | null | undefined;
  readonly claimedOn?: string | null | undefined;
  readonly workState?: Claim['workState'] | undefined;
  readonly droppedReason?: string | undefined;
  readonly note?: string | undefined;
  readonly unverified?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly quotedInId?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
};

const toColumns = (patch: ClaimPatch) =>
  withoutUndefined({
    text: patch.text,
    kind: patch.kind,
    is_universal: patch.isUniversal === undefined ? undefined : toFlag(patch.isUniversal),
    claimant_id: patch.claimantId,
    claimed_on: patch.claimedOn,
    work_state: patch.workState,
    dropped_reason: patch.droppedReason,
    note: patch.note,
    unverified: patch.unverified,
    tags: patch.tags && JSON.stringify([...new Set(patch.tags)]),
    quoted_in_id: patch.quotedInId,
    due_on: patch.dueOn,
  });

/** Adds a claim. */
export async function insertClaim(
  tx: Tx,
  claim: ClaimPatch & { id: string; text: string; kind: Claim['kind']; now: string },
): Promise<void> {
  await tx
    .insertInto('claim')
    .values({
      claimant_id: null,
      claimed_on: null,
      is_universal: 0,
      work_state: 'inbox',
      dropped_reason: '',
      note: '',
      unverified: '',
      tags: '[]',
      quoted_in_id: null,
      due_on: null,
      ...toColumns(claim),
      id: claim.id,
      text: claim.text,
      kind: claim.kind,
      revision: 1,
      created_at: claim.now,
      updated_at: claim.now,
    })
    .execute();
}

/** Changes what is given and counts the revision on. Nothing given changes nothing. */
export async function updateClaim(tx: Tx, id: string, patch: ClaimPatch, now: string): Promise<void> {
  const values = toColumns(patch);
  if (Object.keys(values).length === 0) return;
  // A change to what stands there already is no change: the log would grow with every repeated save.
  const differs = Object.entries(values).map(([column, value]) => sql`${sql.ref(column)} IS NOT ${value}`);
  await tx
    .updateTable('claim')
    .set({ ...values, updated_at: now, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .where(sql<boolean>`(${sql.join(differs, sql` OR `)})`)
    .execute();
}

/** Marks claims as touched where something that belongs to them changed. */
export async function touchClaims(tx: Tx, ids: readonly string[], now: string): Promise<void> {
  await sql`UPDATE claim SET updated_at = ${now}, revision = revision + 1
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(tx);
}

/** Changes many claims together; answers how many there were. */
export async function updateClaims(
  tx: Tx,
  ids: readonly string[],
  patch: ClaimPatch,
  tags: { add: readonly string[]; remove: readonly string[] },
  now: string,
): Promise<void> {
  for (const id of ids) {
    const row =
      tags.add.length + tags.remove.length > 0
        ? await tx.selectFrom('claim').select('tags').where('id', '=', id).executeTakeFirst()
        : undefined;
    const kept = row && (JSON.parse(row.tags) as string[]).filter((tag) => !tags.remove.includes(tag));
    await updateClaim(tx, id, kept ? { ...patch, tags: [...kept, ...tags.add] } : patch, now);
  }
}

/** Removes a claim and all that belongs to it; answers the passages it used. */
export async function deleteClaim(tx: Tx, id: string): Promise<string[]> {
  const used = await sql<{ passage_id: string }>`
    SELECT passage_id FROM appearance WHERE claim_id = ${id}
    UNION SELECT passage_id FROM evidence_link WHERE claim_id = ${id}`.execute(tx);
  await tx.updateTable('claim').set({ quoted_in_id: null }).where('quoted_in_id', '=', id).execute();
  for (const table of ['appearance', 'evidence_link', 'verdict', 'contact', 'check', 'move_check'] as const) {
    await tx.deleteFrom(table).where('claim_id', '=', id).execute();
  }
  await sql`DELETE FROM merge WHERE claim_id = ${id} OR into_id = ${id}`.execute(tx);
  await tx.deleteFrom('claim').where('id', '=', id).execute();
  return used.rows.map((row) => row.passage_id);
}

/** The bare claim, or undefined. */
export async function findClaimRow(db: Db, id: string) {
  return db.selectFrom('claim').selectAll().where('id', '=', id).executeTakeFirst();
}

/** How many of these ids are claims. */
export async function countClaims(db: Db, ids: readonly string[]): Promise<number> {
  const found = await sql<{ n: number }>`SELECT count(*) AS n FROM claim
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(db);
  return found.rows[0]?.n ?? 0;
}

async function listLinks(
  db: Db,
  claimId: string,
): Promise<(Omit<Link, 'passage'> & { passageId: string })[]> {
  const rows = await db
    .selectFrom('evidence_link')
    .innerJoin('passage', 'passage.id', 'evidence_link.passage_id')
    .innerJoin('document', 'document.id', 'passage.document_id')
    .leftJoin('source', 'source.id', 'document.source_id')
    .selectAll('evidence_link')
    .select([
      'document.source_id',
      'source.name as source_name',
      'document.published_on',
      'document.captured_at',
    ])
    .where('evidence_link.claim_id', '=', claimId)
    .orderBy('evidence_link.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    claimId: row.claim_id,
    stance: row.stance as Link['stance'],
    tier: row.tier as Link['tier'],
    note: row.note,
    sourceId: row.source_id,
    sourceName: row.source_name,
    publishedOn: row.published_on,
    capturedAt: row.captured_at,
    passageId: row.passage_id,
  }));
}

/** A claim with all that belongs to it, or undefined. */
export async function findClaim(db: Db, id: string): Promise<Claim | undefined> {
  const row = await db
    .selectFrom('claim')
    .innerJoin('claim_summary', 'claim_summary.number', 'claim.number')
    .leftJoin('merge', 'merge.claim_id', 'claim.id')
    .leftJoin('claim as whole', 'whole.id', 'merge.into_id')
    .selectAll('claim')
    .select([
      'claim_summary.claimant',
      'claim_summary.strength',
      'whole.id as whole_id',
      'whole.number as whole_number',
    ])
    .where('claim.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const appearances = await db
    .selectFrom('appearance')
    .selectAll()
    .where('claim_id', '=', id)
    .orderBy('id')
    .execute();
  const links = await listLinks(db, id);
  const verdict = await db.selectFrom('verdict').selectAll().where('claim_id', '=', id).executeTakeFirst();
  const contacts = await db
    .selectFrom('contact')
    .selectAll()
    .where('claim_id', '=', id)
    .orderBy('id')
    .execute();
  const passages = await getPassages(db, [
    ...appearances.map((appearance) => appearance.passage_id),
    ...links.map((link) => link.passageId),
  ]);
  const passageOf = (passageId: string) => {
    const passage = passages.get(passageId);
    if (!passage) throw new Error('a link without its passage');
    return passage;
  };
  return {
    id: row.id,
    number: row.number,
    text: row.text,
    kind: row.kind as Claim['kind'],
    isUniversal: row.is_universal === 1,
    claimant: row.claimant,
    claimantId: row.claimant_id,
    mergedInto:
      row.whole_id === null || row.whole_number === null
        ? null
        : { id: row.whole_id, number: row.whole_number },
    claimedOn: row.claimed_on,
    workState: row.work_state as Claim['workState'],
    droppedReason: row.dropped_reason,
    note: row.note,
    unverified: row.unverified,
    tags: JSON.parse(row.tags) as string[],
    quotedInId: row.quoted_in_id,
    dueOn: row.due_on,
    strength: row.strength as Claim['strength'],
    appearances: appearances.map(({ id, passage_id }) => ({ id, passage: passageOf(passage_id) })),
    links: links.map(({ passageId, ...link }) => ({ ...link, passage: passageOf(passageId) })),
    verdict: verdict
      ? {
          value: verdict.value as NonNullable<Claim['verdict']>['value'],
          reason: verdict.reason,
          asOf: verdict.as_of,
          finding: verdict.finding,
          decidedBy: verdict.decided_by,
          decidedAt: verdict.decided_at,
        }
      : null,
    contacts: contacts.map((contact) => ({
      id: contact.id,
      addressee: contact.addressee,
      question: contact.question,
      askedOn: contact.asked_on,
      deadline: contact.deadline,
      answer: contact.answer,
      answeredOn: contact.answered_on,
    })),
    checks: await listChecks(db, id),
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** The numbers of the claims that use a passage of this document. */
export async function findClaimsUsing(db: Db, documentId: string): Promise<number[]> {
  const found = await sql<{ number: number }>`
    SELECT DISTINCT claim.number FROM passage
    JOIN (SELECT passage_id, claim_id FROM appearance UNION ALL SELECT passage_id, claim_id FROM evidence_link) AS use
      ON use.passage_id = passage.id
    JOIN claim ON claim.id = use.claim_id
    WHERE passage.document_id = ${documentId} ORDER BY claim.number`.execute(db);
  return found.rows.map((row) => row.number);
}
