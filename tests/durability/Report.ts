/** A write as the process that is killed tells of it. Claims go by their text, files by their name. */
export type Write =
  | { readonly kind: 'claim'; readonly text: string; readonly note: string }
  | { readonly kind: 'link'; readonly text: string; readonly documentId: string }
  | { readonly kind: 'files'; readonly names: readonly string[] };

/** A line of the process that is killed: it is open, is about to write, or had a write acknowledged. */
export type Report =
  | { readonly kind: 'open' }
  | { readonly kind: 'trying'; readonly write: Write }
  | { readonly kind: 'done'; readonly write: Write };
