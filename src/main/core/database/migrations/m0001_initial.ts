/** Schema 1: the casebook of step 1. Published migrations are never edited; write the next one instead. */
export const m0001_initial = `
CREATE TABLE casebook (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- Evidence files by hash. The bytes lie in the vault; rows never change.
CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  byte_length INTEGER NOT NULL CHECK (byte_length > 0),
  media_type TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- Documents destroyed here whose bytes, remains in this file and backups are still to go; empty but for moments.
CREATE TABLE unfinished_destruction (
  document_id TEXT PRIMARY KEY,
  -- The evidence file that no document uses any more.
  blob_sha256 TEXT
) STRICT;

CREATE TABLE claimant (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE source (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('publisher', 'person', 'filing', 'data-set', 'organisation')),
  origin_group TEXT NOT NULL DEFAULT '',
  default_tier TEXT NOT NULL CHECK (default_tier IN ('primary', 'reporting', 'self-interested', 'unattributed')),
  claimant_id TEXT REFERENCES claimant (id),
  contact TEXT NOT NULL DEFAULT '',
  is_confidential INTEGER NOT NULL DEFAULT 0 CHECK (is_confidential IN (0, 1)),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX source_claimant ON source (claimant_id);

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  role TEXT NOT NULL CHECK (role IN ('story', 'evidence')),
  origin TEXT NOT NULL CHECK (origin IN ('imported', 'draft')),
  blob_sha256 TEXT REFERENCES blob (sha256),
  -- Which part of the blob: '' is all of it.
  part TEXT NOT NULL DEFAULT '',
  file_name TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL,
  byline TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL DEFAULT '',
  editor TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  published_on TEXT,
  captured_at TEXT,
  url TEXT,
  source_id TEXT REFERENCES source (id),
  is_confidential INTEGER NOT NULL DEFAULT 0 CHECK (is_confidential IN (0, 1)),
  note TEXT NOT NULL DEFAULT '',
  -- Which text version is the newest, so that the log tells of every save of a draft.
  text_version_number INTEGER NOT NULL DEFAULT 1 CHECK (text_version_number > 0),
  edited_at TEXT,
  created_at TEXT NOT NULL,
  removed_at TEXT,
  destroyed_at TEXT,
  CHECK (destroyed_at IS NULL OR (blob_sha256 IS NULL AND title = '' AND file_name = ''))
) STRICT;
CREATE INDEX document_blob ON document (blob_sha256);
CREATE INDEX document_source ON document (source_id);
CREATE INDEX document_newest ON document (created_at DESC, id DESC) WHERE destroyed_at IS NULL;

CREATE TABLE text_version (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document (id),
  number INTEGER NOT NULL CHECK (number > 0),
  extractor TEXT NOT NULL,
  text TEXT NOT NULL,
  layout TEXT NOT NULL CHECK (json_valid(layout)),
  text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
  text_length INTEGER NOT NULL,
  page_count INTEGER NOT NULL,
  warnings TEXT NOT NULL DEFAULT '[]',
  created_at TEXT NOT NULL,
  UNIQUE (document_id, number)
) STRICT;

CREATE TABLE passage (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document (id),
  text_version_id TEXT NOT NULL REFERENCES text_version (id),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  exact TEXT NOT NULL CHECK (exact <> ''),
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  first_page INTEGER,
  last_page INTEGER,
  UNIQUE (text_version_id, start, "end")
) STRICT;
CREATE INDEX passage_document ON passage (document_id, start);

-- Where a passage stands in the newest text version, where that is not its own. Derived; can be found again.
CREATE TABLE passage_place (
  passage_id TEXT PRIMARY KEY REFERENCES passage (id) ON DELETE CASCADE,
  text_version_id TEXT NOT NULL REFERENCES text_version (id),
  status TEXT NOT NULL CHECK (status IN ('exact', 'moved', 'lost')),
  start INTEGER CHECK (start >= 0),
  "end" INTEGER CHECK ("end" > start),
  -- The words around it, where it stands or last stood.
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  CHECK ((status = 'lost') = (start IS NULL) AND (start IS NULL) = ("end" IS NULL))
) STRICT;
CREATE INDEX passage_place_text_version ON passage_place (text_version_id, start);

CREATE TABLE translation (
  id TEXT PRIMARY KEY,
  passage_id TEXT NOT NULL REFERENCES passage (id),
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  translator TEXT NOT NULL,
  by TEXT NOT NULL CHECK (by IN ('person', 'machine'))
) STRICT;
CREATE INDEX translation_passage ON translation (passage_id);

-- The number is what people call a claim by; AUTOINCREMENT never gives one twice.
CREATE TABLE claim (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL CHECK (text <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('stock-move', 'sales-figure', 'price', 'quote', 'prediction', 'user-count',
    'funding-or-deal', 'statistic', 'event-or-date', 'capability', 'access', 'other')),
  is_universal INTEGER NOT NULL DEFAULT 0 CHECK (is_universal IN (0, 1)),
  claimant_id TEXT REFERENCES claimant (id),
  claimed_on TEXT,
  work_state TEXT NOT NULL DEFAULT 'inbox' CHECK (work_state IN ('inbox', 'researching', 'awaiting-reply',
    'ready-for-review', 'signed-off', 'published', 'correction-open', 'dropped')),
  dropped_reason TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  unverified TEXT NOT NULL DEFAULT '',
  tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
  quoted_in_id TEXT REFERENCES claim (id),
  due_on TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CHECK (work_state <> 'dropped' OR trim(dropped_reason) <> '')
) STRICT;
CREATE INDEX claim_claimant ON claim (claimant_id);
CREATE INDEX claim_quoted_in ON claim (quoted_in_id) WHERE quoted_in_id IS NOT NULL;

CREATE TABLE appearance (
  id TEXT PRIMARY KEY,
  claim_id TEXT NOT NULL REFERENCES claim (id),
  passage_id TEXT NOT NULL REFERENCES passage (id),
  UNIQUE (claim_id, passage_id)
) STRICT;
CREATE INDEX appearance_passage ON appearance (passage_id);

CREATE TABLE evidence_link (
  id TEXT PRIMARY KEY,
  claim_id TEXT NOT NULL REFERENCES claim (id),
  passage_id TEXT NOT NULL REFERENCES passage (id),
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'disputes', 'context')),
  tier TEXT NOT NULL CHECK (tier IN ('primary', 'reporting', 'self-interested', 'unattributed')),
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (claim_id, passage_id)
) STRICT;
CREATE INDEX evidence_link_passage ON evidence_link (passage_id);

CREATE TABLE verdict (
  id TEXT PRIMARY KEY,
  claim_id TEXT NOT NULL UNIQUE REFERENCES claim (id),
  value TEXT NOT NULL CHECK (value IN ('true', 'mostly-true', 'mixed', 'misleading', 'mostly-false', 'false',
    'unproven', 'outdated', 'opinion', 'not-yet')),
  reason TEXT NOT NULL CHECK (trim(reason) <> ''),
  as_of TEXT NOT NULL,
  finding TEXT NOT NULL CHECK (trim(finding) <> ''),
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL
) STRICT;

CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  claim_id TEXT NOT NULL REFERENCES claim (id),
  addressee TEXT NOT NULL,
  question TEXT NOT NULL,
  asked_on TEXT NOT NULL,
  deadline TEXT,
  answer TEXT NOT NULL DEFAULT '',
  answered_on TEXT
) STRICT;
CREATE INDEX contact_claim ON contact (claim_id);

-- A machine result with its inputs. 'result' holds what the kind of check needs, as JSON.
CREATE TABLE "check" (
  id TEXT PRIMARY KEY,
  claim_id TEXT NOT NULL REFERENCES claim (id),
  kind TEXT NOT NULL CHECK (kind IN ('quote')),
  document_id TEXT NOT NULL REFERENCES document (id),
  text_version_id TEXT NOT NULL REFERENCES text_version (id),
  input TEXT NOT NULL CHECK (json_valid(input)),
  outcome TEXT NOT NULL,
  result TEXT NOT NULL CHECK (json_valid(result)),
  method TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (claim_id, kind, document_id)
) STRICT;
CREATE INDEX check_document ON "check" (document_id);
CREATE INDEX check_text_version ON "check" (text_version_id);

-- The log. docs/log.md tells the rule of the hashes.
CREATE TABLE decision (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  ids TEXT NOT NULL CHECK (json_valid(ids)),
  why TEXT NOT NULL,
  undoes INTEGER REFERENCES decision (seq),
  previous TEXT,
  payload_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX decision_undoes ON decision (undoes) WHERE undoes IS NOT NULL;
CREATE TABLE decision_payload (
  seq INTEGER PRIMARY KEY REFERENCES decision (seq),
  salt TEXT NOT NULL,
  payload TEXT NOT NULL
) STRICT;
-- Which entries touched a row: for the history of a claim, and for destroying what was said of a document.
CREATE TABLE decision_subject (
  subject_id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES decision (seq),
  PRIMARY KEY (subject_id, seq)
) STRICT, WITHOUT ROWID;

-- Derived from the tables above whenever they change; can be rebuilt. Serves the claims table.
CREATE TABLE claim_summary (
  number INTEGER PRIMARY KEY,
  claim_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  claimant TEXT,
  claimed_on TEXT,
  work_state TEXT NOT NULL,
  verdict TEXT NOT NULL,
  strength TEXT NOT NULL,
  text_key TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  evidence_count INTEGER NOT NULL,
  appearance_count INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_summary_kind ON claim_summary (kind, verdict, work_state);
CREATE INDEX claim_summary_verdict ON claim_summary (verdict, work_state);
CREATE INDEX claim_summary_work_state ON claim_summary (work_state);
CREATE INDEX claim_summary_strength ON claim_summary (strength);
CREATE INDEX claim_summary_claimant ON claim_summary (claimant);
CREATE INDEX claim_summary_claimed_on ON claim_summary (claimed_on);
CREATE INDEX claim_summary_updated_at ON claim_summary (updated_at);
CREATE INDEX claim_summary_text_key ON claim_summary (text_key);
CREATE TABLE claim_tag (
  tag TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (tag, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_tag_number ON claim_tag (number);
CREATE VIRTUAL TABLE claim_search USING fts5 (text, content = 'claim', content_rowid = 'number', tokenize = 'trigram');
CREATE TRIGGER claim_search_insert AFTER INSERT ON claim BEGIN
  INSERT INTO claim_search (rowid, text) VALUES (NEW.number, NEW.text);
END;
CREATE TRIGGER claim_search_delete AFTER DELETE ON claim BEGIN
  INSERT INTO claim_search (claim_search, rowid, text) VALUES ('delete', OLD.number, OLD.text);
END;
CREATE TRIGGER claim_search_update AFTER UPDATE OF text ON claim BEGIN
  INSERT INTO claim_search (claim_search, rowid, text) VALUES ('delete', OLD.number, OLD.text);
  INSERT INTO claim_search (rowid, text) VALUES (NEW.number, NEW.text);
END;
-- Pairs of neighbouring characters, for what is too short for trigrams; written beside claim_summary.
CREATE VIRTUAL TABLE claim_pairs USING fts5 (pairs, content = '', contentless_delete = 1, detail = 'none',
  tokenize = 'ascii');

-- What must never change cannot be changed.
CREATE TRIGGER blob_update BEFORE UPDATE ON blob BEGIN SELECT RAISE(ABORT, 'a blob never changes'); END;
CREATE TRIGGER text_version_update BEFORE UPDATE ON text_version BEGIN
  SELECT RAISE(ABORT, 'a text version never changes');
END;
-- Of a draft, what lies between its first and its newest version may go, unless an entry of the log tells of a passage
-- or check in it: undo could bring that back.
CREATE TRIGGER text_version_delete BEFORE DELETE ON text_version
WHEN (SELECT destroyed_at FROM document WHERE id = OLD.document_id) IS NULL AND NOT (
  (SELECT origin FROM document WHERE id = OLD.document_id) = 'draft'
  AND OLD.number > 1
  AND OLD.number < (SELECT max(number) FROM text_version WHERE document_id = OLD.document_id)
  AND NOT EXISTS (SELECT 1 FROM decision_subject WHERE subject_id = OLD.id)
) BEGIN
  SELECT RAISE(ABORT, 'a text version goes only when its document is destroyed');
END;
CREATE TRIGGER document_blob_update BEFORE UPDATE OF blob_sha256, part ON document
WHEN NEW.destroyed_at IS NULL AND (OLD.blob_sha256 IS NOT NEW.blob_sha256 OR OLD.part <> NEW.part) BEGIN
  SELECT RAISE(ABORT, 'a document keeps its bytes');
END;
CREATE TRIGGER document_destroyed_update BEFORE UPDATE ON document WHEN OLD.destroyed_at IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'a destroyed document stays destroyed');
END;
CREATE TRIGGER document_delete BEFORE DELETE ON document BEGIN
  SELECT RAISE(ABORT, 'a document is put aside or destroyed, never deleted');
END;
CREATE TRIGGER passage_update BEFORE UPDATE ON passage BEGIN SELECT RAISE(ABORT, 'a passage never changes'); END;
CREATE TRIGGER decision_update BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'the log never changes'); END;
CREATE TRIGGER decision_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'the log never changes'); END;
CREATE TRIGGER decision_payload_update BEFORE UPDATE ON decision_payload BEGIN
  SELECT RAISE(ABORT, 'the log never changes');
END;
CREATE TRIGGER decision_payload_delete BEFORE DELETE ON decision_payload
WHEN NOT EXISTS (SELECT 1 FROM document WHERE destroyed_at IS NOT NULL) BEGIN
  SELECT RAISE(ABORT, 'a payload goes only when its document is destroyed');
END;
`;
