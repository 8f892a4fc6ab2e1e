/** The types of block, in the vocabulary of HTML. */
export const blockTypes = [
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'preformatted',
  'table-row',
] as const;

/** What a block is. */
export type BlockType = (typeof blockTypes)[number];

/** The types of inline mark. `cell` is one cell of a table row. */
export const markTypes = ['bold', 'italic', 'link', 'cell'] as const;

/** What an inline mark is. */
export type MarkType = (typeof markTypes)[number];

/** A block: one line of the text, without its `\n`. Offsets are UTF-16 code units, end exclusive. */
export type Block = {
  readonly type: BlockType;
  readonly start: number;
  readonly end: number;
  /** Heading: 1 to 6. List item and quote: depth, from 1. */
  readonly level?: number | undefined;
  /** List item of a numbered list. */
  readonly isOrdered?: boolean | undefined;
};

/** An inline mark over [start, end). A link carries its address; cells and other marks do not. */
export type Mark = {
  readonly type: MarkType;
  readonly start: number;
  readonly end: number;
  readonly href?: string | undefined;
};

/** A page over [start, end); `page` counts from 1, `label` is what is printed on it where known. */
export type Page = {
  readonly page: number;
  readonly start: number;
  readonly end: number;
  readonly label?: string | undefined;
};

/**
 * The layout over a text: its blocks, separated by one `\n` each and covering all of it; its marks; its pages.
 * The text and its layout are the one truth; an editor's document is derived from them.
 */
export type Layout = {
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly pages: readonly Page[];
};
