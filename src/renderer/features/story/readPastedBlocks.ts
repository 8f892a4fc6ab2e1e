import type { StyledBlock, StyledMark, StyledRun } from '#shared/domain/document/StyledBlock.ts';
import { type PastedStyle, plainStyle, readCss, readPastedStyle } from './readPastedStyle.ts';

/** A block without its words. */
type Shape = Omit<StyledBlock, 'runs'>;
/** What lies around a piece of the page: `depth` is that of the lists. */
type Context = { readonly style: PastedStyle; readonly shape: Shape; readonly depth: number };
/** What is read goes here. */
type Sink = {
  readonly add: (run: StyledRun) => void;
  /** Ends the block that is being read; what follows is one of this shape. */
  readonly end: (next: Shape) => void;
};

/** No text, or none that was meant to be read. */
const unread =
  /^(?:script|style|head|title|meta|link|template|noscript|iframe|object|embed|svg|math|img|picture|video|audio|canvas|input|button|select|textarea|map)$/;
/** Begins and ends a block without saying what it is. */
const breaking =
  /^(?:p|div|section|article|header|footer|main|aside|nav|figure|figcaption|table|tbody|thead|tfoot|caption|dl|dt|dd|address|form|fieldset|details|summary|ul|ol|hr)$/;
const hiding = /mso-list\s*:\s*ignore|display\s*:\s*none/i;

const paragraph: Shape = { type: 'paragraph' };
const maxLevel = 6;

/** Word writes the items of a list as paragraphs, their number or bullet as a text that is to be ignored. */
function readWordItem(element: Element): Shape | null {
  const level = /mso-list\s*:[^;]*\blevel(\d)/i.exec(readCss(element))?.[1];
  if (level === undefined) return null;
  const marker = [...element.querySelectorAll('*')].find((each) => hiding.test(readCss(each)));
  const isOrdered = /^\s*[\da-z]{1,4}[.)]/i.test(marker?.textContent ?? '');
  return { type: 'list-item', level: Math.min(maxLevel, Number(level)), isOrdered };
}

/** What kind of block an element begins; null for none. */
function readShape(element: Element, name: string, { shape, depth }: Context): Shape | null {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) return { type: 'heading', level: Number(heading) };
  switch (name) {
    case 'li':
      return {
        type: 'list-item',
        level: Math.max(1, Math.min(maxLevel, depth)),
        isOrdered: element.parentElement?.tagName.toLowerCase() === 'ol',
      };
    case 'blockquote':
      return { type: 'quote', level: shape.type === 'quote' ? (shape.level ?? 1) + 1 : 1 };
    case 'pre':
      return { type: 'preformatted' };
    case 'tr':
      return { type: 'table-row' };
  }
  return breaking.test(name) ? (readWordItem(element) ?? shape) : null;
}

/** Headings are heavy by themselves: weight in them says nothing. */
function toMarks({ isBold, isItalic, href }: PastedStyle, { type }: Shape, cell: number): StyledMark[] {
  return [
    ...(type === 'table-row' ? [{ type: 'cell', index: cell } as const] : []),
    ...(href === null ? [] : [{ type: 'link', href } as const]),
    ...(isBold && type !== 'heading' ? [{ type: 'bold' } as const] : []),
    ...(isItalic ? [{ type: 'italic' } as const] : []),
  ];
}

function readText(words: string, { style, shape }: Context, cell: number, to: Sink): void {
  const marks = toMarks(style, shape, cell);
  if (shape.type !== 'preformatted') {
    to.add({ text: words.replace(/[ \t\r\n\f]+/g, ' '), marks });
    return;
  }
  words.split(/\r?\n/).forEach((text, at) => {
    if (at > 0) to.end(shape);
    to.add({ text, marks });
  });
}

function readRow(row: Element, context: Context, to: Sink): void {
  const cells = [...row.children].filter((cell) => /^t[dh]$/i.test(cell.tagName));
  cells.forEach((cell, index) => {
    if (index > 0) to.add({ text: '\t', marks: [] });
    readChildren(cell, context, index, to);
  });
}

function readElement(element: Element, context: Context, cell: number, to: Sink): void {
  const name = element.tagName.toLowerCase();
  if (unread.test(name) || element.hasAttribute('hidden')) return;
  if (hiding.test(readCss(element))) return;
  const isInRow = context.shape.type === 'table-row';
  if (name === 'br') {
    if (isInRow) to.add({ text: ' ', marks: [] });
    else to.end(context.shape);
    return;
  }
  // A row is one line, whatever stands in its cells.
  const shape = isInRow ? null : readShape(element, name, context);
  const inner = {
    style: readPastedStyle(element, name, context.style),
    shape: shape ?? context.shape,
    depth: /^[uo]l$/.test(name) ? context.depth + 1 : context.depth,
  };
  if (shape) to.end(shape);
  else if (isInRow && breaking.test(name)) to.add({ text: ' ', marks: [] });
  if (name === 'tr' && shape) readRow(element, inner, to);
  else readChildren(element, inner, cell, to);
  if (shape) to.end(context.shape);
}

/** Comments and whatever else is neither words nor an element are passed by. */
function readChildren(parent: Element, context: Context, cell: number, to: Sink): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) readText(node.textContent ?? '', context, cell, to);
    else if (node.nodeType === 1) readElement(node as Element, context, cell, to);
  }
}

/** Runs of a block with single spaces between words and none at its ends. */
function tidy(runs: readonly StyledRun[]): StyledRun[] {
  const tidied: StyledRun[] = [];
  let endsInSpace = true;
  for (const { text, marks } of runs) {
    const words = endsInSpace ? text.replace(/^ /, '') : text;
    if (words === '') continue;
    const before = tidied.at(-1);
    if (before && JSON.stringify(before.marks) === JSON.stringify(marks))
      tidied[tidied.length - 1] = { text: before.text + words, marks };
    else tidied.push({ text: words, marks });
    endsInSpace = /[ \t]$/.test(words);
  }
  const last = tidied.pop();
  const end = last?.text.trimEnd();
  return last && end ? [...tidied, { ...last, text: end }] : tidied;
}

/**
 * Reads what was pasted, in whatever HTML with `data-style` in the place of `style`: headings, lists, quotations, tables, links, bold and italic; of everything
 * else only the words, and of what is no text nothing.
 */
export function readPastedBlocks(root: Element): StyledBlock[] {
  const blocks: StyledBlock[] = [];
  let runs: StyledRun[] = [];
  let shape = paragraph;
  const end = (next: Shape) => {
    const own = shape.type === 'preformatted' ? runs : tidy(runs);
    if (own.some((run) => run.text.trim() !== '')) blocks.push({ ...shape, runs: own });
    runs = [];
    shape = next;
  };
  readChildren(root, { style: plainStyle, shape: paragraph, depth: 0 }, 0, {
    add: (run) => runs.push(run),
    end,
  });
  end(paragraph);
  return blocks;
}
