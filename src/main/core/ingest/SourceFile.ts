/** A file to read: its bytes, and its name for telling the format and for naming it in errors. */
export type SourceFile = { readonly bytes: Uint8Array; readonly fileName: string };

/** Is told that the reading of a page begins, counted from 1; null once all are read. */
export type OnPage = (page: number | null) => void;
