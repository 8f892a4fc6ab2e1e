/** A stretch of a text; offsets are UTF-16 code units, end exclusive. */
export type Span = { readonly start: number; readonly end: number };
