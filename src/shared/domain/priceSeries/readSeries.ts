import { compare, powerOfTen, ratio, type Ratio } from '#shared/domain/exact/ratio.ts';
import { detectLayout, type LayoutProblem, type PriceLayout } from './detectLayout.ts';
import { type PriceField, priceFields, type PriceRow } from './PriceRow.ts';
import { readDay } from './readDay.ts';
import { readPrice } from './readPrice.ts';
import { splitLine } from './splitLine.ts';

/** A whole price series: one row a day, in order. */
export type PriceSeries = {
  readonly rows: readonly PriceRow[];
  /** The columns that the heading names. */
  readonly fields: readonly PriceField[];
  /** The last printed place of each column; a spreadsheet drops zeros, so the finest one counts. */
  readonly steps: Readonly<Record<PriceField, Ratio>>;
  /** Days that stand there twice with different prices. */
  readonly conflicts: ReadonlySet<string>;
  /** Rows passed over because they have no day or no price. */
  readonly unreadableCount: number;
};

/** Enough to tell the order of day and month. */
const headLines = 400;

/** Reads all of a price series out of its text; answers why where it is none. */
export function readSeries(text: string): PriceSeries | LayoutProblem {
  const lines = text.split('\n');
  const layout = detectLayout(lines.slice(0, headLines));
  if (typeof layout === 'string') return layout;
  const fields = priceFields.filter((field) => layout.columns[field] !== undefined);
  const rows = new Map<string, PriceRow>();
  const conflicts = new Set<string>();
  const steps: Record<PriceField, Ratio> = { Close: ratio(1), 'Adj Close': ratio(1), Open: ratio(1) };
  let unreadableCount = 0;
  for (const line of lines.slice(layout.headingLine + 1)) {
    if (line.trim() === '') continue;
    const row = readRow(line, layout, fields);
    if (row === undefined) {
      unreadableCount += 1;
      continue;
    }
    for (const field of fields) steps[field] = finer(steps[field], row.prices[field]);
    const known = rows.get(row.date);
    if (known && fields.some((field) => isConflict(known.prices[field], row.prices[field])))
      conflicts.add(row.date);
    rows.set(row.date, known ? { date: row.date, prices: { ...row.prices, ...known.prices } } : row);
  }
  if (rows.size === 0) return 'no-rows';
  const sorted = [...rows.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { rows: sorted, fields, steps, conflicts, unreadableCount };
}

function readRow(line: string, layout: PriceLayout, fields: readonly PriceField[]): PriceRow | undefined {
  const cells = splitLine(line, layout.delimiter);
  const date = readDay(cells[layout.dateColumn] ?? '', layout.dateOrder);
  if (date === undefined) return undefined;
  const prices: Partial<Record<PriceField, Ratio>> = {};
  for (const field of fields) {
    const price = readPrice(cells[layout.columns[field] ?? -1] ?? '', layout.decimalMark);
    if (price) prices[field] = price;
  }
  return Object.keys(prices).length === 0 ? undefined : { date, prices };
}

const isConflict = (one: Ratio | undefined, other: Ratio | undefined): boolean =>
  one !== undefined && other !== undefined && compare(one, other) !== 0;

/** A price keeps the power of ten it was printed with. */
const finer = (step: Ratio, price: Ratio | undefined): Ratio =>
  price === undefined || price.d <= step.d ? step : powerOfTen(1 - price.d.toString().length);
