import type { Layout } from './Layout.ts';

/** What an importer reads out of a file: the text with its layout and what the file says of itself. */
export type ExtractedText = {
  readonly text: string;
  readonly layout: Layout;
  readonly title: string | null;
  readonly byline: string | null;
  /** A day, month or year as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, where the file tells it. */
  readonly published: string | null;
  /** BCP 47, where the file tells it. */
  readonly language: string | null;
  /** The address that the file says it came from. */
  readonly url: string | null;
  readonly mediaType: string;
  /** Name and version of what read it, such as `pdf` and `1`: a higher version makes a new text version. */
  readonly extractor: { readonly name: string; readonly version: number };
  /** What the reader should know, such as "character set guessed: GBK". */
  readonly warnings: readonly string[];
};
