import {
  absolute,
  compare,
  divide,
  multiply,
  ratio,
  subtract,
  type Ratio,
} from '#shared/domain/exact/ratio.ts';
import { detectLayout, type LayoutProblem, type PriceLayout } from './detectLayout.ts';
import { findGap, type Gap } from './findGap.ts';
import type { PriceField } from './PriceRow.ts';
import { readDay } from './readDay.ts';
import { readPrice } from './readPrice.ts';
import { splitLine } from './splitLine.ts';

/** A price with its day. */
export type DayPrice = { readonly date: string; readonly value: Ratio };

/** What the reader should know about the rows that were used. */
export type MoveNote =
  | { readonly note: 'no-trading-day'; readonly asked: string; readonly used: string }
  | ({ readonly note: 'gap' } & Gap)
  | { readonly note: 'jump'; readonly date: string; readonly factor: Ratio }
  | { readonly note: 'unreadable-rows'; readonly count: number };

/** The move between two trading days, in percent of the first price. */
export type PriceMove = {
  readonly percent: Ratio;
  readonly from: DayPrice;
  readonly to: DayPrice;
  readonly notes: readonly MoveNote[];
};

/** Why there is no move. */
export type MoveProblem =
  | { readonly problem: LayoutProblem }
  | { readonly problem: 'no-such-column'; readonly field: PriceField }
  | { readonly problem: 'bad-day' | 'before-the-series'; readonly date: string }
  | { readonly problem: 'conflicting-rows'; readonly date: string };

/** A change of more than this factor in one day is a split without adjustment or an error far more often than a move. */
const jumpFactor = ratio(18, 10);
const headLines = 60;
const windowLimit = 20_000;

type Wanted = { readonly date: string; best?: DayPrice; isConflicting: boolean };

/**
 * Finds the move between two days in a price file fed line by line, in memory that does not grow with the file. Rule: a
 * day without trading means the last row with a price on or before it. Rows may be unsorted; the same day twice with
 * two prices is a conflict if that day is used. Rows whose day or price cannot be read are passed over and counted.
 */
export function createMoveFinder(
  from: string,
  to: string,
  field: PriceField,
): { readonly push: (line: string) => void; readonly finish: () => PriceMove | MoveProblem } {
  const wanted: readonly [Wanted, Wanted] = [
    { date: from, isConflicting: false },
    { date: to, isConflicting: false },
  ];
  const [lower, upper] = from <= to ? [from, to] : [to, from];
  const window: DayPrice[] = [];
  let head: string[] | undefined = [];
  let layout: PriceLayout | LayoutProblem | undefined;
  let column: number | undefined;
  let unreadable = 0;

  const settle = (): void => {
    const lines = head ?? [];
    head = undefined;
    layout = detectLayout(lines);
    if (typeof layout === 'string') return;
    column = layout.columns[field];
    for (const line of lines.slice(layout.headingLine + 1)) readLine(line, layout);
  };

  const readLine = (line: string, of: PriceLayout): void => {
    if (column === undefined || line.trim() === '') return;
    const cells = splitLine(line, of.delimiter);
    const date = readDay(cells[of.dateColumn] ?? '', of.dateOrder);
    const value = readPrice(cells[column] ?? '', of.decimalMark);
    if (date === undefined || value === undefined) {
      unreadable += 1;
      return;
    }
    for (const one of wanted) take(one, { date, value });
    if (date >= lower && date <= upper && window.length < windowLimit) window.push({ date, value });
  };

  return {
    push: (line) => {
      if (head) {
        head.push(line);
        if (head.length >= headLines) settle();
      } else if (layout !== undefined && typeof layout !== 'string') readLine(line, layout);
    },
    finish: () => {
      if (head) settle();
      if (layout === undefined || typeof layout === 'string') return { problem: layout ?? 'no-heading' };
      if (column === undefined) return { problem: 'no-such-column', field };
      return toMove(wanted, window, unreadable);
    },
  };
}

function take(wanted: Wanted, row: DayPrice): void {
  if (row.date > wanted.date) return;
  const { best } = wanted;
  if (best && row.date < best.date) return;
  if (best?.date === row.date) {
    if (compare(best.value, row.value) !== 0) wanted.isConflicting = true;
    return;
  }
  wanted.best = row;
  wanted.isConflicting = false;
}

function toMove(
  [first, second]: readonly [Wanted, Wanted],
  window: readonly DayPrice[],
  unreadable: number,
): PriceMove | MoveProblem {
  for (const { date, best, isConflicting } of [first, second]) {
    if (!/^\d{4}-\d\d-\d\d$/.test(date) || readDay(date, 'year-month-day') === undefined)
      return { problem: 'bad-day', date };
    if (best === undefined) return { problem: 'before-the-series', date };
    if (isConflicting) return { problem: 'conflicting-rows', date: best.date };
  }
  const [from, to] = [first.best, second.best];
  if (from === undefined || to === undefined) return { problem: 'before-the-series', date: first.date };
  const percent = multiply(divide(subtract(to.value, from.value), from.value), ratio(100));
  return { percent, from, to, notes: noteWhat([first, second], from, window, unreadable) };
}

function noteWhat(
  wanted: readonly Wanted[],
  from: DayPrice,
  window: readonly DayPrice[],
  unreadable: number,
): readonly MoveNote[] {
  const notes: MoveNote[] = [];
  for (const { date, best } of wanted)
    if (best && best.date !== date) notes.push({ note: 'no-trading-day', asked: date, used: best.date });
  const [one, other] = wanted;
  const gap =
    window.length < windowLimit && one && other
      ? findGap(new Set(window.map(({ date }) => date)), one.date, other.date)
      : undefined;
  if (gap) notes.push({ note: 'gap', ...gap });
  let last = from;
  for (const row of [...window].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const factor = divide(row.value, last.value);
    if (compare(factor, jumpFactor) > 0 || compare(absolute(factor), divide(ratio(1), jumpFactor)) < 0)
      notes.push({ note: 'jump', date: row.date, factor });
    last = row;
  }
  if (unreadable > 0) notes.push({ note: 'unreadable-rows', count: unreadable });
  return notes;
}
