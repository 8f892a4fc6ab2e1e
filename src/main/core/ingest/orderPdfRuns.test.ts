import { describe, expect, it } from 'vitest';
import { joinPdfRuns } from './joinPdfRuns.ts';
import { orderPdfRuns } from './orderPdfRuns.ts';
import type { PdfRun } from './PdfRun.ts';

const run = (text: string, left: number, right: number, y: number): PdfRun => ({
  text,
  left,
  right,
  y,
  size: 10,
  isRightToLeft: false,
  hasSpaceBefore: false,
});
const words = 'words of running text to fill a line';
const column = (name: string, left: number, from = 100) =>
  Array.from({ length: 8 }, (_, index) =>
    run(`${name}${index} ${words}`, left, left + 180, from + index * 12),
  );
const read = (runs: readonly PdfRun[]) =>
  orderPdfRuns(runs).map((area) => joinPdfRuns(area).map((line) => line.text.split(' ')[0]));

describe('orderPdfRuns', () => {
  it('reads three columns from left to right', () => {
    const areas = read([...column('c', 400), ...column('a', 0), ...column('b', 200)]).flat();
    expect([areas[0], areas[8], areas[16], areas[23]]).toEqual(['a0', 'b0', 'c0', 'c7']);
  });

  it('reads what runs across columns between what stands above and below it', () => {
    const across = run(`across ${words} ${words}`, 0, 380, 210);
    const areas = read([
      ...column('a', 0),
      ...column('b', 200),
      across,
      ...column('c', 0, 230),
      ...column('d', 200, 230),
    ]);
    expect(areas.map((area) => area[0])).toEqual(['a0', 'b0', 'across', 'c0', 'd0']);
  });

  it('is not kept by a word far away from the others, nor by any number of them', () => {
    const far = (right: number) =>
      orderPdfRuns([...column('a', 0), ...column('b', 200), run('x', right - 9, right, 99)]);
    for (const right of [1e9, 1e15, 1e300, Infinity]) expect(far(right).flat()).toHaveLength(17);
    const many = Array.from({ length: 200_000 }, (_, index) => run('x', index % 90, (index % 90) + 1, index));
    expect(orderPdfRuns(many).flat()).toHaveLength(200_000);
  });

  it('reads a table of figures row by row', () => {
    const rows = Array.from({ length: 8 }, (_, index) => [
      run(`Revenue of year ${index}`, 0, 120, 100 + index * 12),
      run('1,234.5', 300, 340, 100 + index * 12),
    ]).flat();
    expect(orderPdfRuns(rows)).toHaveLength(1);
  });
});

describe('joinPdfRuns', () => {
  it('puts raised figures into their line and leaves out letters printed twice', () => {
    const raised = { ...run('2', 31, 34, 96), size: 6 };
    expect(
      joinPdfRuns([
        run('area', 0, 30, 100),
        raised,
        run('more', 40, 60, 100),
        run('more', 40.4, 60.4, 100),
      ])[0]?.text,
    ).toBe('area2 more');
  });

  it('reads Arabic and Hebrew lines from the right', () => {
    const rtl = (text: string, left: number, right: number) => ({
      ...run(text, left, right, 100),
      isRightToLeft: true,
    });
    expect(joinPdfRuns([rtl('שנייה', 0, 40), rtl('ראשונה', 50, 100)])[0]?.text).toBe('ראשונה שנייה');
  });

  it('closes the gaps of Chinese that was spread over a line', () => {
    expect(joinPdfRuns([run('北 桥 灯 具', 0, 100, 100)])[0]?.text).toBe('北桥灯具');
    expect(joinPdfRuns([run('第一章 总则', 0, 100, 100)])[0]?.text).toBe('第一章 总则');
  });
});
