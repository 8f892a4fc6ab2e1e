/** Schema 6: sentences of a story that somebody marked as needing no check. */
export const m0006_unneeded = `
-- A sentence is known by its words: an edit elsewhere in the story leaves the mark alone, one in the sentence takes it away.
CREATE TABLE unneeded (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document (id),
  words TEXT NOT NULL CHECK (words <> ''),
  UNIQUE (document_id, words)
) STRICT;
`;
