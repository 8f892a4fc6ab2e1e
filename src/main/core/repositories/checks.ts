import type { Db, Tx } from '#core/database/openDatabase.ts';
import { sql } from 'kysely';
import { storedQuoteResult } from '#shared/contract/claims.contract.ts';
import type { OutputOf } from '#shared/contract/contract.ts';

/** A machine result with its inputs. */
export type Check = OutputOf<'checks.quote'>['checks'][number];

/** Reads what a check keeps; earlier methods kept the places alone. Throws where it is of no shape that ever was. */
function readResult(json: string) {
  const { places, found, differences, translation } = storedQuoteResult.parse(JSON.parse(json));
  return { places, found, differences, translation };
}

/** The quote claims that were checked against a document, the words that were looked for, and whether in what it says now. */
export async function listQuotesCheckedIn(
  db: Db,
  documentId: string,
): Promise<{ readonly claimId: string; readonly quote: string; readonly isOfNewest: boolean }[]> {
  const found = await sql<{ claimId: string; quote: string; isOfNewest: 0 | 1 }>`
    SELECT "check".claim_id AS "claimId", "check".input ->> 'quote' AS quote,
      checked.text_sha256 = newest.text_sha256 AS "isOfNewest"
    FROM "check"
    JOIN text_version checked ON checked.id = "check".text_version_id
    JOIN text_version newest ON newest.document_id = "check".document_id AND newest.number =
      (SELECT max(number) FROM text_version other WHERE other.document_id = newest.document_id)
    WHERE "check".document_id = ${documentId} AND "check".kind = 'quote'
    ORDER BY "check".id`.execute(db);
  return found.rows.map((row) => ({ ...row, isOfNewest: row.isOfNewest === 1 }));
}

/** The checks of a claim, in the order in which they were made. */
export async function listChecks(db: Db, claimId: string): Promise<Check[]> {
  const rows = await db
    .selectFrom('check')
    .innerJoin('document', 'document.id', 'check.document_id')
    .innerJoin('text_version', 'text_version.id', 'check.text_version_id')
    .leftJoin('source', 'source.id', 'document.source_id')
    .leftJoin('document as found_in', (join) =>
      join
        .on('found_in.id', '=', sql<string>`"check".result ->> 'foundInId'`)
        .on('found_in.destroyed_at', 'is', null),
    )
    .leftJoin('source as found_in_source', 'found_in_source.id', 'found_in.source_id')
    .selectAll('check')
    .select([
      'document.title as document_title',
      'document.is_confidential',
      'source.is_confidential as is_source_confidential',
      'text_version.text_sha256',
      'found_in.id as found_in_id',
      'found_in.title as found_in_title',
      'found_in.is_confidential as is_found_in_confidential',
      'found_in_source.is_confidential as is_found_in_source_confidential',
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
    ...readResult(row.result),
    foundIn:
      row.found_in_id === null
        ? null
        : {
            documentId: row.found_in_id,
            documentTitle: row.found_in_title ?? '',
            isWithheld: row.is_found_in_confidential === 1 || row.is_found_in_source_confidential === 1,
          },
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
    | 'found'
    | 'differences'
    | 'translation'
    | 'method'
    | 'createdAt'
  > & { readonly foundInId: string | null },
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
      result: JSON.stringify({
        places: check.places,
        found: check.found,
        differences: check.differences,
        translation: check.translation,
        foundInId: check.foundInId,
      }),
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
