import type { PageAlignment, PageRun } from '#shared/domain/anchoring/alignPage.ts';
import { foldLetters } from '#shared/domain/anchoring/foldLetters.ts';
import { findRunsOfText, findTextOfRuns, type RunPoint } from '#shared/domain/anchoring/mapPage.ts';
import { type Box, mergeBoxes } from './mergeBoxes.ts';
import type { Span } from './Span.ts';

/** A page that is drawn: its text layer, and how that goes with the text of the document. */
export type PdfSheet = {
  readonly number: number;
  /** Where the text of the page begins in that of the document. */
  readonly start: number;
  /** The text of the page, as it was extracted. */
  readonly text: string;
  readonly runs: readonly PageRun[];
  readonly alignment: PageAlignment;
  readonly element: HTMLElement;
  /** The element of each run. */
  readonly elements: readonly HTMLElement[];
};

/** Where a stretch of the document's text stands on the page; nothing where that is not certain. */
export function boxesOf(sheet: PdfSheet, span: Span): readonly Box[] {
  const start = Math.max(0, span.start - sheet.start);
  const end = Math.min(sheet.text.length, span.end - sheet.start);
  if (start >= end) return [];
  const page = sheet.element.getBoundingClientRect();
  const boxes = findRunsOfText(sheet, start, end).flatMap((part) => {
    const letters = sheet.elements[part.run]?.firstChild;
    if (!letters) return [];
    const range = document.createRange();
    const length = letters.textContent?.length ?? 0;
    range.setStart(letters, Math.min(part.start, length));
    range.setEnd(letters, Math.min(part.end, length));
    return [...range.getClientRects()].map((rect) => ({
      left: (rect.left - page.left) / page.width,
      top: (rect.top - page.top) / page.height,
      width: rect.width / page.width,
      height: rect.height / page.height,
    }));
  });
  return mergeBoxes(boxes);
}

/** The stretch of the document's text that a selection on the pages shows; `unmatched` where that is not certain. */
export function spanOfSelection(sheets: readonly PdfSheet[], range: Range): Span | 'unmatched' | null {
  const selected = sheets
    .filter((sheet) => range.intersectsNode(sheet.element))
    .sort((a, b) => a.number - b.number)
    .flatMap((sheet) => {
      const points = pointsOf(sheet, range);
      return points ? [{ sheet, ...points }] : [];
    });
  const spans: Span[] = [];
  for (const { sheet, from, to } of selected) {
    const found = findTextOfRuns(sheet, from, to);
    if (found) spans.push({ start: found.start + sheet.start, end: found.end + sheet.start });
    else if (lettersBetween(sheet, from, to) !== '') return 'unmatched';
  }
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return null;
  return isWhole(
    selected.map(({ sheet }) => sheet),
    spans,
  )
    ? { start: first.start, end: last.end }
    : 'unmatched';
}

/** Whether the stretches of several pages follow each other with no letter of these pages between. */
function isWhole(sheets: readonly PdfSheet[], spans: readonly Span[]): boolean {
  return spans.slice(1).every((span, at) => {
    const end = spans[at]?.end ?? 0;
    const between = sheets.flatMap(({ start, text }) => {
      const from = Math.max(0, end - start);
      const to = Math.min(text.length, span.start - start);
      return from < to ? [text.slice(from, to)] : [];
    });
    return foldLetters(between.join('')).letters === '';
  });
}

function lettersBetween(sheet: PdfSheet, from: RunPoint, to: RunPoint): string {
  return sheet.runs
    .slice(from.run, to.run + 1)
    .map((run, at) => {
      const start = at === 0 ? from.offset : 0;
      const end = from.run + at === to.run ? to.offset : run.text.length;
      return foldLetters(run.text.slice(start, end)).letters;
    })
    .join('');
}

/** The first and last point of a page's runs that a range of the page takes in. */
function pointsOf(
  { elements }: PdfSheet,
  range: Range,
): { readonly from: RunPoint; readonly to: RunPoint } | undefined {
  let from: RunPoint | undefined;
  let to: RunPoint | undefined;
  for (const [run, element] of elements.entries()) {
    const letters = element.firstChild;
    if (!letters || !range.intersectsNode(letters)) continue;
    const length = letters.textContent?.length ?? 0;
    const start = range.startContainer === letters ? range.startOffset : 0;
    const end = range.endContainer === letters ? range.endOffset : length;
    if (start >= end) continue;
    from ??= { run, offset: start };
    to = { run, offset: end };
  }
  return from && to ? { from, to } : undefined;
}
