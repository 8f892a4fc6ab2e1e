import { sql } from 'kysely';
import type { Db, Tx } from '#core/database/openDatabase.ts';
import { toIndexWords } from '#shared/domain/search/toIndexWords.ts';
import { letOthers } from './letOthers.ts';
import type { Problem } from './verification.ts';

/** How much of a text is looked up in the index (UTF-16 code units), and how many of its words. */
const probeLength = 400;
const probeWords = 4;

/** A few words that follow one another in the middle of a text, as a phrase of FTS5; undefined in a text without them. */
function toProbe(text: string): string | undefined {
  const from = Math.max(0, (text.length >> 1) - (probeLength >> 1));
  const words = toIndexWords(text.slice(from, from + probeLength)).split(' ');
  // The first and last may be cut.
  const whole = text.length <= probeLength ? words : words.slice(2, -2);
  const probe = whole.slice(0, probeWords).join(' ');
  return probe === '' ? undefined : `words : "${probe}"`;
}

const problem = (documentId: string): Problem => ({
  kind: 'search-index',
  message:
    'The index for searching does not have the newest text of a document. “casebook.reindex” makes it anew.',
  ids: [documentId],
});

/** Whether the index has the newest text of every document, told by a few words of each, and no other. */
export async function verifyIndex(db: Db): Promise<Problem[]> {
  const strays = await sql<{ id: string }>`
    SELECT document_id AS id FROM indexed_text
      WHERE document_id IN (SELECT id FROM document WHERE destroyed_at IS NOT NULL)
    UNION SELECT '' AS id FROM text_search WHERE rowid NOT IN (SELECT number FROM indexed_text) LIMIT 100`.execute(
    db,
  );
  const problems = strays.rows.map(({ id }) => problem(id));
  const newest = await sql<{ id: string; documentId: string; number: number | null }>`
    SELECT text_version.id, text_version.document_id AS "documentId", indexed_text.number FROM document
    JOIN text_version ON text_version.document_id = document.id AND text_version.number =
      (SELECT max(number) FROM text_version other WHERE other.document_id = document.id)
    LEFT JOIN indexed_text ON indexed_text.text_version_id = text_version.id
    WHERE document.destroyed_at IS NULL`.execute(db);
  for (const { id, documentId, number } of newest.rows) {
    await letOthers();
    if (number === null) {
      problems.push(problem(documentId));
      continue;
    }
    const found = await sql<{ text: string }>`SELECT text FROM text_version WHERE id = ${id}`.execute(db);
    const probe = toProbe(found.rows[0]?.text ?? '');
    const hits =
      probe === undefined
        ? await sql`SELECT 1 FROM text_search WHERE rowid = ${number}`.execute(db)
        : await sql`SELECT 1 FROM text_search WHERE text_search MATCH ${probe} AND rowid = ${number}`.execute(
            db,
          );
    if (hits.rows.length === 0) problems.push(problem(documentId));
  }
  return problems;
}

/** Makes the index anew from the newest texts; answers how many there are. */
export async function rebuildIndex(tx: Tx): Promise<number> {
  await sql`INSERT INTO text_search (text_search) VALUES ('delete-all')`.execute(tx);
  await sql`DELETE FROM indexed_text`.execute(tx);
  await sql`INSERT INTO indexed_text (document_id, text_version_id)
    SELECT document.id, text_version.id FROM document JOIN text_version ON text_version.document_id = document.id
    WHERE document.destroyed_at IS NULL AND text_version.number =
      (SELECT max(number) FROM text_version newest WHERE newest.document_id = document.id)
    ORDER BY document.created_at, document.id`.execute(tx);
  const numbers = await sql<{ number: number }>`SELECT number FROM indexed_text ORDER BY number`.execute(tx);
  for (const { number } of numbers.rows) {
    await letOthers();
    await sql`INSERT INTO text_search (rowid, words, pairs)
      SELECT ${number}, index_words(text), index_pairs(text) FROM text_version
      WHERE id = (SELECT text_version_id FROM indexed_text WHERE number = ${number})`.execute(tx);
  }
  return numbers.rows.length;
}
