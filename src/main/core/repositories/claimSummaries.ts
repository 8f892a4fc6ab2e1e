import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';
import { computeEvidenceStrength, type StrengthInput } from '#shared/domain/evidence/EvidenceStrength.ts';
import type { Stance } from '#shared/domain/evidence/Stance.ts';
import type { Tier } from '#shared/domain/evidence/Tier.ts';
import type { RowChange } from './recordDecision.ts';

/** Which claims' summaries depend on the rows that changed. */
export async function affectedClaimIds(db: Db, changes: readonly RowChange[]): Promise<string[]> {
  const ids = new Set<string>();
  const sources: string[] = [];
  const documents: string[] = [];
  const claimants: string[] = [];
  for (const { table, id, before, after } of changes) {
    if (table === 'claim') ids.add(id);
    else if (table === 'source' && before) sources.push(id);
    else if (table === 'document' && before) documents.push(id);
    else if (table === 'claimant' && before) claimants.push(id);
    else
      for (const row of [before, after]) if (typeof row?.['claim_id'] === 'string') ids.add(row['claim_id']);
  }
  if (sources.length + documents.length > 0) {
    const linked = await db
      .selectFrom('evidence_link')
      .innerJoin('passage', 'passage.id', 'evidence_link.passage_id')
      .innerJoin('document', 'document.id', 'passage.document_id')
      .select('evidence_link.claim_id')
      .distinct()
      .where((or) => or.or([or('document.id', 'in', documents), or('document.source_id', 'in', sources)]))
      .execute();
    for (const { claim_id } of linked) ids.add(claim_id);
  }
  if (claimants.length > 0) {
    const made = await db.selectFrom('claim').select('id').where('claimant_id', 'in', claimants).execute();
    for (const { id } of made) ids.add(id);
  }
  return [...ids];
}

/** The computed strength of each of these claims. */
async function strengthsOf(db: Db, claimIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql<{
    claim_id: string;
    kind: string;
    stance: Stance | null;
    tier: Tier;
    origin: string;
    is_claimant: 0 | 1;
  }>`
    SELECT claim.id AS claim_id, claim.kind, l.stance, l.tier,
      coalesce(nullif(source.origin_group, ''), source.id, passage.document_id) AS origin,
      coalesce(source.claimant_id = claim.claimant_id, 0) AS is_claimant
    FROM json_each(${JSON.stringify(claimIds)}) AS wanted
    JOIN claim ON claim.id = wanted.value
    LEFT JOIN evidence_link l ON l.claim_id = claim.id
    LEFT JOIN passage ON passage.id = l.passage_id
    LEFT JOIN document ON document.id = passage.document_id
    LEFT JOIN source ON source.id = document.source_id`.execute(db);
  const byClaim = new Map<string, { isAboutSaying: boolean; links: StrengthInput[] }>();
  for (const row of rows.rows) {
    const claim = byClaim.get(row.claim_id) ?? { isAboutSaying: row.kind === 'quote', links: [] };
    byClaim.set(row.claim_id, claim);
    if (row.stance !== null) {
      claim.links.push({
        stance: row.stance,
        tier: row.tier,
        origin: row.origin,
        isClaimant: row.is_claimant === 1,
      });
    }
  }
  return new Map(
    [...byClaim].map(([id, claim]) => [id, computeEvidenceStrength(claim.links, claim.isAboutSaying)]),
  );
}

const chunkSize = 2_000;

/** Writes the summaries and tags of these claims anew; those of removed claims go. */
export async function refreshClaimSummaries(tx: Tx, claimIds: readonly string[]): Promise<void> {
  for (let at = 0; at < claimIds.length; at += chunkSize) {
    const ids = claimIds.slice(at, at + chunkSize);
    const wanted = JSON.stringify(ids);
    const strengths = JSON.stringify(Object.fromEntries(await strengthsOf(tx, ids)));
    await sql`DELETE FROM claim_tag WHERE number IN
      (SELECT number FROM claim_summary WHERE claim_id IN (SELECT value FROM json_each(${wanted})))`.execute(
      tx,
    );
    await sql`DELETE FROM claim_summary WHERE claim_id IN
      (SELECT value FROM json_each(${wanted}))`.execute(tx);
    await sql`INSERT INTO claim_summary (number, claim_id, kind, claimant, claimed_on, work_state, verdict, strength,
        text_key, updated_at, evidence_count, appearance_count)
      SELECT claim.number, claim.id, claim.kind, claimant.name, claim.claimed_on, claim.work_state,
        coalesce(verdict.value, 'none'), strength.value, lower(substr(claim.text, 1, 40)), claim.updated_at,
        (SELECT count(*) FROM evidence_link l WHERE l.claim_id = claim.id),
        (SELECT count(*) FROM appearance a WHERE a.claim_id = claim.id)
      FROM json_each(${strengths}) AS strength
      JOIN claim ON claim.id = strength.key
      LEFT JOIN claimant ON claimant.id = claim.claimant_id
      LEFT JOIN verdict ON verdict.claim_id = claim.id`.execute(tx);
    await sql`INSERT INTO claim_tag (tag, number)
      SELECT DISTINCT tag.value, claim.number
      FROM json_each(${wanted}) AS wanted JOIN claim ON claim.id = wanted.value, json_each(claim.tags) AS tag
    `.execute(tx);
  }
}
