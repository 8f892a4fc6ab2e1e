/**
 * Schema 2: the words of every document, for searching; and single characters of claims as words of their own, so that
 * one letter is found as fast as two. Calls functions of addIndexFunctions.ts.
 */
export const m0002_textSearch = `
-- Which text version of a document is in text_search, under which rowid. Derived; can be rebuilt.
CREATE TABLE indexed_text (
  number INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL UNIQUE REFERENCES document (id),
  text_version_id TEXT NOT NULL
) STRICT;
-- The folded words of a text, and the pairs of its characters; docs/search.md. Filled by keepTextIndex.ts.
CREATE VIRTUAL TABLE text_search USING fts5 (words, pairs, content = '', contentless_delete = 1,
  tokenize = 'ascii');
-- In how many texts a word stands.
CREATE VIRTUAL TABLE indexed_word USING fts5vocab (text_search, col);
CREATE INDEX document_removed ON document (id) WHERE removed_at IS NOT NULL;
CREATE TRIGGER document_unindexed AFTER UPDATE OF destroyed_at ON document WHEN NEW.destroyed_at IS NOT NULL BEGIN
  DELETE FROM text_search WHERE rowid = (SELECT number FROM indexed_text WHERE document_id = NEW.id);
  DELETE FROM indexed_text WHERE document_id = NEW.id;
END;
INSERT INTO indexed_text (document_id, text_version_id)
SELECT document.id, text_version.id FROM document JOIN text_version ON text_version.document_id = document.id
WHERE document.destroyed_at IS NULL AND text_version.number =
  (SELECT max(number) FROM text_version newest WHERE newest.document_id = document.id)
ORDER BY document.created_at, document.id;
INSERT INTO text_search (rowid, words, pairs)
SELECT indexed_text.number, index_words(text_version.text), index_pairs(text_version.text)
FROM indexed_text JOIN text_version ON text_version.id = indexed_text.text_version_id
ORDER BY indexed_text.number;

INSERT INTO claim_pairs (claim_pairs) VALUES ('delete-all');
INSERT INTO claim_pairs (rowid, pairs) SELECT number, claim_pairs_of(text) FROM claim ORDER BY number;
`;
