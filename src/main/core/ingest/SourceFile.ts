/** A file to read: its bytes, and its name for telling the format and for naming it in errors. */
export type SourceFile = { readonly bytes: Uint8Array; readonly fileName: string };
