/**
 * Every way in which a call can fail: one closed table. Each code has its HTTP status, its CLI exit code and its
 * plain English sentence; `{name}` stands for a value of `details`. Translations live with the renderer.
 */
const table = {
  usage: [400, 64, '{reason}'],
  'invalid-input': [400, 65, 'The input does not fit: {reason}'],
  'not-json': [400, 65, 'The body is not JSON.'],
  'unknown-method': [404, 64, 'There is no method “{method}”.'],
  'unknown-route': [404, 64, 'There is nothing at this address.'],
  'too-large': [413, 65, 'Too large: {size} where at most {limit} is allowed. Nothing was stored.'],
  unauthorized: [401, 77, 'This window is not signed in. Open the address printed by the application again.'],
  forbidden: [403, 77, '{reason}'],
  'needs-casebook': [400, 64, 'The method “{method}” needs an open casebook.'],
  'not-found': [404, 66, 'There is no {what} with this id.'],
  conflict: [409, 75, 'Somebody changed this in the meantime. Nothing was overwritten; look again.'],
  'undo-conflict': [409, 75, 'Entry {seq} cannot be undone: later changes build on it. Undo those first.'],
  'nothing-to-undo': [409, 75, 'There is nothing left to {verb}.'],
  rule: [422, 65, '{reason}'],
  'passage-not-found': [422, 66, 'Not found in this document: the words of the passage.'],
  'passage-ambiguous': [
    422,
    65,
    'These words stand in {count} places of this document. Say which, by more words or by position.',
  ],
  'casebook-missing': [404, 66, 'There is no casebook at {name}.'],
  'casebook-exists': [409, 73, 'There is a casebook at {name} already. Nothing was changed.'],
  'casebook-locked': [
    423,
    75,
    'The casebook is open elsewhere: {holder}. It can be opened read-only (--read-only).',
  ],
  'casebook-newer': [
    409,
    76,
    'This casebook was written by a newer version (schema {found}, this version knows {known}). Nothing was changed; use the newer version.',
  ],
  'casebook-older': [
    409,
    76,
    'This casebook is of an older version (schema {found}, this version reads {known}) and cannot be brought up to date while it is opened read-only. Nothing was changed. Open it once for writing: a backup is made first. Where its folder cannot be written to, copy it and open the copy.',
  ],
  'casebook-damaged': [500, 74, 'The database of this casebook is damaged: {reason} {backup}'],
  'casebook-not-ours': [409, 76, 'This file is not a casebook database of Hypecheck.'],
  'read-only': [403, 77, 'The casebook is open read-only. Nothing was changed.'],
  'file-missing': [404, 66, 'There is no file {name}.'],
  'is-a-folder': [400, 66, '{name} is a folder, not a file. With --recursive all files in it are imported.'],
  'not-a-file': [400, 66, '{name} is not an ordinary file.'],
  'permission-denied': [403, 77, 'The system refuses access to {name}.'],
  'disk-full': [
    507,
    74,
    'The disk is full. Nothing was lost: this change was not stored, everything before it was.',
  ],
  io: [500, 74, 'The system could not read or write: {reason}'],
  'empty-file': [422, 65, '{name} is empty.'],
  'unsupported-format': [
    415,
    65,
    '{name} has a format that cannot be read as text: {found}. Its bytes were not stored. Import text, Markdown, HTML, PDF, Word or CSV; for a picture of text, run text recognition over it and import the result.',
  ],
  'damaged-file': [422, 65, '{name} is damaged or not what its name says: {reason}'],
  'encrypted-file': [422, 65, '{name} is encrypted. Save a copy without a password and import that.'],
  'scanned-file': [
    422,
    65,
    '{name} has no text: it is a scan (pictures of {pages} pages). Run text recognition over it and import the result.',
  ],
  'no-text': [422, 65, '{name} has no text.'],
  timeout: [504, 75, '{name} took longer than {seconds} s and was given up.'],
  'no-browser': [
    501,
    69,
    'No Chromium or Chrome was found to print with. The HTML brief holds the same and prints from any browser. Install one, or name it in HYPECHECK_CHROMIUM.',
  ],
  'print-failed': [500, 70, 'The browser could not print: {reason}. The HTML brief holds the same.'],
  cancelled: [499, 75, 'Cancelled. What was finished before is kept.'],
  internal: [
    500,
    70,
    'Something went wrong inside Hypecheck (reference {reference}). Nothing of this change was stored.',
  ],
} as const satisfies Record<string, readonly [httpStatus: number, exitCode: number, message: string]>;

/** The closed union of error codes. */
export type ErrorCode = keyof typeof table;

/** All error codes. */
export const errorCodes = Object.keys(table) as readonly ErrorCode[];

/** What a failed call answers. `details` holds ids, names and numbers, never file contents or SQL. */
export type ContractError = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, string | number | readonly string[]>> | undefined;
};

/** The HTTP status of an error. */
export const httpStatusOf = (code: ErrorCode): number => table[code][0];

/** The exit code of the command line for an error; 0 is success. */
export const exitCodeOf = (code: ErrorCode): number => table[code][1];

/** The error with its English sentence filled in from the details. */
export function contractError(code: ErrorCode, details: ContractError['details'] = {}): ContractError {
  const message = table[code][2]
    .replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''))
    .trim();
  return Object.keys(details).length === 0 ? { code, message } : { code, message, details };
}

/** A contract error on its way up through the core, where throwing is the way; the dispatcher turns it into a result. */
export class HypecheckError extends Error {
  readonly error: ContractError;

  constructor(code: ErrorCode, details?: ContractError['details']) {
    const error = contractError(code, details);
    super(error.message);
    this.name = 'HypecheckError';
    this.error = error;
  }
}
