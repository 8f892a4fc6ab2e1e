import type { PriceField } from './PriceRow.ts';
import { splitLine } from './splitLine.ts';

/** In which order the parts of a date stand. */
export type DateOrder = 'year-month-day' | 'month-day-year' | 'day-month-year';

/** How a price file is laid out, told from its first lines. */
export type PriceLayout = {
  readonly delimiter: string;
  readonly dateColumn: number;
  readonly columns: Readonly<Partial<Record<PriceField, number>>>;
  /** Undefined if the dates allow two orders: then nothing is read. */
  readonly dateOrder: DateOrder;
  readonly decimalMark: '.' | ',';
  /** Index of the heading among the lines; rows begin after it. */
  readonly headingLine: number;
};

/** Why a file is no price series. */
export type LayoutProblem = 'no-heading' | 'no-rows' | 'ambiguous-dates';

const dateNames =
  /^(?:date|day|time|observation_date|timestamp|datetime|datum|trade date|trading date|交易日期|交易时间|日期|时间|<date>|<dtyyyymmdd>|日付|날짜|data|fecha|trade_date|trade_dt|tradedate|exchange date)$/;
const adjusted =
  /^(?:adj\.? ?close\*{0,2}|adjusted ?close|adj_close|adjclose|close_adj|复权收盘价|前复权收盘价|后复权收盘价|收盘价\(?(?:前|后)?复权\)?|复权价|s_dq_adjclose|adjusted_close)$/;
const close =
  /^(?:close\/last|close|close\*|closing price|close_price|closing|closeprice|last|last_price|last price|price|px_last|收盘价|收盘|收市价|收盘价\(元\)|最新价|收盤價|<close>|schluss|schlusskurs|cierre|终值|s_dq_close|close price|settle|收盘价\(不复权\)|收盘价\((?:港元|美元|人民币)\)|收盘点位|4\. close|zamkniecie|zamknięcie|zuletzt)$/;
const open =
  /^(?:open|opening price|开盘价|开盘|开市价|开盘价\(元\)|開盤價|<open>|eröffnung|apertura|s_dq_open|open price|1\. open|今开|今开盘|开盘价\((?:港元|美元|人民币)\)|otwarcie|eröffnungskurs|ouverture)$/;

/** Reads the layout from the first lines of a file (some dozens are enough). */
export function detectLayout(lines: readonly string[]): PriceLayout | LayoutProblem {
  const found = findHeading(lines);
  if (!found) return 'no-heading';
  const { headingLine, delimiter, cells } = found;
  const names = cells.map(foldName);
  const dateColumn = names.findIndex((name) => dateNames.test(name));
  const columns: Partial<Record<PriceField, number>> = {};
  names.forEach((name, i) => {
    if (adjusted.test(name)) columns['Adj Close'] ??= i;
    else if (close.test(name)) columns.Close ??= i;
    else if (open.test(name)) columns.Open ??= i;
  });
  const rows = lines
    .slice(headingLine + 1)
    .filter((line) => line.trim() !== '')
    .map((line) => splitLine(line, delimiter));
  if (rows.length === 0) return 'no-rows';
  const dateOrder = detectDateOrder(rows.map((row) => row[dateColumn] ?? ''));
  if (dateOrder === undefined) return 'ambiguous-dates';
  const numbers = rows.flatMap((row) => Object.values(columns).map((column) => row[column] ?? ''));
  return { delimiter, dateColumn, columns, dateOrder, decimalMark: detectDecimalMark(numbers), headingLine };
}

function findHeading(
  lines: readonly string[],
):
  | { readonly headingLine: number; readonly delimiter: string; readonly cells: readonly string[] }
  | undefined {
  for (const [headingLine, line] of lines.slice(0, 30).entries())
    for (const delimiter of [',', ';', '\t', '|', '，']) {
      const cells = splitLine(headingLine === 0 ? line.replace(/^\ufeff/, '') : line, delimiter);
      const names = cells.map(foldName);
      const below = findDateLineBelow(lines, headingLine, names, delimiter);
      if (below !== undefined) return { headingLine: below, delimiter, cells: ['date', ...cells.slice(1)] };
      // Two columns, the second under a name of its own (a ticker): that is the price.
      if (
        cells.length === 2 &&
        dateNames.test(names[0] ?? '') &&
        names[1] !== '' &&
        !isPriceName(names[1] ?? '')
      )
        return { headingLine, delimiter, cells: ['date', 'close'] };
      if (names.some((name) => dateNames.test(name)) && names.some(isPriceName))
        return { headingLine, delimiter, cells };
    }
  return undefined;
}

const isPriceName = (name: string): boolean => close.test(name) || adjusted.test(name) || open.test(name);

/** yfinance writes the columns' names, then the tickers, then "Date" on a line of its own. */
function findDateLineBelow(
  lines: readonly string[],
  at: number,
  names: readonly string[],
  delimiter: string,
): number | undefined {
  if (names[0] !== 'price' || !names.slice(1).some(isPriceName)) return undefined;
  for (let i = at + 1; i <= at + 3; i += 1) {
    const [first = '', ...rest] = splitLine(lines[i] ?? '', delimiter);
    if (dateNames.test(foldName(first)) && rest.every((cell) => cell === '')) return i;
  }
  return undefined;
}

/** "AAPL.Close" and "close_price" are the column without the ticker; accents of case and width are passed over. */
const foldName = (cell: string): string =>
  cell
    .replace(/^['"\s]+|['"\s]+$/g, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/^[a-z0-9]{1,6}[._](?=(?:open|close|adjusted|adj)\b)/, '')
    .replace(/^adjusted$/, 'adj close');

/**
 * The order of day and month: by a year in front, else by a part above 12, else by what keeps the days in one direction
 * with the fewest steps, as trading days follow each other.
 */
function detectDateOrder(dates: readonly string[]): DateOrder | undefined {
  const parts = dates
    .map((date) => /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})/.exec(date.trim()))
    .filter((m) => m !== null);
  if (parts.length === 0 || (parts[0]?.[1]?.length ?? 0) === 4) return 'year-month-day';
  if (parts.some((m) => Number(m[1]) > 12)) return 'day-month-year';
  if (parts.some((m) => Number(m[2]) > 12)) return 'month-day-year';
  const first = spread(parts.map((m) => [Number(m[3]), Number(m[1]), Number(m[2])]));
  const second = spread(parts.map((m) => [Number(m[3]), Number(m[2]), Number(m[1])]));
  if (first === second) return undefined;
  return first < second ? 'month-day-year' : 'day-month-year';
}

/** The sum of all steps between neighbouring days. */
function spread(days: readonly (readonly number[])[]): number {
  let sum = 0;
  let last: number | undefined;
  for (const [year = 0, month = 1, day = 1] of days) {
    const at = year * 372 + month * 31 + day;
    if (last !== undefined) sum += Math.abs(at - last);
    last = at;
  }
  return sum;
}

/** The decimal mark: a comma if no number has a point after its last comma and some comma cannot be a grouping. */
function detectDecimalMark(cells: readonly string[]): '.' | ',' {
  if (cells.some((cell) => /,\d*\.\d/.test(cell) || /^\D*\d+\.\d{1,2}$|^\D*\d+\.\d{4,}$/.test(cell)))
    return '.';
  return cells.some((cell) => /\.\d{3},\d/.test(cell) || /^\D*\d+,(?:\d{1,2}|\d{4,})$/.test(cell))
    ? ','
    : '.';
}
