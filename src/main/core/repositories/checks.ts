import type { Db, Tx } from '#core/database/openDatabase.ts';
import type { OutputOf } from '#shared/contract/contract.ts';

/** A machine result with its inputs. */
export type Check = OutputOf<'checks.quote'>['checks'][number];

/** The checks of a claim, in the order in which they were made. */
export async function listChecks(db: Db, claimId: string): Promise<Check[]> {
  const rows = await db
    .selectFrom('check')
    .innerJoin('document', 'document.id', 'check.document_id')
    .innerJoin('text_version', 'text_version.id', 'check.text_version_id')
    .leftJoin('source', 'source.id', 'document.source_id')
    .selectAll('check')
    .select([
      'document.title as document_title',
      'document.is_confidential',
      'source.is_confidential as is_source_confidential',
      'text_version.text_sha256',
    ])
    .where('check.claim_id', '=', claimId)
    .orderBy('check.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    claimId: row.claim_id,
    kind: 'quote',
    documentId: row.document_id,
    documentTitle: row.document_title,
    textVersionId: row.text_version_id,
    textSha256: row.text_sha256,
    isWithheld: row.is_confidential === 1 || row.is_source_confidential === 1,
    quote: (JSON.parse(row.input) as { quote: string }).quote,
    outcome: row.outcome as Check['outcome'],
    places: (JSON.parse(row.result) as { places: Check['places'] }).places,
    method: row.method,
    createdAt: row.created_at,
  }));
}

/** Puts a quote check in the place of the earlier one of the same claim and document, if there is one. */
export async function replaceQuoteCheck(
  tx: Tx,
  check: Pick<
    Check,
    | 'id'
    | 'claimId'
    | 'documentId'
    | 'textVersionId'
    | 'quote'
    | 'outcome'
    | 'places'
    | 'method'
    | 'createdAt'
  >,
): Promise<void> {
  await tx
    .deleteFrom('check')
    .where('claim_id', '=', check.claimId)
    .where('document_id', '=', check.documentId)
    .where('kind', '=', 'quote')
    .execute();
  await tx
    .insertInto('check')
    .values({
      id: check.id,
      claim_id: check.claimId,
      kind: 'quote',
      document_id: check.documentId,
      text_version_id: check.textVersionId,
      input: JSON.stringify({ quote: check.quote }),
      outcome: check.outcome,
      result: JSON.stringify({ places: check.places }),
      method: check.method,
      created_at: check.createdAt,
    })
    .execute();
}

/** Removes the checks of a claim with documents that are no longer linked to it. */
export async function deleteChecksExcept(
  tx: Tx,
  claimId: string,
  documentIds: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom('check')
    .where('claim_id', '=', claimId)
    .$if(documentIds.length > 0, (q) => q.where('document_id', 'not in', documentIds))
    .execute();
}
