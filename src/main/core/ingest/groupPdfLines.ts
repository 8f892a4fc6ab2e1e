import { cjk } from './cjk.ts';
import type { LineJoiner } from './createHyphenJoiner.ts';
import type { PdfLine, PdfRun } from './PdfRun.ts';

/** A paragraph, heading or list item. `size` is that of its font in points. */
export type PdfWords = {
  readonly kind: 'words';
  readonly text: string;
  readonly size: number;
  readonly isListItem: boolean;
};

/** A paragraph, heading or list item, or the cells of a table row. */
export type PdfBlock = PdfWords | { readonly kind: 'row'; readonly cells: readonly string[] };

const listMark = /^(?:[•·▪◦‣●○■□–—*]\s*\S|-\s+\S|\(?(?:\d{1,2}|[a-z])[.)]\s+\S)/;
const bullet = /^[•·▪◦‣●○■□]\s*/;
const endsSentence = /[.!?:;。！？：；…]["'”’»」』)）\]]*$/;
/** A line of a table of contents ends with its page; so does a row of a price list. */
const dotLeader = /(?:[.·…] ?){4,}\s*\S{0,8}$/;
const startsInside = /^[\p{Ll}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const firstWord = new RegExp(`^(?:[${cjk}]|[^\\s${cjk}]+)`, 'u');

/** Times the font size. A gap of this width in a line parts two cells of a table. */
const cellGap = 1.6;
/** How many lines above and below tell how wide the column is around a line: less beside a picture. */
const neighbours = 5;

/** Joins the lines of an area to paragraphs, and finds the rows of tables among them. */
export function groupPdfLines(lines: readonly PdfLine[], join: LineJoiner): readonly PdfBlock[] {
  const cells = lines.map(cellsOf);
  const isRow = cells.map(
    (row, index) =>
      row.length > 1 && ((cells[index - 1]?.length ?? 0) > 1 || (cells[index + 1]?.length ?? 0) > 1),
  );
  const leading = findLeading(lines);
  const blocks: PdfBlock[] = [];
  let paragraph: PdfLine[] = [];
  const flush = () => {
    if (paragraph.length > 0) blocks.push(toBlock(paragraph, join));
    paragraph = [];
  };
  for (const [index, line] of lines.entries()) {
    if (isRow[index]) {
      flush();
      blocks.push({ kind: 'row', cells: cells[index] ?? [] });
      continue;
    }
    if (paragraph.length > 0 && startsParagraph(line, paragraph, { lines, index, leading })) flush();
    paragraph.push(line);
  }
  flush();
  return blocks;
}

type Surroundings = { readonly lines: readonly PdfLine[]; readonly index: number; readonly leading: number };

function startsParagraph(line: PdfLine, paragraph: readonly PdfLine[], around: Surroundings): boolean {
  const before = paragraph.at(-1);
  const [first] = paragraph;
  if (!before || !first) return true;
  const { size } = before;
  const ratio = line.size / size;
  if (ratio > 1.15 || ratio < 1 / 1.15) return true;
  const gap = line.y - before.y;
  // A jump upwards leads into the next column, where a paragraph may go on.
  const usual = Math.max(around.leading, 0.9) * size;
  if (gap > usual * (endsSentence.test(before.text) ? 1.2 : 1.4)) return true;
  if (listMark.test(line.text) || dotLeader.test(before.text)) return true;
  if (isBrokenWord(before.text, line.text)) return false;
  const indent = line.left - before.left;
  const isIndented = indent > size * 0.8;
  const hangs = paragraph.length > 1 && before.left - first.left > size * 0.8;
  if (hangs && Math.abs(line.left - first.left) < size * 0.5) return true;
  if (isIndented && paragraph.length === 1 && listMark.test(first.text)) return false;
  const isFull = hadNoRoom(line, before, around);
  if (isIndented && (!isFull || endsSentence.test(before.text))) return true;
  return !isFull;
}

const isBrokenWord = (before: string, after: string): boolean =>
  /[\p{L}\p{N}][-\u2010\u00ad]$/u.test(before) && /^[\p{Ll}\p{N}]/u.test(after);

/** Joins a paragraph that breaks off at the end of a column to its rest at the top of the next. */
export function joinColumns(areas: readonly (readonly PdfBlock[])[], join: LineJoiner): readonly PdfBlock[] {
  const blocks: PdfBlock[] = [];
  for (const [index, area] of areas.entries()) {
    const [first, ...rest] = area;
    const before = blocks.at(-1);
    if (index > 0 && first?.kind === 'words' && before?.kind === 'words' && goesOn(before, first)) {
      blocks[blocks.length - 1] = { ...before, text: join(before.text, first.text) };
      blocks.push(...rest);
    } else blocks.push(...area);
  }
  return blocks;
}

function goesOn(before: PdfWords, after: PdfWords): boolean {
  if (after.isListItem) return false;
  if (Math.abs(before.size - after.size) > before.size * 0.1 || endsSentence.test(before.text)) return false;
  return startsInside.test(after.text);
}

/** Whether the first word of the line had no room at the end of the line before it, so that the break means nothing. */
function hadNoRoom(line: PdfLine, before: PdfLine, { lines, index }: Surroundings): boolean {
  const near = lines.slice(Math.max(0, index - neighbours), index + neighbours);
  const right = Math.max(...near.map((other) => other.right));
  const word = firstWord.exec(line.text)?.[0] ?? '';
  const wordWidth = ((line.right - line.left) * word.length) / Math.max(line.text.length, 1);
  return before.right + wordWidth + before.size * 0.2 > right - before.size * 0.3;
}

/** The usual distance of two lines, as a multiple of the font size. */
function findLeading(lines: readonly PdfLine[]): number {
  const distances = lines
    .slice(1)
    .map((line, index) => (line.y - (lines[index]?.y ?? 0)) / line.size)
    .filter((distance) => distance > 0.8 && distance < 3)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 3)] ?? 1.2;
}

function toBlock(lines: readonly PdfLine[], join: LineJoiner): PdfBlock {
  const [first] = lines;
  const text = lines.map((line) => line.text).reduce((before, after) => join(before, after));
  const isListItem = bullet.test(text);
  return {
    kind: 'words',
    text: isListItem ? text.replace(bullet, '') : text,
    size: first?.size ?? 0,
    isListItem,
  };
}

function cellsOf(line: PdfLine): readonly string[] {
  const cells: PdfRun[][] = [];
  for (const run of line.runs) {
    const before = cells.at(-1)?.at(-1);
    if (before && run.left - before.right < cellGap * line.size) cells.at(-1)?.push(run);
    else cells.push([run]);
  }
  return cells.map((runs) =>
    runs.reduce((text, run, index) => {
      const before = runs[index - 1];
      const isApart = before && (run.hasSpaceBefore || run.left - before.right > run.size * 0.18);
      return text + (isApart ? ' ' : '') + run.text;
    }, ''),
  );
}
