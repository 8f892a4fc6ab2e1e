import type { Mark, Node } from '@tiptap/pm/model';
import { type BlockType, blockTypes } from '#shared/domain/document/Layout.ts';
import type { StyledBlock, StyledMark } from '#shared/domain/document/StyledBlock.ts';
import { nodeNames } from './nodeNames.ts';

const typeOf = new Map<string, BlockType>(blockTypes.map((type) => [nodeNames[type], type]));

function toStyledMark({ type, attrs }: Mark): StyledMark[] {
  switch (type.name) {
    case 'bold':
    case 'italic':
      return [{ type: type.name }];
    case 'link':
      return [{ type: 'link', href: String(attrs['href']) }];
    case 'cell':
      return [{ type: 'cell', index: Number(attrs['index']) }];
    default:
      return [];
  }
}

/** What the editor's document holds, as blocks of runs. */
export function readEditorBlocks(doc: Node): StyledBlock[] {
  return doc.children.map((node) => ({
    type: typeOf.get(node.type.name) ?? 'paragraph',
    ...('level' in node.attrs ? { level: Number(node.attrs['level']) } : {}),
    ...(node.attrs['isOrdered'] ? { isOrdered: true } : {}),
    runs: node.children.map((run) => ({ text: run.text ?? '', marks: run.marks.flatMap(toStyledMark) })),
  }));
}
