import { describe, expect, it } from 'vitest';
import { cellsOf } from './cellsOf.ts';
import { isFigure } from './isFigure.ts';

describe('table cells', () => {
  it('knows numbers as tables write them', () => {
    for (const cell of ['7', '-7.2', '−7,2 %', '$1,234.50', '(12)', '1 234', 'US$ 5', '50 m', '3.2bn', '12€'])
      expect([cell, isFigure(cell)]).toEqual([cell, true]);
    for (const cell of ['', 'ADBE', '2024-02-16', 'Q4 2023', '7 of 9', 'about 5'])
      expect([cell, isFigure(cell)]).toEqual([cell, false]);
  });

  it('finds empty cells between tabs', () =>
    expect(cellsOf('x\na\t\tb\t', { start: 2, end: 7 })).toEqual([
      { start: 2, end: 3 },
      { start: 4, end: 4 },
      { start: 5, end: 6 },
      { start: 7, end: 7 },
    ]));
});
