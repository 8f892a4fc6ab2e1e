/** Schema 6: sentences of a story that somebody marked as needing no check, and claims that were merged into others. */
export const m0006_sentencesAndMerges = `
-- A sentence is known by its words: an edit elsewhere in the story leaves the mark alone, one in the sentence takes it away.
CREATE TABLE unneeded (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document (id),
  words TEXT NOT NULL CHECK (words <> ''),
  UNIQUE (document_id, words)
) STRICT;

-- A claim that was merged stays as it was then, dropped; what belonged to it belongs to the other.
CREATE TABLE merge (
  id TEXT PRIMARY KEY,
  claim_id TEXT NOT NULL UNIQUE REFERENCES claim (id),
  into_id TEXT NOT NULL REFERENCES claim (id),
  CHECK (claim_id <> into_id)
) STRICT;
CREATE INDEX merge_into ON merge (into_id);
`;
