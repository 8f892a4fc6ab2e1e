/** A stretch [start, end) of a document's text, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };
