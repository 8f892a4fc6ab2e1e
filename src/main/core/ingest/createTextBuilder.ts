import type { Block, Layout, Mark, MarkType, Page } from '#shared/domain/document/Layout.ts';
import { cjk } from './cjk.ts';

/** What a block is to be, without its place. */
export type BlockKind = Omit<Block, 'start' | 'end'>;

/** Collects text and layout together, so that the layout always fits. */
export type TextBuilder = {
  /** Ends the open block and says what the next text belongs to. Blocks that stay blank leave no trace. */
  readonly startBlock: (kind: BlockKind) => void;
  /** Adds text to the open block. White space collapses as in HTML, except in preformatted blocks. */
  readonly write: (text: string) => void;
  /** Adds a whole block with its white space kept; line breaks in it become spaces. */
  readonly addBlock: (kind: BlockKind, text: string) => void;
  /** Ends the line: what follows is a further block of the same kind. */
  readonly breakLine: () => void;
  /** Marks all that `inside` writes, block by block. */
  readonly mark: (type: MarkType, href: string | undefined, inside: () => void) => void;
  /** Adds a table row of these cells; blocks and line breaks inside a cell become spaces. */
  readonly addRow: (cells: readonly (() => void)[]) => void;
  /** Says that what follows stands on this page. */
  readonly startPage: (page: number, label?: string) => void;
  readonly finish: () => { readonly text: string; readonly layout: Layout };
};

type OpenMark = { readonly type: MarkType; readonly href: string | undefined; start: number };

const controls = /[\u0000-\u0008\u000e-\u001f\u007f]/g;
const lineEnds = /[\n\r\v\f\u0085\u2028\u2029]+/g;
const blank = /^[\s\u200b-\u200d\u2060\ufeff]*$/;
const lineBreakInCjk = new RegExp(`(?<=[${cjk}])[ \\t]*[\\n\\r]\\s*(?=[${cjk}])`, 'gu');

/**
 * A new, empty builder. Control characters are dropped, halves of surrogate pairs become U+FFFD; so are the lines that
 * `isKept` refuses.
 */
export function createTextBuilder(
  isKept: (line: string, kind: BlockKind) => boolean = () => true,
): TextBuilder {
  const lines: string[] = [];
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  const pages: { page: number; label: string | undefined; start: number }[] = [];
  const openMarks: OpenMark[] = [];
  let lineMarks: Mark[] = [];
  let kind: BlockKind = { type: 'paragraph' };
  let line = '';
  /** Asking a growing string for its end would copy it each time. */
  let lastCharacter = '';
  /** The finished cells of the open row: a row can have so many that one growing string would take too long. */
  let cellsBefore: string[] = [];
  let lengthBefore = 0;
  let length = 0;
  let isInRow = false;

  const here = () => lengthBefore + line.length;

  const append = (text: string) => {
    line += text;
    lastCharacter = text.at(-1) ?? lastCharacter;
  };

  const clearLine = () => {
    line = '';
    lastCharacter = '';
  };

  const closeMark = (mark: OpenMark) => {
    const { type, href, start } = mark;
    const end = here();
    if (end > start) lineMarks.push(href === undefined ? { type, start, end } : { type, start, end, href });
  };

  const endLine = () => {
    if (lengthBefore > 0) line = cellsBefore.join('') + line;
    cellsBefore = [];
    lengthBefore = 0;
    for (const mark of openMarks) {
      closeMark(mark);
      mark.start = 0;
    }
    if (!blank.test(line) && isKept(line.trim(), kind)) pushLine();
    clearLine();
    lineMarks = [];
  };

  const pushLine = () => {
    const keepsStart = kind.type === 'preformatted' || kind.type === 'table-row';
    const isRow = kind.type === 'table-row';
    const lead = keepsStart ? 0 : line.length - line.trimStart().length;
    const body = (isRow ? line : line.trimEnd()).slice(lead).toWellFormed();
    const start = length === 0 ? 0 : length + 1;
    lines.push(body);
    length = start + body.length;
    blocks.push({ ...kind, start, end: length });
    for (const mark of lineMarks) {
      const from = Math.max(mark.start - lead, 0);
      const to = Math.min(mark.end - lead, body.length);
      if (to > from && !blank.test(body.slice(from, to)))
        marks.push({ ...mark, start: start + from, end: start + to });
    }
  };

  const writeLine = (text: string) => {
    const isOpen = lastCharacter === '' || lastCharacter === ' ';
    append(isOpen && text.startsWith(' ') ? text.slice(1) : text);
  };

  const builder: TextBuilder = {
    startBlock: (next) => {
      if (isInRow) return writeLine(' ');
      endLine();
      kind = next;
    },
    write: (text) => {
      const clean = text.replace(controls, '');
      if (kind.type === 'preformatted' && !isInRow) {
        const [first = '', ...rest] = clean.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
        append(first);
        for (const next of rest) {
          endLine();
          append(next);
        }
        return;
      }
      writeLine(clean.replace(lineBreakInCjk, '').replace(/[ \t\n\r\v\f\u0085\u2028\u2029]+/g, ' '));
    },
    addBlock: (next, text) => {
      endLine();
      kind = next;
      line = text.replace(controls, '').replace(lineEnds, ' ');
      endLine();
    },
    breakLine: () => (isInRow ? writeLine(' ') : endLine()),
    mark: (type, href, inside) => {
      const mark: OpenMark = { type, href, start: here() };
      openMarks.push(mark);
      inside();
      openMarks.pop();
      closeMark(mark);
    },
    addRow: (cells) => {
      endLine();
      kind = { type: 'table-row' };
      isInRow = true;
      for (const [index, cell] of cells.entries()) {
        if (index > 0) {
          cellsBefore.push(line, '\t');
          lengthBefore += line.length + 1;
          clearLine();
        }
        const known = lineMarks.length;
        cell();
        line = line.trimEnd();
        const end = here();
        for (const mark of lineMarks.splice(known)) lineMarks.push(mark.end > end ? { ...mark, end } : mark);
        if (line !== '') lineMarks.push({ type: 'cell', start: lengthBefore, end });
      }
      isInRow = false;
      endLine();
      kind = { type: 'paragraph' };
    },
    startPage: (page, label) => {
      endLine();
      const start = length === 0 ? 0 : length + 1;
      if (pages.at(-1)?.start === start) pages.pop();
      pages.push({ page, label, start });
    },
    finish: () => {
      endLine();
      const text = lines.join('\n');
      const used = pages.filter((page) => page.start < text.length);
      return {
        text,
        layout: {
          blocks,
          marks: marks.sort((a, b) => a.start - b.start || b.end - a.end),
          pages: used.map(({ page, label, start }, index): Page => {
            const end = used[index + 1]?.start ?? text.length;
            return label === undefined ? { page, start, end } : { page, start, end, label };
          }),
        },
      };
    },
  };
  return builder;
}
