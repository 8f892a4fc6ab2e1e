import type { BlockType } from '#shared/domain/document/Layout.ts';

/** The editor's name for each type of block. */
export const nodeNames = {
  paragraph: 'paragraph',
  heading: 'heading',
  'list-item': 'listItem',
  quote: 'quote',
  preformatted: 'preformatted',
  'table-row': 'tableRow',
} as const satisfies Readonly<Record<BlockType, string>>;
