import { findPdfGutter } from './findPdfGutter.ts';
import type { PdfRun } from './PdfRun.ts';

const deepest = 4;

/**
 * Splits the runs of a page into areas in reading order, each of which is read line by line: where text columns stand
 * side by side, the left one comes before the right one; what runs across both parts them into an upper and a lower half.
 */
export function orderPdfRuns(runs: readonly PdfRun[], depth = 0): readonly (readonly PdfRun[])[] {
  const gutter = depth < deepest ? findPdfGutter(runs) : undefined;
  if (gutter === undefined) return runs.length > 0 ? [runs] : [];
  return gutter.zones.flatMap((zone) =>
    zone.kind === 'across'
      ? orderPdfRuns(zone.runs, deepest)
      : [...orderPdfRuns(zone.left, depth + 1), ...orderPdfRuns(zone.right, depth + 1)],
  );
}
