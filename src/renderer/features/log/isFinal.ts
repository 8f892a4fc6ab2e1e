/**
 * Entries that the log cannot take back: what was destroyed is gone, a casebook begins once, and what was typed into a
 * draft is taken back where it is written.
 */
export const isFinal = (action: string): boolean =>
  action === 'documents.destroy' || action === 'casebook.create' || action === 'documents.saveDraft';
