import type { HtmlElement } from './HtmlNode.ts';

const longestDataCell = 1000;

/**
 * The rows of a table, each the list of its cells, or undefined where the table only arranges other content: where it
 * says so, holds another table, has one column, or has a cell of more than 1000 characters.
 */
export function findDataRows(table: HtmlElement): readonly (readonly HtmlElement[])[] | undefined {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector('table')) return undefined;
  const rows = Array.from(table.querySelectorAll('tr')).map((row) =>
    Array.from(row.children).filter((cell) => cell.localName === 'td' || cell.localName === 'th'),
  );
  if (!rows.some((row) => row.length > 1)) return undefined;
  const isLong = (cell: HtmlElement) => (cell.textContent?.trim().length ?? 0) > longestDataCell;
  return rows.some((row) => row.some(isLong)) ? undefined : rows;
}
