import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/document/Layout.ts';
import { tableColumns } from './tableColumns.ts';

function columnsOf(...rows: readonly string[]) {
  const text = rows.join('\n');
  let start = 0;
  const blocks = rows.map((row): Block => {
    const block = { type: 'table-row', start, end: start + row.length } as const;
    start = block.end + 1;
    return block;
  });
  return tableColumns(text, blocks);
}

describe('tableColumns', () => {
  it('knows which columns are numbers, from what stands below the head', () => {
    const columns = columnsOf(
      'Day\tClose\tNote',
      '2024-02-15\t591.6\t',
      '2024-02-16\t546.66\tfell',
      '\tn/a\t',
    );
    expect(columns.map((column) => column.isNumeric)).toEqual([false, false, false]);
    const many = columnsOf('Close', '1', '2', '3', '4', 'n/a');
    expect(many[0]?.isNumeric).toBe(true);
  });

  it('gives a column the room of its longest cell, within bounds', () => {
    expect(columnsOf('a\tb', `${'x'.repeat(900)}\t股价下跌`).map((column) => column.characters)).toEqual([
      36, 8,
    ]);
    expect(columnsOf()).toEqual([]);
  });
});
