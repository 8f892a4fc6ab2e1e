/** Schema 3: what a person chose for the check of a stock move; what is absent, the desk takes by itself. */
export const m0003_moveChecks = `
CREATE TABLE move_check (
  id TEXT PRIMARY KEY,
  claim_id TEXT NOT NULL UNIQUE REFERENCES claim (id),
  document_id TEXT REFERENCES document (id),
  from_day TEXT,
  to_day TEXT
) STRICT;
CREATE INDEX move_check_document ON move_check (document_id);
`;
