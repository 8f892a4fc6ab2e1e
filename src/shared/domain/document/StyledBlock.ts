import type { BlockType } from './Layout.ts';

/** What marks a run of text: an inline mark of the layout, with what tells it from its neighbours. */
export type StyledMark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly href: string }
  /** `index` counts the cells of a row from 0. */
  | { readonly type: 'cell'; readonly index: number };

/** A stretch of text with the same marks throughout. */
export type StyledRun = { readonly text: string; readonly marks: readonly StyledMark[] };

/** A block with its text cut into runs: how an editor, or a pasted page, holds what a layout says by offsets. */
export type StyledBlock = {
  readonly type: BlockType;
  readonly level?: number | undefined;
  readonly isOrdered?: boolean | undefined;
  readonly runs: readonly StyledRun[];
};
