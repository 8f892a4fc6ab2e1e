import { foldPdfText } from '#shared/domain/document/foldPdfText.ts';
import type { PdfRun } from './PdfRun.ts';

/** A text item as pdfjs gives it; `transform` is the text matrix [a, b, c, d, x, y]. */
export type PdfItem = {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
};

/** The runs of a page: those that run the way most of its text runs, and the others (stamps in the margin), turned too. */
export type PageRuns = { readonly main: readonly PdfRun[]; readonly turned: readonly (readonly PdfRun[])[] };

type Turn = 0 | 1 | 2 | 3;

/** Turns text items into runs. Text that is written sideways or upside down gets coordinates of its own. */
export function readPdfRuns(items: readonly PdfItem[], viewTransform: readonly number[]): PageRuns {
  const byTurn: [PdfRun[], PdfRun[], PdfRun[], PdfRun[]] = [[], [], [], []];
  let hasSpaceBefore = false;
  for (const item of items) {
    if (item.str.trim() === '') {
      hasSpaceBefore ||= item.str !== '' && item.width > 0;
      continue;
    }
    const { turn, run } = placeItem(item, viewTransform, hasSpaceBefore);
    byTurn[turn].push(run);
    hasSpaceBefore = /\s$/.test(item.str);
  }
  const order = ([0, 1, 2, 3] as const).toSorted((a, b) => lengthOf(byTurn[b]) - lengthOf(byTurn[a]));
  const [main = 0, ...others] = order;
  return { main: byTurn[main], turned: others.map((turn) => byTurn[turn]).filter((runs) => runs.length > 0) };
}

const lengthOf = (runs: readonly PdfRun[]): number => runs.reduce((sum, run) => sum + run.text.length, 0);

function placeItem(
  item: PdfItem,
  view: readonly number[],
  hasSpaceBefore: boolean,
): { readonly turn: Turn; readonly run: PdfRun } {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = multiply(view, item.transform);
  const turn = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4) as Turn;
  const size = Math.hypot(c, d) || item.height || Math.hypot(a, b);
  const [along, across] = turnBack(turn, x, y);
  const width = Math.abs(item.width) || size * 0.5 * item.str.length;
  const isRightToLeft = item.dir === 'rtl';
  const text = foldPdfText(item.str);
  return {
    turn,
    run: {
      text: text.trim(),
      left: along,
      right: along + width,
      y: across,
      size,
      isRightToLeft,
      hasSpaceBefore: hasSpaceBefore || /^\s/.test(text),
    },
  };
}

function turnBack(turn: Turn, x: number, y: number): readonly [number, number] {
  switch (turn) {
    case 0:
      return [x, y];
    case 1:
      return [y, -x];
    case 2:
      return [-x, -y];
    case 3:
      return [-y, x];
  }
}

function multiply(m: readonly number[], n: readonly number[]): readonly number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
