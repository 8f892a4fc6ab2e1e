import type { ColumnType, Generated } from 'kysely';

type Flag = 0 | 1;
type Fixed<T> = ColumnType<T, T, never>;

/** The tables as Kysely sees them; migrations are the truth, a test holds the two together. */
export type Schema = {
  casebook: { id: Fixed<string>; title: string; created_at: Fixed<string> };
  blob: { sha256: string; byte_length: number; media_type: string; created_at: string };
  unfinished_destruction: { document_id: string; blob_sha256: string | null };
  claimant: { id: Fixed<string>; name: string; note: Generated<string> };
  source: {
    id: Fixed<string>;
    name: string;
    kind: string;
    origin_group: string;
    default_tier: string;
    claimant_id: string | null;
    contact: string;
    is_confidential: Flag;
    note: string;
  };
  document: {
    id: Fixed<string>;
    role: string;
    origin: string;
    blob_sha256: string | null;
    part: string;
    file_name: string;
    title: string;
    byline: string;
    author: string;
    editor: string;
    language: string;
    published_on: string | null;
    captured_at: string | null;
    url: string | null;
    source_id: string | null;
    is_confidential: Flag;
    note: string;
    text_version_number: number;
    edited_at: string | null;
    created_at: Fixed<string>;
    removed_at: string | null;
    destroyed_at: string | null;
  };
  text_version: {
    id: Fixed<string>;
    document_id: Fixed<string>;
    number: Fixed<number>;
    extractor: Fixed<string>;
    text: Fixed<string>;
    layout: Fixed<string>;
    text_sha256: Fixed<string>;
    text_length: Fixed<number>;
    page_count: Fixed<number>;
    warnings: Fixed<string>;
    created_at: Fixed<string>;
  };
  passage: {
    id: Fixed<string>;
    document_id: Fixed<string>;
    text_version_id: Fixed<string>;
    start: Fixed<number>;
    end: Fixed<number>;
    exact: Fixed<string>;
    prefix: Fixed<string>;
    suffix: Fixed<string>;
    first_page: Fixed<number | null>;
    last_page: Fixed<number | null>;
  };
  passage_place: {
    passage_id: string;
    text_version_id: string;
    status: string;
    start: number | null;
    end: number | null;
    prefix: string;
    suffix: string;
    candidates: Generated<string>;
  };
  passage_answer: {
    id: Fixed<string>;
    passage_id: Fixed<string>;
    document_id: Fixed<string>;
    kind: string;
    text_version_id: string | null;
    start: number | null;
    end: number | null;
    exact: string | null;
    prefix: string | null;
    suffix: string | null;
  };
  translation: {
    id: string;
    passage_id: string;
    language: string;
    text: string;
    translator: string;
    by: string;
  };
  claim: {
    number: Generated<number>;
    id: Fixed<string>;
    text: string;
    kind: string;
    is_universal: Flag;
    claimant_id: string | null;
    claimed_on: string | null;
    work_state: string;
    dropped_reason: string;
    note: string;
    unverified: string;
    tags: string;
    quoted_in_id: string | null;
    due_on: string | null;
    revision: number;
    created_at: Fixed<string>;
    updated_at: string;
  };
  appearance: { id: string; claim_id: string; passage_id: string };
  evidence_link: {
    id: string;
    claim_id: string;
    passage_id: string;
    stance: string;
    tier: string;
    note: string;
  };
  verdict: {
    id: string;
    claim_id: string;
    value: string;
    reason: string;
    as_of: string;
    finding: string;
    decided_by: string;
    decided_at: string;
  };
  contact: {
    id: string;
    claim_id: string;
    addressee: string;
    question: string;
    asked_on: string;
    deadline: string | null;
    answer: string;
    answered_on: string | null;
  };
  check: {
    id: string;
    claim_id: string;
    kind: string;
    document_id: string;
    text_version_id: string;
    input: string;
    outcome: string;
    result: string;
    method: string;
    created_at: string;
  };
  move_check: {
    id: Fixed<string>;
    claim_id: Fixed<string>;
    document_id: string | null;
    from_day: string | null;
    to_day: string | null;
  };
  dismissal: { id: string; document_id: string; kind: string; words: string };
  merge: { id: string; claim_id: string; into_id: string };
  unneeded: { id: string; document_id: string; words: string };
  decision: {
    seq: number;
    at: string;
    who: string;
    action: string;
    ids: string;
    why: string;
    undoes: number | null;
    previous: string | null;
    payload_hash: string;
    hash: string;
  };
  decision_payload: { seq: number; salt: string; payload: string };
  decision_subject: { subject_id: string; seq: number };
  claim_summary: {
    number: number;
    claim_id: string;
    kind: string;
    claimant: string | null;
    claimed_on: string | null;
    work_state: string;
    verdict: string;
    strength: string;
    text_key: string;
    updated_at: string;
    evidence_count: number;
    appearance_count: number;
  };
  claim_tag: { tag: string; number: number };
  indexed_text: { number: Generated<number>; document_id: string; text_version_id: string };
  claim_search: { rowid: number; text: string; claim_search: string };
  /** Rows as they were and are, of the transaction under way; lives in the temp database of the connection. */
  'temp.change': {
    seq: Generated<number>;
    name: string;
    row_id: string;
    before: string | null;
    after: string | null;
  };
};
