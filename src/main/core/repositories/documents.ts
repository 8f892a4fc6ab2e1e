import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { DocumentRole } from '#shared/domain/document/DocumentRole.ts';
import { titleOfFile } from '#shared/domain/document/titleOfFile.ts';
import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { insertReading } from './readings.ts';
import { toFlag } from './toFlag.ts';
import { withoutUndefined } from './withoutUndefined.ts';

/** A document without its text. */
export type Document = OutputOf<'documents.get'>;
type Patch = Omit<ParsedInputOf<'documents.update'>, 'id' | 'why'>;

/** The newest text version of each document stands beside it. */
const documents = (db: Db) =>
  db
    .selectFrom('document')
    .innerJoin('text_version', (join) =>
      join.onRef('text_version.document_id', '=', 'document.id').on('text_version.number', '=', (e) =>
        e
          .selectFrom('text_version as newest')
          .select((n) => n.fn.max('newest.number').as('number'))
          .whereRef('newest.document_id', '=', 'document.id'),
      ),
    )
    .leftJoin('blob', 'blob.sha256', 'document.blob_sha256')
    .leftJoin('source', 'source.id', 'document.source_id')
    .selectAll('document')
    .select([
      'text_version.id as text_version_id',
      'text_version.text_length',
      'text_version.page_count',
      'text_version.warnings',
      'blob.byte_length',
      'blob.media_type',
      'source.name as source_name',
      'source.is_confidential as is_source_confidential',
    ])
    .select(
      sql<number>`(SELECT count(*) FROM passage WHERE passage.document_id = document.id)`.as('passage_count'),
    )
    .where('document.destroyed_at', 'is', null);

type Row = Awaited<ReturnType<ReturnType<typeof documents>['executeTakeFirstOrThrow']>>;

function toDocument(row: Row): Document {
  return {
    id: row.id,
    role: row.role as DocumentRole,
    origin: row.origin as Document['origin'],
    title: row.title,
    byline: row.byline,
    author: row.author,
    editor: row.editor,
    language: row.language,
    publishedOn: row.published_on,
    capturedAt: row.captured_at,
    url: row.url,
    sourceId: row.source_id,
    sourceName: row.source_name,
    isConfidential: row.is_confidential === 1,
    isWithheld: row.is_confidential === 1 || row.is_source_confidential === 1,
    note: row.note,
    fileName: row.file_name,
    mediaType: row.media_type ?? 'text/plain',
    byteLength: row.byte_length ?? 0,
    blobSha256: row.blob_sha256,
    textVersionId: row.text_version_id,
    textLength: row.text_length,
    pageCount: row.page_count,
    warnings: JSON.parse(row.warnings) as string[],
    passageCount: row.passage_count,
    createdAt: row.created_at,
    editedAt: row.edited_at,
    removedAt: row.removed_at,
  };
}

/** A document, removed or not, or undefined; destroyed ones are gone. */
export async function findDocument(db: Db, id: string): Promise<Document | undefined> {
  const row = await documents(db).where('document.id', '=', id).executeTakeFirst();
  return row && toDocument(row);
}

/** Documents, newest first. */
export async function listDocuments(
  db: Db,
  { role, text, isRemoved, offset, limit }: ParsedInputOf<'documents.list'>,
): Promise<{ total: number; documents: Document[] }> {
  const conditions = [
    sql`destroyed_at IS NULL`,
    isRemoved ? sql`removed_at IS NOT NULL` : sql`removed_at IS NULL`,
    ...(role ? [sql`role = ${role}`] : []),
    ...(text
      ? [sql`(instr(lower(title), lower(${text})) > 0 OR instr(lower(file_name), lower(${text})) > 0)`]
      : []),
  ];
  const where = sql.join(conditions, sql` AND `);
  const count = await sql<{ total: number }>`SELECT count(*) AS total FROM document WHERE ${where}`.execute(
    db,
  );
  const ids = await sql<{ id: string }>`SELECT id FROM document WHERE ${where}
    ORDER BY created_at DESC, id DESC LIMIT ${limit} OFFSET ${offset}`.execute(db);
  const order = new Map(ids.rows.map(({ id }, at) => [id, at]));
  const rows = await documents(db)
    .where('document.id', 'in', [...order.keys()])
    .execute();
  return {
    total: count.rows[0]?.total ?? 0,
    documents: rows.map(toDocument).sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
  };
}

/** A document of the same bytes and role that is not removed, or undefined. */
export async function findTwin(db: Db, sha256: string, role: DocumentRole): Promise<string | undefined> {
  const row = await db
    .selectFrom('document')
    .select('id')
    .where('blob_sha256', '=', sha256)
    .where('part', '=', '')
    .where('role', '=', role)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row?.id;
}

/** A text version with its layout, the newest unless one is named; undefined where there is none. */
export async function findText(
  db: Db,
  documentId: string,
  textVersionId?: string,
): Promise<OutputOf<'documents.text'> | undefined> {
  const row = await db
    .selectFrom('text_version')
    .selectAll()
    .where('document_id', '=', documentId)
    .$if(textVersionId !== undefined, (q) => q.where('id', '=', textVersionId ?? ''))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      documentId,
      textVersionId: row.id,
      number: row.number,
      extractor: row.extractor,
      text: row.text,
      layout: JSON.parse(row.layout) as OutputOf<'documents.text'>['layout'],
    }
  );
}

/** How many texts are compared with a quote at most. */
const textsAtMost = 50;

/** The newest texts of other evidence that hold a word, without regard to the case of ASCII letters. */
export async function listTextsWith(
  db: Db,
  word: string,
  exceptId: string,
): Promise<readonly { readonly documentId: string; readonly text: string }[]> {
  const found = await sql<{ documentId: string; text: string }>`
    SELECT document.id AS "documentId", text_version.text FROM document
    JOIN text_version ON text_version.document_id = document.id
    WHERE document.role = 'evidence' AND document.id <> ${exceptId}
      AND document.removed_at IS NULL AND document.destroyed_at IS NULL
      AND text_version.number = (SELECT max(number) FROM text_version newest WHERE newest.document_id = document.id)
      AND text_version.text LIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} ESCAPE '\\'
    ORDER BY document.id LIMIT ${textsAtMost}`.execute(db);
  return found.rows;
}

/** What a new document needs beside what was read out of its file. */
export type NewDocument = {
  readonly id: string;
  readonly textVersionId: string;
  readonly role: DocumentRole;
  readonly fileName: string;
  readonly blob: { readonly sha256: string; readonly byteLength: number };
  readonly sourceId: string | null;
  readonly isConfidential: boolean;
  readonly now: string;
  readonly textSha256: string;
  readonly extracted: ExtractedText;
};

/** Adds an imported document with its blob and first text version. */
export async function insertDocument(tx: Tx, document: NewDocument): Promise<void> {
  const { extracted, now } = document;
  await tx
    .insertInto('blob')
    .values({
      sha256: document.blob.sha256,
      byte_length: document.blob.byteLength,
      media_type: extracted.mediaType,
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx
    .insertInto('document')
    .values({
      id: document.id,
      role: document.role,
      origin: 'imported',
      blob_sha256: document.blob.sha256,
      part: '',
      file_name: document.fileName,
      title: (extracted.title ?? '').slice(0, 1_000) || titleOfFile(document.fileName),
      byline: (extracted.byline ?? '').slice(0, 1_000),
      author: '',
      editor: '',
      language: extracted.language ?? '',
      published_on: extracted.published,
      captured_at: null,
      url: extracted.url,
      source_id: document.sourceId,
      is_confidential: toFlag(document.isConfidential),
      note: '',
      text_version_number: 1,
      edited_at: null,
      created_at: now,
      removed_at: null,
      destroyed_at: null,
    })
    .execute();
  await insertReading(tx, { ...document, documentId: document.id, number: 1 });
}

/** Changes what is given. */
export async function updateDocument(
  tx: Tx,
  id: string,
  patch: Patch & {
    removedAt?: string | null | undefined;
    textVersionNumber?: number | undefined;
    editedAt?: string | undefined;
  },
): Promise<void> {
  const values = withoutUndefined({
    role: patch.role,
    title: patch.title,
    byline: patch.byline,
    author: patch.author,
    editor: patch.editor,
    language: patch.language,
    published_on: patch.publishedOn,
    captured_at: patch.capturedAt,
    url: patch.url,
    source_id: patch.sourceId,
    is_confidential: patch.isConfidential === undefined ? undefined : toFlag(patch.isConfidential),
    note: patch.note,
    removed_at: patch.removedAt,
    text_version_number: patch.textVersionNumber,
    edited_at: patch.editedAt,
  });
  if (Object.keys(values).length > 0)
    await tx.updateTable('document').set(values).where('id', '=', id).execute();
}

/** The blob behind a hash, for serving its bytes. */
export async function findBlob(
  db: Db,
  sha256: string,
): Promise<{ mediaType: string; byteLength: number } | undefined> {
  const row = await db.selectFrom('blob').selectAll().where('sha256', '=', sha256).executeTakeFirst();
  return row && { mediaType: row.media_type, byteLength: row.byte_length };
}

/** The text of a version, or undefined. */
export async function findTextByVersion(db: Db, textVersionId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('text_version')
    .select('text')
    .where('id', '=', textVersionId)
    .executeTakeFirst();
  return row?.text;
}
