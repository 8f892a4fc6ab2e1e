import type { Db, Tx } from '#core/database/openDatabase.ts';
import type { ParsedInputOf } from '#shared/contract/contract.ts';
import { withoutUndefined } from './withoutUndefined.ts';

/** Adds an appearance; the same passage twice is one. */
export async function insertAppearance(
  tx: Tx,
  id: string,
  claimId: string,
  passageId: string,
): Promise<void> {
  await tx
    .insertInto('appearance')
    .values({ id, claim_id: claimId, passage_id: passageId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The passages in which a claim appears, in the order in which they were added. */
export async function listAppearancePassages(db: Db, claimId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('appearance')
    .select('passage_id')
    .where('claim_id', '=', claimId)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.passage_id);
}

/** Removes an appearance; answers whose it was, or undefined. */
export async function deleteAppearance(tx: Tx, id: string) {
  return tx.deleteFrom('appearance').where('id', '=', id).returningAll().executeTakeFirst();
}

/** The link between this claim and passage, or undefined. */
export async function findLinkId(db: Db, claimId: string, passageId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('evidence_link')
    .select('id')
    .where('claim_id', '=', claimId)
    .where('passage_id', '=', passageId)
    .executeTakeFirst();
  return row?.id;
}

/** Adds an evidence link. */
export async function insertLink(
  tx: Tx,
  link: { id: string; claimId: string; passageId: string; stance: string; tier: string; note: string },
): Promise<void> {
  const { id, claimId, passageId, stance, tier, note } = link;
  await tx
    .insertInto('evidence_link')
    .values({ id, claim_id: claimId, passage_id: passageId, stance, tier, note })
    .execute();
}

/** Changes what is given of a link; answers its claim, or undefined where there is no such link. */
export async function updateLink(
  tx: Tx,
  id: string,
  patch: { stance?: string | undefined; tier?: string | undefined; note?: string | undefined },
): Promise<string | undefined> {
  const values = withoutUndefined({ stance: patch.stance, tier: patch.tier, note: patch.note });
  if (Object.keys(values).length > 0) {
    await tx.updateTable('evidence_link').set(values).where('id', '=', id).execute();
  }
  const row = await tx.selectFrom('evidence_link').select('claim_id').where('id', '=', id).executeTakeFirst();
  return row?.claim_id;
}

/** Removes a link; answers what it joined, or undefined. */
export async function deleteLink(tx: Tx, id: string) {
  return tx.deleteFrom('evidence_link').where('id', '=', id).returningAll().executeTakeFirst();
}

/** Sets a claim's verdict, in the place of the earlier one. */
export async function upsertVerdict(
  tx: Tx,
  verdict: Omit<ParsedInputOf<'verdicts.set'>, 'why'> & { id: string; decidedBy: string; decidedAt: string },
): Promise<void> {
  const values = {
    value: verdict.value,
    reason: verdict.reason,
    as_of: verdict.asOf,
    finding: verdict.finding,
    decided_by: verdict.decidedBy,
    decided_at: verdict.decidedAt,
  };
  await tx
    .insertInto('verdict')
    .values({ id: verdict.id, claim_id: verdict.claimId, ...values })
    .onConflict((conflict) => conflict.column('claim_id').doUpdateSet(values))
    .execute();
}

/** Takes a claim's verdict back. */
export async function deleteVerdict(tx: Tx, claimId: string): Promise<void> {
  await tx.deleteFrom('verdict').where('claim_id', '=', claimId).execute();
}

/** Adds a record of contact. */
export async function insertContact(
  tx: Tx,
  contact: Omit<ParsedInputOf<'contacts.add'>, 'why'> & { id: string },
): Promise<void> {
  await tx
    .insertInto('contact')
    .values({
      id: contact.id,
      claim_id: contact.claimId,
      addressee: contact.addressee,
      question: contact.question,
      asked_on: contact.askedOn,
      deadline: contact.deadline,
      answer: '',
      answered_on: null,
    })
    .execute();
}

/** Changes what is given of a record of contact; answers its claim, or undefined where there is none. */
export async function updateContact(
  tx: Tx,
  { id, ...patch }: Omit<ParsedInputOf<'contacts.update'>, 'why'>,
): Promise<string | undefined> {
  const values = withoutUndefined({
    addressee: patch.addressee,
    question: patch.question,
    asked_on: patch.askedOn,
    deadline: patch.deadline,
    answer: patch.answer,
    answered_on: patch.answeredOn,
  });
  if (Object.keys(values).length > 0) {
    await tx.updateTable('contact').set(values).where('id', '=', id).execute();
  }
  const row = await tx.selectFrom('contact').select('claim_id').where('id', '=', id).executeTakeFirst();
  return row?.claim_id;
}

/** Removes a record of contact; answers its claim, or undefined. */
export async function deleteContact(tx: Tx, id: string): Promise<string | undefined> {
  const row = await tx.deleteFrom('contact').where('id', '=', id).returning('claim_id').executeTakeFirst();
  return row?.claim_id;
}
