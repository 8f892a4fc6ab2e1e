import { describe, expect, it } from 'vitest';
import { failureOf } from '#tests/fixtures/ingest/failureOf.ts';
import { ingestTable } from './ingestTable.ts';

const read = (content: string, fileName = 'a.csv') =>
  ingestTable({ fileName, bytes: new TextEncoder().encode(content) });

describe('ingestTable', () => {
  it('makes a row of each record, with a mark over each cell that has words', () => {
    const { text, layout } = read('Year,Sold,Note\n2024,"1,234",\n\n,,\n2025,"two\nlines",x');
    expect(text).toBe('Year\tSold\tNote\n2024\t1,234\t\n2025\ttwo lines\tx');
    expect(layout.blocks.map((block) => block.type)).toEqual(['table-row', 'table-row', 'table-row']);
    expect(layout.marks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Year',
      'Sold',
      'Note',
      '2024',
      '1,234',
      '2025',
      'two lines',
      'x',
    ]);
  });

  it.each([';', '\t', '|'])('finds the delimiter %j', (delimiter) => {
    expect(read(['a', '1,5\nb', '2,5'].join(delimiter)).text).toBe('a\t1,5\nb\t2,5');
  });

  it('takes the delimiter that a spreadsheet states, and the tab for .tsv', () => {
    expect(read('sep=;\na;b').text).toBe('a\tb');
    expect(read('a,b\tc', 'a.tsv')).toMatchObject({ text: 'a,b\tc', mediaType: 'text/tab-separated-values' });
  });

  it('warns of quotation marks that are never closed', () => {
    expect(read('a,b\n"c,d').warnings).toHaveLength(1);
  });

  it('finds no text in commas', async () => {
    expect((await failureOf(() => read(',,\n,,')))[0]).toBe('no-text');
  });
});
