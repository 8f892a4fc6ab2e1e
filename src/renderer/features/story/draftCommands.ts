import type { Editor } from '@tiptap/react';

/** The kinds of block that a writer can choose. */
export const draftShapes = ['paragraph', 'heading-2', 'heading-3', 'quote'] as const;
/** One of them. */
export type DraftShape = (typeof draftShapes)[number];
/** The two kinds of list. */
export type DraftList = 'bullets' | 'numbers';

const maxLevel = 4;

/** Makes the selected blocks this. */
export function setShape(editor: Editor, shape: DraftShape): boolean {
  const chain = editor.chain().focus();
  switch (shape) {
    case 'paragraph':
      return chain.setNode('paragraph').run();
    case 'quote':
      return chain.setNode('quote', { level: 1 }).run();
    case 'heading-2':
      return chain.setNode('heading', { level: 2 }).run();
    case 'heading-3':
      return chain.setNode('heading', { level: 3 }).run();
  }
}

/** What the block at the caret is; null for one that is not offered. Pasted headings have other levels, too. */
export function readShape({ state }: Editor): DraftShape | null {
  const { type, attrs } = state.selection.$from.parent;
  if (type.name === 'paragraph' || type.name === 'quote') return type.name;
  if (type.name !== 'heading') return null;
  return Number(attrs['level']) <= 2 ? 'heading-2' : 'heading-3';
}

/** Which list the block at the caret is an item of; null for none. */
export function readList({ state }: Editor): DraftList | null {
  const { type, attrs } = state.selection.$from.parent;
  if (type.name !== 'listItem') return null;
  return attrs['isOrdered'] === true ? 'numbers' : 'bullets';
}

/** Makes the selected blocks items of a list, or paragraphs where they are that already. */
export function toggleList(editor: Editor, list: DraftList): boolean {
  const chain = editor.chain().focus();
  const before = readList(editor);
  if (before === list) return chain.setNode('paragraph').run();
  const level = before === null ? 1 : Number(editor.state.selection.$from.parent.attrs['level']);
  return chain.setNode('listItem', { level, isOrdered: list === 'numbers' }).run();
}

/** Moves the selected items of a list in or out by one; an item that is moved out of all is a paragraph. */
export function indentItems(editor: Editor, by: 1 | -1): boolean {
  if (readList(editor) === null) return false;
  return editor
    .chain()
    .command(({ tr, state }) => {
      const { from, to } = tr.selection;
      tr.doc.nodesBetween(from, to, (node, position) => {
        if (node.type.name !== 'listItem') return;
        const level = Number(node.attrs['level']) + by;
        if (level < 1) tr.setNodeMarkup(position, state.schema.nodes['paragraph'], {});
        else if (level <= maxLevel) tr.setNodeMarkup(position, undefined, { ...node.attrs, level });
      });
      return true;
    })
    .run();
}

/** Enter in a list: the next item, or out of the list from an empty one. */
export function splitItem(editor: Editor): boolean {
  if (readList(editor) === null) return false;
  const { parent } = editor.state.selection.$from;
  if (parent.content.size === 0) return indentItems(editor, -1);
  return editor
    .chain()
    .command(({ tr }) => {
      if (!tr.selection.empty) tr.deleteSelection();
      tr.split(tr.selection.from, 1, [{ type: parent.type, attrs: parent.attrs }]);
      return true;
    })
    .scrollIntoView()
    .run();
}

/** Backspace at the beginning of a block that is more than a paragraph: it becomes less. */
export function simplifyBlock(editor: Editor): boolean {
  const { empty, $from } = editor.state.selection;
  if (!empty || $from.parentOffset > 0 || $from.parent.type.name === 'paragraph') return false;
  if (readList(editor) !== null) return indentItems(editor, -1);
  return editor.chain().setNode('paragraph').run();
}

/** Links the selected words, or lets go of their link. */
export function setLink(editor: Editor, href: string | null): boolean {
  const chain = editor.chain().focus().extendMarkRange('link');
  return (href === null ? chain.unsetMark('link') : chain.setMark('link', { href })).run();
}
