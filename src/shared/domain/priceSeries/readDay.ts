import type { DateOrder } from './detectLayout.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a day in the order the file uses; answers ISO, or undefined for what is no day of the calendar. */
export function readDay(cell: string, order: DateOrder): string | undefined {
  const text = cell.trim();
  let m =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(text) ??
    /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/.exec(text);
  if (m) return toDay(m[1], m[2], m[3]);
  m = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text);
  if (m) return order === 'day-month-year' ? toDay(m[3], m[2], m[1]) : toDay(m[3], m[1], m[2]);
  m = /^([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})/.exec(text);
  if (m) return toDay(m[3], monthOf(m[1]), m[2]);
  m = /^(\d{1,2})[ -]([A-Za-z]{3})[a-z]*\.?[ -,]+(\d{4}|\d{2})(?!\d)/.exec(text);
  return m ? toDay(m[3], monthOf(m[2]), m[1]) : undefined;
}

const monthOf = (name = ''): string => String(months.indexOf(name.toLowerCase()) + 1);

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function toDay(year = '', month = '', day = ''): string | undefined {
  // Two digits: up to 69 this century, as spreadsheets read them.
  const y = year.length === 2 ? (Number(year) < 70 ? 2000 : 1900) + Number(year) : Number(year);
  const [m, d] = [Number(month), Number(day)];
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const length = m === 2 && isLeap ? 29 : (daysIn[m - 1] ?? 0);
  if (d < 1 || d > length) return undefined;
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
