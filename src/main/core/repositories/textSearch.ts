import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';
import type { DocumentRole } from '#shared/domain/document/DocumentRole.ts';
import type { Page } from '#shared/domain/document/Layout.ts';
import { hasAllTerms } from '#shared/domain/search/findTerms.ts';
import type { SearchTerm } from '#shared/domain/search/parseSearch.ts';
import { letOthers } from './letOthers.ts';
import { toTextMatch, toTextWords } from './toTextMatch.ts';

/** The newest text of a document, as a search shows it. */
export type SearchedText = {
  readonly number: number;
  readonly documentId: string;
  readonly textVersionId: string;
  readonly title: string;
  readonly role: DocumentRole;
  readonly isWithheld: boolean;
  readonly text: string;
  readonly pages: readonly Page[];
};

/** A term that stands in more texts than these tells nothing of any of them. */
const tellingAtMost = 1_000;

const notRemoved = sql`rowid NOT IN (SELECT number FROM indexed_text WHERE document_id IN
  (SELECT id FROM document WHERE removed_at IS NOT NULL))`;
const hasRole = (role: DocumentRole | undefined) =>
  role === undefined
    ? sql`1`
    : sql`rowid IN (SELECT number FROM indexed_text WHERE document_id IN (SELECT id FROM document WHERE role = ${role}))`;

/** In how many texts a word or pair of the index stands. */
export async function countTexts(
  db: Db,
  { column, word }: { readonly column: string; readonly word: string },
): Promise<number> {
  const found = await sql<{ doc: number }>`
    SELECT doc FROM indexed_word WHERE term = ${word} AND col = ${column}`.execute(db);
  return found.rows[0]?.doc ?? 0;
}

/** In how many texts a word or pair stands, told as far as `limit`: the whole count of a common word takes long. */
export async function countTextsUpTo(
  db: Db,
  { column, word }: { readonly column: string; readonly word: string },
  limit: number,
): Promise<number> {
  const found = await sql<{ count: number }>`
    SELECT count(*) AS count FROM
      (SELECT rowid FROM text_search WHERE text_search MATCH ${`${column} : "${word}"`} LIMIT ${limit})`.execute(
    db,
  );
  return found.rows[0]?.count ?? 0;
}

/** The numbers of the texts that an expression of FTS5 finds, newest first; of documents that are not removed. */
export async function matchTexts(db: Db, expression: string, role?: DocumentRole): Promise<number[]> {
  const found = await sql<{ rowid: number }>`
    SELECT rowid FROM text_search WHERE text_search MATCH ${expression} AND ${notRemoved} AND ${hasRole(role)}
    ORDER BY rowid DESC`.execute(db);
  return found.rows.map(({ rowid }) => rowid);
}

/** The term whose rarest word or pair stands in the fewest texts, where it tells texts apart. */
async function findTellingTerm(db: Db, terms: readonly SearchTerm[]): Promise<SearchTerm | undefined> {
  let telling: SearchTerm | undefined;
  let fewest = tellingAtMost + 1;
  for (const term of terms.slice(0, 12)) {
    for (const word of toTextWords(term).slice(0, 8)) {
      const count = await countTextsUpTo(db, word, fewest);
      if (count < fewest) [telling, fewest] = [term, count];
    }
  }
  return telling;
}

/** Which of the texts found are asked for, in their order. */
export type TextPage = {
  readonly offset: number;
  readonly limit: number;
  readonly role?: DocumentRole | undefined;
};

/** How many texts were found, and the numbers of those asked for. */
export type FoundTexts = { readonly total: number; readonly numbers: readonly number[] };

/**
 * The texts in which all terms stand. First those in which the rarest term weighs most (BM25); where even that is in very
 * many texts, newest first: then no more are read from the index than asked for, and the others only counted.
 */
export async function findTexts(
  db: Db,
  terms: readonly SearchTerm[],
  { offset, limit, role }: TextPage,
): Promise<FoundTexts> {
  if (terms.length === 0) return { total: 0, numbers: [] };
  const { expression, isWhole } = toTextMatch(terms);
  const telling = await findTellingTerm(db, terms);
  if (isWhole && !telling) return findNewestTexts(db, expression, { offset, limit, role });
  let numbers = await matchTexts(db, expression, role);
  if (!isWhole) numbers = await keepWhole(db, numbers, terms);
  if (telling && numbers.length > 1) {
    const ranked = await sql<{ rowid: number }>`
      SELECT rowid FROM text_search WHERE text_search MATCH ${toTextMatch([telling]).expression}
      ORDER BY rank, rowid DESC`.execute(db);
    const found = new Set(numbers);
    numbers = ranked.rows.map(({ rowid }) => rowid).filter((number) => found.has(number));
  }
  return { total: numbers.length, numbers: numbers.slice(offset, offset + limit) };
}

async function findNewestTexts(
  db: Db,
  expression: string,
  { offset, limit, role }: TextPage,
): Promise<FoundTexts> {
  const where = sql`text_search MATCH ${expression} AND ${notRemoved} AND ${hasRole(role)}`;
  const counted = await sql<{
    total: number;
  }>`SELECT count(*) AS total FROM text_search WHERE ${where}`.execute(db);
  const found = await sql<{ rowid: number }>`
    SELECT rowid FROM text_search WHERE ${where} ORDER BY rowid DESC LIMIT ${limit} OFFSET ${offset}`.execute(
    db,
  );
  return { total: counted.rows[0]?.total ?? 0, numbers: found.rows.map(({ rowid }) => rowid) };
}

/** Those of the texts in which all terms stand: for what the index cannot tell. */
async function keepWhole(
  db: Db,
  numbers: readonly number[],
  terms: readonly SearchTerm[],
): Promise<number[]> {
  const kept: number[] = [];
  for (const number of numbers) {
    await letOthers();
    const row = await sql<{ text: string }>`SELECT text FROM text_version
      WHERE id = (SELECT text_version_id FROM indexed_text WHERE number = ${number})`.execute(db);
    if (hasAllTerms(row.rows[0]?.text ?? '', terms)) kept.push(number);
  }
  return kept;
}

/** The ids of the documents of these texts, in the same order. */
export async function listDocumentIds(db: Db, numbers: readonly number[]): Promise<string[]> {
  const found = await sql<{ id: string }>`
    SELECT document_id AS id FROM json_each(${JSON.stringify(numbers)}) AS wanted
    CROSS JOIN indexed_text ON indexed_text.number = wanted.value ORDER BY wanted.key`.execute(db);
  return found.rows.map(({ id }) => id);
}

/** These texts with what is said of their documents, in the same order. */
export async function listSearchedTexts(db: Db, numbers: readonly number[]): Promise<SearchedText[]> {
  const found = await sql<
    Omit<SearchedText, 'isWithheld' | 'pages'> & { isWithheld: 0 | 1; pages: string | null }
  >`
    SELECT indexed_text.number, document.id AS "documentId", text_version.id AS "textVersionId", document.title,
      document.role, document.is_confidential OR coalesce(source.is_confidential, 0) AS "isWithheld",
      text_version.text, json_extract(text_version.layout, '$.pages') AS pages
    FROM json_each(${JSON.stringify(numbers)}) AS wanted
    CROSS JOIN indexed_text ON indexed_text.number = wanted.value
    JOIN document ON document.id = indexed_text.document_id
    JOIN text_version ON text_version.id = indexed_text.text_version_id
    LEFT JOIN source ON source.id = document.source_id
    ORDER BY wanted.key`.execute(db);
  return found.rows.map((row) => ({
    ...row,
    isWithheld: row.isWithheld === 1,
    pages: JSON.parse(row.pages ?? '[]') as Page[],
  }));
}

/** Overwrites what the index still holds of texts that are not in it any more. */
export async function forgetUnindexed(tx: Tx): Promise<void> {
  await sql`INSERT INTO text_search (text_search) VALUES ('optimize')`.execute(tx);
}
