import { sql } from 'kysely';
import type { Tx } from '#core/database/openDatabase.ts';
import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import type { RowChange } from './recordDecision.ts';

/** Adds a text version: what was read out of a document's bytes. */
export async function insertReading(
  tx: Tx,
  reading: {
    readonly textVersionId: string;
    readonly documentId: string;
    readonly number: number;
    readonly extracted: ExtractedText;
    readonly textSha256: string;
    readonly now: string;
  },
): Promise<void> {
  const { extracted } = reading;
  await tx
    .insertInto('text_version')
    .values({
      id: reading.textVersionId,
      document_id: reading.documentId,
      number: reading.number,
      extractor: `${extracted.extractor.name}/${extracted.extractor.version}`,
      text: extracted.text,
      layout: JSON.stringify(extracted.layout),
      text_sha256: reading.textSha256,
      text_length: extracted.text.length,
      page_count: extracted.layout.pages.length,
      warnings: JSON.stringify(extracted.warnings),
      created_at: reading.now,
    })
    .execute();
}

/** Adds a text version that says what an earlier one of the document says. */
export async function copyReading(
  tx: Tx,
  copy: {
    readonly textVersionId: string;
    readonly documentId: string;
    readonly from: number;
    readonly number: number;
    readonly now: string;
  },
): Promise<void> {
  await sql`
    INSERT INTO text_version (id, document_id, number, extractor, text, layout, text_sha256, text_length, page_count,
      warnings, created_at)
    SELECT ${copy.textVersionId}, document_id, ${copy.number}, extractor, text, layout, text_sha256, text_length, page_count,
      warnings, ${copy.now}
    FROM text_version WHERE document_id = ${copy.documentId} AND number = ${copy.from}`.execute(tx);
}

/** A document that got another text out of the same bytes: the numbers of the text versions before and after. */
export type NewReading = { readonly documentId: string; readonly before: number; readonly after: number };

/** The imported documents that changes gave another text. */
export function findNewReadings(changes: readonly RowChange[]): NewReading[] {
  return changes.flatMap(({ table, id, before, after }) => {
    if (table !== 'document' || !before || !after || after['origin'] !== 'imported') return [];
    const numbers = {
      before: Number(before['text_version_number']),
      after: Number(after['text_version_number']),
    };
    return numbers.before === numbers.after ? [] : [{ documentId: id, ...numbers }];
  });
}
