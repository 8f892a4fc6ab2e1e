import type { StyledBlock, StyledMark } from '#shared/domain/document/StyledBlock.ts';
import { quietenHtml } from './quietenHtml.ts';
import { readPastedBlocks } from './readPastedBlocks.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function wrap(inner: string, mark: StyledMark): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${inner}</strong>`;
    case 'italic':
      return `<em>${inner}</em>`;
    case 'link':
      return `<a href="${escape(mark.href)}">${inner}</a>`;
    case 'cell':
      return `<span data-cell="${String(mark.index)}">${inner}</span>`;
  }
}

function writeBlock({ type, level = 1, isOrdered = false, runs }: StyledBlock): string {
  const inner = runs.map(({ text, marks }) => marks.reduceRight(wrap, escape(text))).join('');
  switch (type) {
    case 'heading':
      return `<h${String(level)}>${inner}</h${String(level)}>`;
    case 'quote':
      return `<blockquote data-level="${String(level)}">${inner}</blockquote>`;
    case 'preformatted':
      return `<pre>${inner}</pre>`;
    case 'list-item':
      return `<p data-block="list-item" data-level="${String(level)}" data-ordered="${String(isOrdered)}">${inner}</p>`;
    case 'table-row':
      return `<p data-block="table-row">${inner}</p>`;
    case 'paragraph':
      return `<p>${inner}</p>`;
  }
}

/** Blocks as the HTML that the editor itself writes, and nothing else. */
export const writeEditorHtml = (blocks: readonly StyledBlock[]): string => blocks.map(writeBlock).join('');

/**
 * Pasted HTML without anything but headings, lists, quotations, tables, links, bold and italic. It is taken apart in a
 * document without a window: nothing in it runs, and nothing is fetched. What an editor of ours copied is as it should
 * be, and what claims to be of ours gets no further: the editor's own schema holds nothing else either.
 */
export function cleanPastedHtml(html: string): string {
  if (/<[^>]+\sdata-pm-slice="/.test(html)) return html;
  return writeEditorHtml(
    readPastedBlocks(new DOMParser().parseFromString(quietenHtml(html), 'text/html').body),
  );
}
