import { sql } from 'kysely';
import type { Tx } from '#core/database/openDatabase.ts';
import type { Layout } from '#shared/domain/document/Layout.ts';

/** The name and version under which drafts keep their texts, in the place of an extractor's. */
const draftExtractor = 'draft/1';

/** A text as a draft has it after a save. */
export type DraftText = {
  readonly textVersionId: string;
  readonly documentId: string;
  readonly number: number;
  readonly text: string;
  readonly layout: Layout;
  readonly textSha256: string;
  readonly now: string;
};

/** Adds a draft, a story of the newsroom's own; its first text version is to follow in the same transaction. */
export async function insertDraft(
  tx: Tx,
  draft: { readonly id: string; readonly title: string; readonly author: string; readonly now: string },
): Promise<void> {
  await tx
    .insertInto('document')
    .values({
      id: draft.id,
      role: 'story',
      origin: 'draft',
      blob_sha256: null,
      part: '',
      file_name: '',
      title: draft.title,
      byline: '',
      author: draft.author,
      editor: '',
      language: '',
      published_on: null,
      captured_at: null,
      url: null,
      source_id: null,
      is_confidential: 0,
      note: '',
      text_version_number: 1,
      edited_at: draft.now,
      created_at: draft.now,
      removed_at: null,
      destroyed_at: null,
    })
    .execute();
}

/** Adds a text version to a draft. */
export async function insertDraftText(tx: Tx, draft: DraftText): Promise<void> {
  await tx
    .insertInto('text_version')
    .values({
      id: draft.textVersionId,
      document_id: draft.documentId,
      number: draft.number,
      extractor: draftExtractor,
      text: draft.text,
      layout: JSON.stringify(draft.layout),
      text_sha256: draft.textSha256,
      text_length: draft.text.length,
      page_count: 0,
      warnings: '[]',
      created_at: draft.now,
    })
    .execute();
}

/**
 * Removes the texts of a draft that nothing needs: neither its first nor its newest, and none of which an entry of the
 * log tells that a passage or a check was in it, for undo could bring that back. The database holds the same rule.
 */
export async function pruneDraftTexts(tx: Tx, documentId: string): Promise<void> {
  await sql`DELETE FROM text_version WHERE document_id = ${documentId} AND number > 1
    AND number < (SELECT max(number) FROM text_version newest WHERE newest.document_id = ${documentId})
    AND NOT EXISTS (SELECT 1 FROM decision_subject WHERE subject_id = text_version.id)`.execute(tx);
}
