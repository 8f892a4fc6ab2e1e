/**
 * What a value in a changed row is, so that it can be shown in words: an axis of values with words of their own, a
 * person's text, a day or time, a yes or no, a list, or the id of something else.
 */
export type ValueType =
  | 'text'
  | 'number'
  | 'flag'
  | 'day'
  | 'time'
  | 'list'
  | 'quote'
  | 'claimKind'
  | 'workState'
  | 'verdict'
  | 'stance'
  | 'tier'
  | 'sourceKind'
  | 'documentRole'
  | 'quoteOutcome'
  | 'translationMaker'
  | 'claimId'
  | 'claimantId'
  | 'sourceId'
  | 'documentId';

/**
 * The columns of every logged table that a history tells of, in the order in which it tells them. `null`: not told,
 * because it follows from another column or only holds rows together.
 */
export const changedFields = {
  casebook: { id: null, title: 'text', created_at: null },
  claimant: { id: null, name: 'text', note: 'text' },
  source: {
    id: null,
    name: 'text',
    kind: 'sourceKind',
    origin_group: 'text',
    default_tier: 'tier',
    claimant_id: 'claimantId',
    contact: 'text',
    is_confidential: 'flag',
    note: 'text',
  },
  document: {
    id: null,
    title: 'text',
    role: 'documentRole',
    origin: null,
    blob_sha256: 'text',
    part: 'text',
    file_name: 'text',
    source_id: 'sourceId',
    byline: 'text',
    author: 'text',
    editor: 'text',
    language: 'text',
    published_on: 'day',
    captured_at: 'time',
    url: 'text',
    is_confidential: 'flag',
    note: 'text',
    text_version_number: 'number',
    edited_at: null,
    created_at: null,
    removed_at: 'time',
    destroyed_at: 'time',
  },
  passage: {
    id: null,
    document_id: 'documentId',
    text_version_id: null,
    start: null,
    end: null,
    exact: 'text',
    prefix: null,
    suffix: null,
    first_page: 'number',
    last_page: null,
  },
  passage_answer: {
    id: null,
    passage_id: null,
    document_id: 'documentId',
    kind: null,
    text_version_id: null,
    start: null,
    end: null,
    exact: 'text',
    prefix: null,
    suffix: null,
  },
  translation: {
    id: null,
    passage_id: null,
    language: 'text',
    text: 'text',
    translator: 'text',
    by: 'translationMaker',
  },
  claim: {
    number: null,
    id: null,
    text: 'text',
    kind: 'claimKind',
    is_universal: 'flag',
    claimant_id: 'claimantId',
    claimed_on: 'day',
    due_on: 'day',
    work_state: 'workState',
    dropped_reason: 'text',
    quoted_in_id: 'claimId',
    tags: 'list',
    unverified: 'text',
    note: 'text',
    revision: null,
    created_at: null,
    updated_at: null,
  },
  appearance: { id: null, claim_id: null, passage_id: null },
  evidence_link: {
    id: null,
    claim_id: null,
    passage_id: null,
    stance: 'stance',
    tier: 'tier',
    note: 'text',
  },
  verdict: {
    id: null,
    claim_id: null,
    value: 'verdict',
    finding: 'text',
    reason: 'text',
    as_of: 'day',
    decided_by: 'text',
    decided_at: null,
  },
  contact: {
    id: null,
    claim_id: null,
    addressee: 'text',
    question: 'text',
    asked_on: 'day',
    deadline: 'day',
    answer: 'text',
    answered_on: 'day',
  },
  check: {
    id: null,
    claim_id: null,
    kind: null,
    document_id: 'documentId',
    text_version_id: null,
    input: 'quote',
    outcome: 'quoteOutcome',
    result: null,
    method: 'text',
    created_at: null,
  },
  move_check: { id: null, claim_id: null, document_id: 'documentId', from_day: 'day', to_day: 'day' },
  dismissal: { id: null, document_id: 'documentId', kind: 'claimKind', words: 'text' },
  merge: { id: null, claim_id: 'claimId', into_id: 'claimId' },
  unneeded: { id: null, document_id: 'documentId', words: 'text' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ValueType | null>>>>;

type Fields = typeof changedFields;

/** A table whose changes the log tells of. */
export type ChangedTable = keyof Fields;

/** Names a field in a history, such as `claim.work_state`; the key of its word in every language. */
export type FieldKey = {
  [Table in ChangedTable]: {
    [Column in keyof Fields[Table]]: Fields[Table][Column] extends null
      ? never
      : `${Table}.${Column & string}`;
  }[keyof Fields[Table]];
}[ChangedTable];
