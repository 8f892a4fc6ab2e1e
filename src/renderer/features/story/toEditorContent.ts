import type { JSONContent } from '@tiptap/react';
import type { BlockType, Layout } from '#shared/domain/document/Layout.ts';
import type { StyledBlock, StyledMark } from '#shared/domain/document/StyledBlock.ts';
import { toStyledBlocks } from '#shared/domain/document/toStyledBlocks.ts';
import { nodeNames } from './nodeNames.ts';

type MarkJson = { type: string; attrs?: Record<string, unknown> };

const toMarkJson = (mark: StyledMark): MarkJson =>
  mark.type === 'link'
    ? { type: 'link', attrs: { href: mark.href } }
    : mark.type === 'cell'
      ? { type: 'cell', attrs: { index: mark.index } }
      : { type: mark.type };

const hasLevel: ReadonlySet<BlockType> = new Set(['heading', 'list-item', 'quote']);

function toNodeJson({ type, level, isOrdered, runs }: StyledBlock): JSONContent {
  return {
    type: nodeNames[type],
    ...(hasLevel.has(type)
      ? { attrs: { level: level ?? 1, ...(type === 'list-item' ? { isOrdered: isOrdered ?? false } : {}) } }
      : {}),
    content: runs.map((run) => ({ type: 'text', text: run.text, marks: run.marks.map(toMarkJson) })),
  };
}

/** A text with its layout as the editor's document, in JSON; an empty text is one empty paragraph. */
export function toEditorContent(text: string, layout: Pick<Layout, 'blocks' | 'marks'>): JSONContent {
  const blocks = toStyledBlocks(text, { ...layout, pages: [] });
  return { type: 'doc', content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks.map(toNodeJson) };
}
