import type BetterSqlite3 from 'better-sqlite3';
import { addIndexFunctions } from './addIndexFunctions.ts';

/** Takes the newest text version of a document, named by an SQL expression, into the index. */
const indexNewest = (documentId: string) => `
  INSERT INTO indexed_text (document_id, text_version_id)
  SELECT document_id, id FROM text_version WHERE document_id = ${documentId} ORDER BY number DESC LIMIT 1
  ON CONFLICT (document_id) DO UPDATE SET text_version_id = excluded.text_version_id;
  INSERT OR REPLACE INTO text_search (rowid, words, pairs)
  SELECT i.number, index_words(t.text), index_pairs(t.text) FROM indexed_text i JOIN text_version t ON t.id = i.text_version_id
  WHERE i.document_id = ${documentId};`;

/**
 * Makes the database itself take every new text version into the index for searching, in the transaction that writes
 * it. The trigger is temporary, for it calls a function of this program.
 */
export function keepTextIndex(db: BetterSqlite3.Database): void {
  addIndexFunctions(db);
  db.exec(`CREATE TEMP TRIGGER text_version_indexed AFTER INSERT ON main.text_version BEGIN
    ${indexNewest('NEW.document_id')}
  END`);
}
