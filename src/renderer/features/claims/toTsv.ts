/** Spreadsheets run what begins so as a formula; an apostrophe in front makes it text. */
const isFormula = /^[=+\-@\t\r]/;

/** One cell: on one line, and never a formula. */
function toCell(value: string): string {
  // Looked at first: a tab at the start is a way into a formula, too.
  const safe = isFormula.test(value) ? `'${value}` : value;
  return safe.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ');
}

/** Rows as tab-separated text for a spreadsheet: the header first, each row on one line, nothing run as a formula. */
export const toTsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((row) => row.map(toCell).join('\t')).join('\n');
