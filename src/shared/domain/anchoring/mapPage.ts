import type { PageAlignment, PageRun } from './alignPage.ts';

/** A point in a run: before the UTF-16 unit `offset` of its text. */
export type RunPoint = { readonly run: number; readonly offset: number };

/** The stretch [start, end) of the text of a run. */
export type RunPart = { readonly run: number; readonly start: number; readonly end: number };

type Page = {
  readonly alignment: PageAlignment;
  readonly runs: readonly PageRun[];
  /** The text of the page, as it was extracted. */
  readonly text: string;
};

/** The letters of a selection: their units among the letters of the text, and where the words around them start and end. */
type Selected = { readonly units: readonly number[]; readonly before: string; readonly after: string };

/**
 * The stretch of the page's text that a selection of runs shows, from one point to another in the order of the file;
 * undefined where a selected letter has no certain place, or where the selected letters do not stand together there.
 * The answer has the very letters that were selected; signs around them, such as `$` or a quotation mark, are taken in
 * where they were selected too.
 */
export function findTextOfRuns(
  page: Page,
  from: RunPoint,
  to: RunPoint,
): { readonly start: number; readonly end: number } | undefined {
  const { text } = page.alignment;
  const selected = collectUnits(page, from, to);
  if (!selected || selected.units.length === 0) return undefined;
  const units = [...new Set(selected.units)].sort((a, b) => a - b);
  const first = units[0] ?? 0;
  const last = units.at(-1) ?? 0;
  if (last - first + 1 !== units.length) return undefined;
  const start = text.starts[first] ?? 0;
  const end = text.ends[last] ?? 0;
  const isInFileOrder = selected.units[0] === first && selected.units.at(-1) === last;
  return isInFileOrder
    ? { start: growBack(page.text, start, selected.before), end: growOn(page.text, end, selected.after) }
    : { start, end };
}

function collectUnits({ alignment, runs }: Page, from: RunPoint, to: RunPoint): Selected | undefined {
  const units: number[] = [];
  let before = '';
  let after = '';
  for (let run = from.run; run <= to.run; run += 1) {
    const folded = alignment.runs[run];
    const raw = runs[run]?.text ?? '';
    const low = run === from.run ? from.offset : 0;
    const high = run === to.run ? to.offset : raw.length;
    const place = alignment.places[run] ?? -1;
    let tail = low;
    for (let unit = 0; unit < (folded?.letters.length ?? 0); unit += 1) {
      const start = folded?.starts[unit] ?? 0;
      const end = folded?.ends[unit] ?? 0;
      // A ligature is selected as a whole: half of it cannot be shown as half a letter of the text.
      if (end <= low || start >= high) continue;
      if (place === -1) return undefined;
      if (units.length === 0) before += raw.slice(low, Math.max(low, start));
      units.push(place + unit);
      tail = end;
      after = '';
    }
    if (units.length === 0) before += raw.slice(low, high);
    else after += raw.slice(Math.min(tail, high), high);
  }
  return { units, before, after };
}

const foldSign = (sign: string): string => sign.normalize('NFKC');
const signsOf = (text: string): readonly string[] =>
  [...text].filter((sign) => !/\s/.test(sign)).map(foldSign);

/** Moves a start back over the signs that stand before it in the other text too, the last one first. */
function growBack(text: string, start: number, before: string): number {
  let grown = start;
  for (const sign of signsOf(before).toReversed()) {
    const [found = ''] = /\S(?=\s*$)/u.exec(text.slice(Math.max(0, grown - 8), grown)) ?? [];
    if (foldSign(found) !== sign) break;
    grown = text.lastIndexOf(found, grown - 1);
  }
  return grown;
}

/** Moves an end on over the signs that stand behind it in the other text too. */
function growOn(text: string, end: number, after: string): number {
  let grown = end;
  for (const sign of signsOf(after)) {
    const [found = ''] = /(?<=^\s*)\S/u.exec(text.slice(grown, grown + 8)) ?? [];
    if (foldSign(found) !== sign) break;
    grown = text.indexOf(found, grown) + found.length;
  }
  return grown;
}

/** Where the stretch [start, end) of the page's text stands on the page: parts of runs, in the order of the file. */
export function findRunsOfText(page: Page, start: number, end: number): readonly RunPart[] {
  const { alignment, runs, text } = page;
  const { starts, ends } = alignment.text;
  const isInside = (unit: number) => (ends[unit] ?? 0) > start && (starts[unit] ?? text.length) < end;
  return alignment.runs.flatMap((folded, run) => {
    const place = alignment.places[run] ?? -1;
    if (place === -1) return [];
    const inside = folded.starts.flatMap((_, unit) => (isInside(place + unit) ? [unit] : []));
    const first = inside[0];
    const last = inside.at(-1);
    if (first === undefined || last === undefined) return [];
    const raw = runs[run]?.text ?? '';
    return [
      {
        run,
        start: growBack(raw, folded.starts[first] ?? 0, text.slice(start, starts[place + first])),
        end: growOn(raw, folded.ends[last] ?? 0, text.slice(ends[place + last], end)),
      },
    ];
  });
}
