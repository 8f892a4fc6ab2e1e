import type { Block, Layout, Mark } from './Layout.ts';
import type { StyledBlock, StyledMark, StyledRun } from './StyledBlock.ts';

type PlacedMark = { readonly start: number; readonly end: number; readonly mark: StyledMark };

/** The text and its layout as blocks of runs. Where two links lie over each other, the one that starts later counts. */
export function toStyledBlocks(text: string, { blocks, marks }: Layout): StyledBlock[] {
  const byStart = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  return blocks.map((block) => {
    const own: Mark[] = [];
    for (let mark = byStart[at]; mark && mark.start < block.end; mark = byStart[(at += 1)]) {
      if (mark.end <= block.end && mark.start >= block.start) own.push(mark);
    }
    return toStyledBlock(text, block, own);
  });
}

function toStyledBlock(text: string, block: Block, marks: readonly Mark[]): StyledBlock {
  let cells = 0;
  const placed = marks.map(({ type, start, end, href = '' }): PlacedMark => ({
    start,
    end,
    mark: type === 'link' ? { type, href } : type === 'cell' ? { type, index: (cells += 1) - 1 } : { type },
  }));
  return {
    type: block.type,
    ...(block.level === undefined ? {} : { level: block.level }),
    ...(block.isOrdered === undefined ? {} : { isOrdered: block.isOrdered }),
    runs: toRuns(text, block, placed),
  };
}

/** Cuts a block where marks begin and end; marks come sorted by their start. */
function toRuns(text: string, { start, end }: Block, placed: readonly PlacedMark[]): StyledRun[] {
  const cuts = [...new Set([start, ...placed.flatMap((each) => [each.start, each.end]), end])].sort(
    (a, b) => a - b,
  );
  const runs: StyledRun[] = [];
  let open: PlacedMark[] = [];
  let next = 0;
  cuts.slice(0, -1).forEach((from, index) => {
    open = open.filter((each) => each.end > from);
    for (let mark = placed[next]; mark && mark.start <= from; mark = placed[(next += 1)]) open.push(mark);
    const run = { text: text.slice(from, cuts[index + 1]), marks: oneOfEach(open) };
    const before = runs.at(-1);
    if (before && isSame(before.marks, run.marks))
      runs[runs.length - 1] = { ...before, text: before.text + run.text };
    else runs.push(run);
  });
  return runs;
}

const order = ['cell', 'link', 'bold', 'italic'] as const;

function oneOfEach(open: readonly PlacedMark[]): StyledMark[] {
  return order.flatMap((type) => open.findLast(({ mark }) => mark.type === type)?.mark ?? []);
}

const isSame = (a: readonly StyledMark[], b: readonly StyledMark[]) =>
  JSON.stringify(a) === JSON.stringify(b);
