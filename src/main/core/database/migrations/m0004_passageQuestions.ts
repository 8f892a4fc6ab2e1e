/**
 * Schema 4: passages that were found again for likely only are questions to a person, and what people answered.
 * SQLite changes a CHECK only by making the table anew.
 */
export const m0004_passageQuestions = `
ALTER TABLE passage_place RENAME TO passage_place_3;
DROP INDEX passage_place_text_version;
-- Where a passage stands in the newest text version, where that is not its own. Derived; can be found again.
CREATE TABLE passage_place (
  passage_id TEXT PRIMARY KEY REFERENCES passage (id) ON DELETE CASCADE,
  text_version_id TEXT NOT NULL REFERENCES text_version (id),
  status TEXT NOT NULL CHECK (status IN ('exact', 'moved', 'fuzzy', 'ambiguous', 'lost')),
  -- Only of what was found for certain; a question has candidates, and no place.
  start INTEGER CHECK (start >= 0),
  "end" INTEGER CHECK ("end" > start),
  -- The words around it, where it stands or last stood.
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  -- The places that a person is asked about, as a list of {start, end}.
  candidates TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(candidates)),
  CHECK ((status IN ('exact', 'moved')) = (start IS NOT NULL) AND (start IS NULL) = ("end" IS NULL)),
  CHECK ((status IN ('fuzzy', 'ambiguous')) = (json_array_length(candidates) > 0))
) STRICT;
INSERT INTO passage_place (passage_id, text_version_id, status, start, "end", prefix, suffix)
SELECT passage_id, text_version_id, status, start, "end", prefix, suffix FROM passage_place_3;
DROP TABLE passage_place_3;
CREATE INDEX passage_place_text_version ON passage_place (text_version_id, start);

-- What a person said of a passage that was not found for certain: where it stands, in which words; or that it is lost.
CREATE TABLE passage_answer (
  id TEXT PRIMARY KEY,
  passage_id TEXT NOT NULL UNIQUE REFERENCES passage (id),
  document_id TEXT NOT NULL REFERENCES document (id),
  kind TEXT NOT NULL CHECK (kind IN ('place', 'lost')),
  text_version_id TEXT REFERENCES text_version (id),
  start INTEGER CHECK (start >= 0),
  "end" INTEGER CHECK ("end" > start),
  exact TEXT CHECK (exact <> ''),
  prefix TEXT,
  suffix TEXT,
  CHECK ((kind = 'lost') = (start IS NULL) AND (start IS NULL) = ("end" IS NULL)
    AND (start IS NULL) = (text_version_id IS NULL) AND (start IS NULL) = (exact IS NULL)
    AND (start IS NULL) = (prefix IS NULL) AND (start IS NULL) = (suffix IS NULL))
) STRICT;
CREATE INDEX passage_answer_text_version ON passage_answer (text_version_id) WHERE text_version_id IS NOT NULL;
CREATE INDEX passage_answer_document ON passage_answer (document_id);
`;
