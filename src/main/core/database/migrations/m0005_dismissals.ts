/** Schema 5: suggestions of claims that somebody dismissed, so that they are not made again. */
export const m0005_dismissals = `
-- A suggestion is known by its kind and its words, which an edit elsewhere in the story leaves alone.
CREATE TABLE dismissal (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document (id),
  -- A kind of claim; a later version may know more of them.
  kind TEXT NOT NULL CHECK (kind <> ''),
  words TEXT NOT NULL CHECK (words <> ''),
  UNIQUE (document_id, kind, words)
) STRICT;
`;
