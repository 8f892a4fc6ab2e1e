/** What went wrong, in English; one for each code of the contract. */
export const errors = {
  'error.usage': '{reason}',
  'error.invalid-input': 'The input does not fit: {reason}',
  'error.not-json': 'The body is not JSON.',
  'error.unknown-method': 'There is no method “{method}”.',
  'error.unknown-route': 'There is nothing at this address.',
  'error.too-large': 'Too large: {size} where at most {limit} is allowed. Nothing was stored.',
  'error.unauthorized': 'This window is not signed in. Open the address printed by the application again.',
  'error.forbidden': '{reason}',
  'error.needs-casebook': 'The method “{method}” needs an open casebook.',
  'error.not-found': 'There is no {what} with this id.',
  'error.conflict': 'Somebody changed this in the meantime. Nothing was overwritten; look again.',
  'error.undo-conflict': 'Entry {seq} cannot be undone: later changes build on it. Undo those first.',
  'error.nothing-to-undo': 'There is nothing left to {verb}.',
  'error.rule': '{reason}',
  'error.passage-not-found': 'Not found in this document: the words of the passage.',
  'error.passage-ambiguous':
    'These words stand in {count} places of this document. Say which, by more words or by position.',
  'error.casebook-missing': 'There is no casebook at {name}.',
  'error.casebook-exists': 'There is a casebook at {name} already. Nothing was changed.',
  'error.casebook-locked':
    'The casebook is open elsewhere: {holder}. It can be opened read-only (--read-only).',
  'error.casebook-newer':
    'This casebook was written by a newer version (schema {found}, this version knows {known}). Nothing was changed; use the newer version.',
  'error.casebook-older':
    'This casebook is of an older version (schema {found}, this version reads {known}) and cannot be brought up to date while it is opened read-only. Nothing was changed. Open it once for writing: a backup is made first. Where its folder cannot be written to, copy it and open the copy.',
  'error.casebook-damaged': 'The database of this casebook is damaged: {reason} {backup}',
  'error.casebook-not-ours': 'This file is not a casebook database of Hypecheck.',
  'error.read-only': 'The casebook is open read-only. Nothing was changed.',
  'error.file-missing': 'There is no file {name}.',
  'error.is-a-folder': '{name} is a folder, not a file. With --recursive all files in it are imported.',
  'error.not-a-file': '{name} is not an ordinary file.',
  'error.permission-denied': 'The system refuses access to {name}.',
  'error.disk-full':
    'The disk is full. Nothing was lost: this change was not stored, everything before it was.',
  'error.io': 'The system could not read or write: {reason}',
  'error.empty-file': '{name} is empty.',
  'error.unsupported-format':
    '{name} has a format that cannot be read as text: {found}. Its bytes were not stored. Import text, Markdown, HTML, PDF, Word or CSV; for a picture of text, run text recognition over it and import the result.',
  'error.damaged-file': '{name} is damaged or not what its name says: {reason}',
  'error.encrypted-file': '{name} is encrypted. Save a copy without a password and import that.',
  'error.scanned-file':
    '{name} has no text: it is a scan (pictures of {pages} pages). Run text recognition over it and import the result.',
  'error.no-text': '{name} has no text.',
  'error.timeout': '{name} took longer than {seconds} s and was given up.',
  'error.no-browser':
    'No Chromium or Chrome was found to print with. The HTML brief holds the same and prints from any browser. Install one, or name it in HYPECHECK_CHROMIUM.',
  'error.print-failed': 'The browser could not print: {reason}. The HTML brief holds the same.',
  'error.cancelled': 'Cancelled. What was finished before is kept.',
  'error.internal':
    'Something went wrong inside Hypecheck (reference {reference}). Nothing of this change was stored.',
  'error.unreachable': 'The program does not answer. Nothing was changed; try again when it is back.',
  'error.unknown': 'Something went wrong in this window. Reload it; everything saved is still there.',
  'error.title': 'This did not work',
} as const;
