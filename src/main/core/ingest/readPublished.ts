import { isPartialDate } from '#shared/domain/isPartialDate.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

const forms: readonly (readonly [RegExp, (groups: readonly string[]) => string])[] = [
  [/^(\d{4}-\d\d-\d\d)(?!\d)/, ([day = '']) => day],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, ([year, month, day]) => join(year, month, day)],
  [/^(\d{4})(\d\d)(\d\d)(?:$|T)/, ([year, month, day]) => join(year, month, day)],
  [/^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/, ([year, month, day]) => join(year, month, day)],
  [/^(\d{4})\s*年\s*(\d{1,2})\s*月/, ([year, month]) => join(year, month)],
  [
    new RegExp(`^(?:[a-z]+,?\\s+)?${monthName}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'),
    ([month = '', day, year]) => join(year, monthNumber(month), day),
  ],
  [
    new RegExp(`^(?:[a-z]+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+${monthName}\\.?,?\\s+(\\d{4})\\b`, 'i'),
    ([day, month = '', year]) => join(year, monthNumber(month), day),
  ],
  [
    new RegExp(`^${monthName}\\.?,?\\s+(\\d{4})$`, 'i'),
    ([month = '', year]) => join(year, monthNumber(month)),
  ],
  [/^(\d{4}(?:-\d\d)?)$/, ([date = '']) => date],
];

const monthNumber = (name: string): string => String(months.indexOf(name.toLowerCase().slice(0, 3)) + 1);

const join = (...parts: readonly (string | undefined)[]): string =>
  parts.map((part = '') => part.padStart(2, '0')).join('-');

/**
 * The day, month or year that a date in a page's own words says, as it is written there (no time zone is applied), or
 * null. Forms whose order is a matter of country, such as 3/4/2024, are not read.
 */
export function readPublished(words: string | null | undefined): string | null {
  const trimmed = words?.trim() ?? '';
  for (const [pattern, toDate] of forms) {
    const match = pattern.exec(trimmed);
    if (!match) continue;
    const date = toDate(match.slice(1));
    if (isPartialDate(date) && date >= '1500') return date;
  }
  return null;
}
