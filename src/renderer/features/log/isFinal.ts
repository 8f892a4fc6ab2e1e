/** Entries that can never be taken back: what was destroyed is gone, and a casebook begins once. */
export const isFinal = (action: string): boolean =>
  action === 'documents.destroy' || action === 'casebook.create';
