import { isWebLink } from './isWebLink.ts';
import type { Layout, Mark } from './Layout.ts';

/**
 * The first way in which a layout does not fit its text, in plain words, or undefined where it fits: blocks cover the
 * text with one `\n` between them and none inside, marks lie within one block, pages follow each other without a gap.
 */
export function findLayoutFault(text: string, layout: Layout): string | undefined {
  return (
    findTextFault(text) ??
    findBlockFault(text, layout) ??
    findMarkFault(layout) ??
    findPageFault(text, layout)
  );
}

function findTextFault(text: string): string | undefined {
  if (text.includes('\u0000')) return 'the text has a NUL';
  if (text.includes('\r')) return 'the text has a carriage return';
  if (!text.isWellFormed()) return 'the text has half a surrogate pair';
  return undefined;
}

function findBlockFault(text: string, { blocks }: Layout): string | undefined {
  let expected = 0;
  for (const [index, { start, end }] of blocks.entries()) {
    if (start !== expected) return `block ${index} starts at ${start}, not at ${expected}`;
    if (end <= start) return `block ${index} is empty`;
    if (end > text.length) return `block ${index} ends at ${end}, behind the text`;
    const lineEnd = text.indexOf('\n', start);
    if (lineEnd !== -1 && lineEnd < end) return `block ${index} has a line break inside`;
    if (end < text.length && text[end] !== '\n') return `block ${index} is not followed by a line break`;
    if (text.slice(start, end).trim() === '') return `block ${index} is blank`;
    expected = end + 1;
  }
  if (blocks.length === 0) return text === '' ? undefined : 'there is text outside the blocks';
  return expected === text.length + 1 ? undefined : `the blocks end at ${expected - 1} of ${text.length}`;
}

function findMarkFault({ blocks, marks }: Layout): string | undefined {
  const byStart = marks.map((mark, index) => ({ mark, index })).sort((a, b) => a.mark.start - b.mark.start);
  let at = 0;
  for (const { mark, index } of byStart) {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= mark.start) at += 1;
    const block = blocks[at];
    if (mark.end <= mark.start) return `mark ${index} is empty`;
    if (!block || mark.start < block.start || mark.end > block.end)
      return `mark ${index} is not within one block`;
    const hrefFault = findHrefFault(mark);
    if (hrefFault) return `mark ${index} ${hrefFault}`;
  }
  return undefined;
}

function findHrefFault({ type, href }: Mark): string | undefined {
  if (type !== 'link') return href === undefined ? undefined : 'has an address and is no link';
  return isWebLink(href ?? '') ? undefined : 'is a link that leads nowhere on the web';
}

function findPageFault(text: string, { blocks, pages }: Layout): string | undefined {
  if (pages.length === 0) return undefined;
  const starts = new Set(blocks.map((block) => block.start));
  let expected = 0;
  let before = 0;
  for (const { page, start, end } of pages) {
    if (page <= before) return `page ${page} comes after page ${before}`;
    if (start !== expected) return `page ${page} starts at ${start}, not at ${expected}`;
    if (!starts.has(start)) return `page ${page} starts inside a block`;
    if (end <= start) return `page ${page} is empty`;
    before = page;
    expected = end;
  }
  return expected === text.length ? undefined : `the pages end at ${expected} of ${text.length}`;
}
