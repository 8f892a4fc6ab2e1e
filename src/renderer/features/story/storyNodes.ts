import { Mark, mergeAttributes, Node } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { isWebLink } from '#shared/domain/document/isWebLink.ts';

/** Reads a depth from a data attribute of our own. */
const levelAttribute = {
  level: {
    default: 1,
    parseHTML: (element: HTMLElement) => Number(element.dataset['level'] ?? 1) || 1,
    renderHTML: ({ level }: Record<string, unknown>) => ({ 'data-level': level }),
  },
};

/** One item of a list, a block of its own: its depth and numbering are attributes, as in the layout. */
const ListItem = Node.create({
  name: 'listItem',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    ...levelAttribute,
    isOrdered: {
      default: false,
      parseHTML: (element: HTMLElement) => element.dataset['ordered'] === 'true',
      renderHTML: ({ isOrdered }: Record<string, unknown>) => ({ 'data-ordered': String(isOrdered) }),
    },
  }),
  parseHTML: () => [{ tag: 'p[data-block="list-item"]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'p',
    mergeAttributes(HTMLAttributes, { 'data-block': 'list-item', dir: 'auto' }),
    0,
  ],
});

const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => levelAttribute,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', mergeAttributes(HTMLAttributes, { dir: 'auto' }), 0],
});

const Preformatted = Node.create({
  name: 'preformatted',
  group: 'block',
  content: 'inline*',
  whitespace: 'pre',
  defining: true,
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: () => ['pre', { dir: 'auto' }, 0],
});

const TableRow = Node.create({
  name: 'tableRow',
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p[data-block="table-row"]', priority: 60 }],
  renderHTML: () => ['p', { 'data-block': 'table-row', dir: 'auto' }, 0],
});

/** A link to the web. It tells where it leads and does not go there: the desk stays off the network. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isWebLink(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    'a',
    { href: HTMLAttributes['href'] as string, title: HTMLAttributes['href'] as string, rel: 'noreferrer' },
    0,
  ],
});

/** One cell of a table row; its number keeps it apart from its neighbour. */
const Cell = Mark.create({
  name: 'cell',
  addAttributes: () => ({
    index: {
      default: 0,
      parseHTML: (element: HTMLElement) => Number(element.dataset['cell'] ?? 0) || 0,
      renderHTML: ({ index }: Record<string, unknown>) => ({ 'data-cell': index }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-cell]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});

const auto = { HTMLAttributes: { dir: 'auto' } };

/**
 * What a story is made of in the editor: a flat row of blocks, one for each block of the layout, so that positions
 * and offsets differ by a constant within each. The history is that of the typing.
 */
export const createStoryNodes = ({ hasHistory }: { readonly hasHistory: boolean }) => [
  StarterKit.configure({
    paragraph: auto,
    heading: { levels: [1, 2, 3, 4, 5, 6], ...auto },
    ...(hasHistory ? {} : { undoRedo: false as const }),
    dropcursor: false,
    gapcursor: false,
    blockquote: false,
    bulletList: false,
    orderedList: false,
    listItem: false,
    listKeymap: false,
    code: false,
    codeBlock: false,
    hardBreak: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    link: false,
    trailingNode: false,
  }),
  ListItem,
  Quote,
  Preformatted,
  TableRow,
  Link,
  Cell,
];
