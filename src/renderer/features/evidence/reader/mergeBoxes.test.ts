import { describe, expect, it } from 'vitest';
import { mergeBoxes } from './mergeBoxes.ts';

const box = (left: number, top: number, width = 0.1, height = 0.02) => ({ left, top, width, height });

describe('mergeBoxes', () => {
  it('joins the words of a line, and keeps lines and columns apart', () => {
    const merged = mergeBoxes([box(0.1, 0.1), box(0.205, 0.101), box(0.6, 0.1), box(0.1, 0.13)]);
    expect(merged.map(({ left, top }) => [left, top])).toEqual([
      [0.1, 0.1],
      [0.6, 0.1],
      [0.1, 0.13],
    ]);
    expect(merged[0]?.width).toBeCloseTo(0.205);
    expect(merged[0]?.height).toBeCloseTo(0.021);
  });
});
