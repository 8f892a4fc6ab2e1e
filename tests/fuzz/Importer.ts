/** The importers that are tried, by the ending of the files they are given. */
export const importers = ['txt', 'md', 'html', 'pdf', 'docx', 'csv'] as const;

/** One of the importers. */
export type Importer = (typeof importers)[number];

/** What an importer is given. `recipe` tells how it was made, for people. */
export type FuzzInput = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly recipe: string;
};
