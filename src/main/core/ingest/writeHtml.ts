import type { BlockKind, TextBuilder } from './createTextBuilder.ts';
import { isElement, textNode, type HtmlElement, type HtmlNode } from './HtmlNode.ts';
import { findDataRows } from './findDataRows.ts';

/** Where links lead that are written relative to the page; without it they are dropped. */
export type HtmlWriting = { readonly baseUrl: string | null };

const names = (list: string) => new Set(list.split(' '));
const skipped = names(
  'script style template noscript head title meta link svg math iframe frame frameset object embed applet canvas audio video map input select option textarea button datalist progress meter rt rp rtc dialog',
);
const blockLike = names(
  'address article aside body caption center dd details dir div dl dt fieldset figcaption figure footer form header hgroup html legend li main menu nav ol p section summary table tbody td tfoot th thead tr ul',
);
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

type Context = HtmlWriting & {
  readonly kind: BlockKind;
  readonly listDepth: number;
  readonly quoteDepth: number;
  readonly isOrdered: boolean;
};

/** Writes all that a reader of the page would read under this node. */
export function writeHtml(root: HtmlNode, builder: TextBuilder, writing: HtmlWriting): void {
  const context = {
    ...writing,
    kind: { type: 'paragraph' },
    listDepth: 0,
    quoteDepth: 0,
    isOrdered: false,
  } as const;
  builder.startBlock(context.kind);
  writeNode(root, builder, context);
  builder.startBlock(context.kind);
}

function writeNode(node: HtmlNode, builder: TextBuilder, context: Context): void {
  if (node.nodeType === textNode) return builder.write(node.textContent ?? '');
  if (!isElement(node)) return writeChildren(node, builder, context);
  const name = node.localName.toLowerCase();
  if (skipped.has(name) || isHidden(node)) return;
  const inside = () => writeChildren(node, builder, context);
  switch (name) {
    case 'br':
      return builder.breakLine();
    case 'hr':
      return builder.startBlock(context.kind);
    case 'wbr':
    case 'img':
      return;
    case 'b':
    case 'strong':
      return builder.mark('bold', undefined, inside);
    case 'i':
    case 'em':
      return builder.mark('italic', undefined, inside);
    case 'a':
      return writeLink(node, builder, context);
    case 'q':
      // Every browser shows these marks, and whether words are a quote matters here.
      builder.write('“');
      inside();
      return builder.write('”');
    case 'table':
      return writeTable(node, builder, context);
    default:
      return writeStructure(name, node, builder, context);
  }
}

function writeStructure(name: string, node: HtmlElement, builder: TextBuilder, context: Context): void {
  const within = contextWithin(name, context);
  if (!within) return writeChildren(node, builder, context);
  builder.startBlock(within.kind);
  writeChildren(node, builder, within);
  builder.startBlock(context.kind);
}

/** What holds inside a block-level element; undefined for an inline one. */
function contextWithin(name: string, context: Context): Context | undefined {
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return { ...context, kind: { type: 'heading', level: Number(heading[1]) } };
  switch (name) {
    case 'pre':
    case 'xmp':
    case 'listing':
    case 'plaintext':
      return { ...context, kind: { type: 'preformatted' } };
    case 'ul':
    case 'menu':
    case 'dir':
    case 'ol':
      return { ...context, listDepth: context.listDepth + 1, isOrdered: name === 'ol' };
    case 'li': {
      const level = Math.max(context.listDepth, 1);
      return { ...context, kind: { type: 'list-item', level, isOrdered: context.isOrdered } };
    }
    case 'blockquote': {
      const quoteDepth = context.quoteDepth + 1;
      return { ...context, quoteDepth, kind: { type: 'quote', level: quoteDepth } };
    }
    default:
      return blockLike.has(name) ? context : undefined;
  }
}

function writeChildren(node: HtmlNode, builder: TextBuilder, context: Context): void {
  for (const child of Array.from(node.childNodes)) writeNode(child, builder, context);
}

function writeLink(node: HtmlElement, builder: TextBuilder, context: Context): void {
  const target = node.getAttribute('href') ?? '';
  // The arrow that leads from a footnote back to its place is a button, not a word.
  if (target.startsWith('#') && node.textContent?.trim() === '↑') return;
  const href = findHref(target, context.baseUrl);
  const inside = () => writeChildren(node, builder, context);
  if (href === undefined) inside();
  else builder.mark('link', href, inside);
}

function findHref(target: string, baseUrl: string | null): string | undefined {
  const trimmed = target.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  const url = URL.parse(trimmed, baseUrl ?? undefined);
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}

function writeTable(table: HtmlElement, builder: TextBuilder, context: Context): void {
  const rows = findDataRows(table);
  if (!rows) return writeStructure('div', table, builder, context);
  builder.startBlock(context.kind);
  for (const child of Array.from(table.children))
    if (child.localName === 'caption') writeNode(child, builder, context);
  const inCell: Context = { ...context, kind: { type: 'table-row' } };
  for (const row of rows)
    builder.addRow(
      row.map((cell) => () => (isHidden(cell) ? undefined : writeChildren(cell, builder, inCell))),
    );
  builder.startBlock(context.kind);
}

function isHidden(node: HtmlElement): boolean {
  if (node.hasAttribute('hidden')) return true;
  const style = node.getAttribute('style');
  return style !== null && hiddenStyle.test(style);
}
