import { cjk } from './cjk.ts';
import type { PdfLine, PdfRun } from './PdfRun.ts';
import { spanOf } from './spanOf.ts';

const endsInCjk = new RegExp(`[${cjk}]$`, 'u');
const startsInCjk = new RegExp(`^[${cjk}]`, 'u');
const spacedCjk = new RegExp(`(?<=[${cjk}]) (?=[${cjk}])`, 'gu');
const pairedCjk = new RegExp(`(?<=[${cjk}]) ?(?=[${cjk}])`, 'gu');

/** Joins the runs of an area into lines, from the top; what stands on one baseline, or raised above it, is one line. */
export function joinPdfRuns(runs: readonly PdfRun[]): readonly PdfLine[] {
  const lines: PdfRun[][] = [];
  for (const run of runs.toSorted((a, b) => topOf(a) - topOf(b))) {
    const line = lines.slice(-4).findLast((candidate) => candidate.some((other) => isBeside(run, other)));
    if (line) line.push(run);
    else lines.push([run]);
  }
  return lines.map(toLine);
}

/** An initial over several lines belongs to the first of them. */
const topOf = (run: PdfRun): number => run.y - run.size * 0.75;

function isBeside(one: PdfRun, other: PdfRun): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (large.size > small.size * 1.8 && large.text.length <= 2)
    return Math.abs(topOf(one) - topOf(other)) < small.size * 0.6;
  const overlap = Math.min(one.y, other.y) - Math.max(topOf(one), topOf(other));
  return overlap > small.size * 0.75 * 0.5;
}

function toLine(runs: readonly PdfRun[]): PdfLine {
  const isRightToLeft = runs.filter((run) => run.isRightToLeft).length * 2 > runs.length;
  const sorted = runs.toSorted((a, b) => (isRightToLeft ? b.right - a.right : a.left - b.left));
  const kept = sorted.filter((run, index) => !isShadow(run, sorted[index - 1]));
  const main = kept.reduce((best, run) => (run.text.length > best.text.length ? run : best));
  return {
    runs: kept,
    text: joinText(kept, isRightToLeft),
    ...spanOf(kept),
    y: main.y,
    size: main.size,
  };
}

/** Some programs make bold letters by printing them twice, a hair apart. */
const isShadow = (run: PdfRun, before: PdfRun | undefined): boolean =>
  before !== undefined &&
  run.text === before.text &&
  Math.abs(run.left - before.left) < run.size * 0.2 &&
  Math.abs(run.y - before.y) < run.size * 0.2;

function joinText(runs: readonly PdfRun[], isRightToLeft: boolean): string {
  let text = '';
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    if (before) text += glueBetween(before, run, isRightToLeft);
    text += run.text;
  }
  return closeCjk(text);
}

function glueBetween(before: PdfRun, run: PdfRun, isRightToLeft: boolean): string {
  const gap = isRightToLeft ? before.left - run.right : run.left - before.right;
  const size = Math.min(before.size, run.size);
  const isCjk = endsInCjk.test(before.text) && startsInCjk.test(run.text);
  if (isCjk) return gap > size ? ' ' : '';
  return run.hasSpaceBefore || gap > size * 0.18 ? ' ' : '';
}

/** A line of Chinese that was spread out has a gap after every character; those are no spaces. */
function closeCjk(text: string): string {
  const spaces = text.match(spacedCjk)?.length ?? 0;
  if (spaces === 0) return text;
  const pairs = text.match(pairedCjk)?.length ?? 0;
  return spaces > pairs / 2 && pairs > 2 ? text.replace(spacedCjk, '') : text;
}
