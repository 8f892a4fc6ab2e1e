import type { PdfRun } from './PdfRun.ts';
import { spanOf } from './spanOf.ts';

/** Part of an area from top to bottom: runs across it all, or two text columns side by side. */
export type PdfZone =
  | { readonly kind: 'across'; readonly runs: readonly PdfRun[] }
  | { readonly kind: 'columns'; readonly left: readonly PdfRun[]; readonly right: readonly PdfRun[] };

/** The white strip between two text columns, and the zones it makes. */
export type PdfGutter = { readonly x: number; readonly zones: readonly PdfZone[] };

/** Points. */
const shortestStep = 3;
/** More places than this are not tried: a file can put a word any distance away from the others. */
const mostSteps = 2000;
/** Fewer lines than this side by side are no columns. */
const fewestRows = 4;
/** Columns of text are filled: their lines are on average at least this share of the column. */
const leastFill = 0.55;
/** Characters; a column of numbers or labels has shorter rows. */
const shortestRow = 12;

/**
 * The gutter that parts most of the text of an area into two columns of running text, or undefined where there is none.
 * The columns of a table are none: their rows are short, or figures, or hardly fill them.
 */
export function findPdfGutter(runs: readonly PdfRun[]): PdfGutter | undefined {
  if (runs.length < fewestRows * 2) return undefined;
  const { left, right } = spanOf(runs);
  const width = right - left;
  const step = Math.max(shortestStep, width / mostSteps);
  const sorted = runs.toSorted((a, b) => a.y - b.y || a.left - b.left);
  let best: { readonly xs: number[]; readonly score: number } = { xs: [], score: 0 };
  for (let x = left + width * 0.12; x < right - width * 0.12; x += step) {
    const score = textInColumns(findZones(sorted, x));
    if (score > best.score * 1.001) best = { xs: [x], score };
    else if (score > 0 && score >= best.score * 0.999) best.xs.push(x);
  }
  const total = runs.reduce((sum, run) => sum + run.text.length, 0);
  if (best.score < total * 0.25) return undefined;
  const x = best.xs[Math.floor(best.xs.length / 2)] ?? 0;
  return { x, zones: findZones(sorted, x) };
}

const textInColumns = (zones: readonly PdfZone[]): number =>
  zones.reduce(
    (sum, zone) => sum + (zone.kind === 'columns' ? lengthOf(zone.left) + lengthOf(zone.right) : 0),
    0,
  );

const lengthOf = (runs: readonly PdfRun[]): number => runs.reduce((sum, run) => sum + run.text.length, 0);

/** Cuts the area, sorted from the top, wherever a run crosses x; what lies between counts as columns where it looks so. */
function findZones(sorted: readonly PdfRun[], x: number): readonly PdfZone[] {
  const zones: PdfZone[] = [];
  let across: PdfRun[] = [];
  let beside: PdfRun[] = [];
  const flushBeside = () => {
    const zone = findColumns(beside, x);
    if (zone && across.length > 0) zones.push({ kind: 'across', runs: across });
    if (zone) {
      zones.push(zone);
      across = [];
    } else across.push(...beside);
    beside = [];
  };
  for (const run of sorted) {
    if (run.left < x && run.right > x) {
      flushBeside();
      across.push(run);
    } else beside.push(run);
  }
  flushBeside();
  if (across.length > 0) zones.push({ kind: 'across', runs: across });
  return zones;
}

function findColumns(runs: readonly PdfRun[], x: number): PdfZone | undefined {
  const left = runs.filter((run) => run.right <= x);
  const right = runs.filter((run) => run.left >= x);
  return isTextColumn(left) && isTextColumn(right) ? { kind: 'columns', left, right } : undefined;
}

function isTextColumn(runs: readonly PdfRun[]): boolean {
  const rows = rowsOf(runs);
  if (rows.length < fewestRows) return false;
  const { left, right } = spanOf(rows);
  const width = right - left;
  const filled = rows.reduce((sum, row) => sum + row.right - row.left, 0);
  if (filled < width * rows.length * leastFill) return false;
  const text = runs.map((run) => run.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const wide =
    text.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu)?.length ?? 0;
  return text.length + wide >= shortestRow * rows.length && letters >= text.length * 0.6;
}

function rowsOf(runs: readonly PdfRun[]): readonly { readonly left: number; readonly right: number }[] {
  const rows: { left: number; right: number; y: number }[] = [];
  for (const { left, right, y, size } of runs) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - y) < size * 0.5) {
      row.left = Math.min(row.left, left);
      row.right = Math.max(row.right, right);
    } else rows.push({ left, right, y });
  }
  return rows;
}
