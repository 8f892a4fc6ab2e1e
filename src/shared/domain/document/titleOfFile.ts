/** A title for a document that has none of its own: the name of its file without the ending that tells its format. */
export const titleOfFile = (fileName: string): string =>
  fileName.replace(/(?<=\S)\.\p{L}[\p{L}\p{N}]{0,4}$/u, '');
