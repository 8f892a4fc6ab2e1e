import { describe, expect, it } from 'vitest';
import { pagesOf } from './pagesOf.ts';

describe('pagesOf', () => {
  it('answers the page on which a position lies', () => {
    expect(pagesOf(0, 0, 50)).toEqual([0]);
    expect(pagesOf(49, 49, 50)).toEqual([0]);
    expect(pagesOf(50, 50, 50)).toEqual([50]);
  });

  it('answers every page that a stretch touches', () => {
    expect(pagesOf(48, 101, 50)).toEqual([0, 50, 100]);
  });

  it('takes an empty or wrong stretch for the beginning, and never goes back', () => {
    expect(pagesOf(0, -1, 50)).toEqual([0]);
    expect(pagesOf(-5, 3, 50)).toEqual([0]);
    expect(pagesOf(120, 10, 50)).toEqual([]);
  });
});
