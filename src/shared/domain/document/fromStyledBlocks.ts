import { cleanLine } from './cleanLine.ts';
import type { Block, Layout, Mark } from './Layout.ts';
import type { StyledBlock, StyledMark, StyledRun } from './StyledBlock.ts';

/**
 * The text with the layout of these blocks. Blocks without a visible character are left out; characters that no text
 * may have are each replaced by one of the same length, so that offsets hold.
 */
export function fromStyledBlocks(styled: readonly StyledBlock[]): {
  readonly text: string;
  readonly layout: Layout;
} {
  const lines: string[] = [];
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  let start = 0;
  for (const { type, level, isOrdered, runs } of styled) {
    const line = cleanLine(runs.map((run) => run.text).join(''));
    if (line.trim() === '') continue;
    const end = start + line.length;
    blocks.push({
      type,
      start,
      end,
      ...(level === undefined ? {} : { level }),
      ...(isOrdered === undefined ? {} : { isOrdered }),
    });
    marks.push(...toMarks(runs, start));
    lines.push(line);
    start = end + 1;
  }
  return { text: lines.join('\n'), layout: { blocks, marks, pages: [] } };
}

const keyOf = (mark: StyledMark): string =>
  mark.type === 'link'
    ? `link ${mark.href}`
    : mark.type === 'cell'
      ? `cell ${String(mark.index)}`
      : mark.type;

/** The marks of a block's runs by their offsets; the same mark over neighbouring runs is one. */
function toMarks(runs: readonly StyledRun[], blockStart: number): Mark[] {
  const marks: Mark[] = [];
  const open = new Map<string, { readonly mark: StyledMark; readonly start: number }>();
  let at = blockStart;
  const close = (isKept: (key: string) => boolean) => {
    for (const [key, { mark, start }] of open) {
      if (isKept(key)) continue;
      open.delete(key);
      marks.push({ type: mark.type, start, end: at, ...(mark.type === 'link' ? { href: mark.href } : {}) });
    }
  };
  for (const run of runs) {
    if (run.text === '') continue;
    const keys = new Set(run.marks.map(keyOf));
    close((key) => keys.has(key));
    for (const mark of run.marks) if (!open.has(keyOf(mark))) open.set(keyOf(mark), { mark, start: at });
    at += run.text.length;
  }
  close(() => false);
  return marks.sort((a, b) => a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : 1));
}
