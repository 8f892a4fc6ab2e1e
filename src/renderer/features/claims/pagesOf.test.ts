import { expect, it } from 'vitest';
import { isJump, pagesOf } from './pagesOf.ts';

it('reads the page of the rows on screen, and the next one in time', () => {
  expect(pagesOf({ first: 0, last: 30 }, 1_000)).toEqual([0]);
  expect(pagesOf({ first: 130, last: 160 }, 1_000)).toEqual([0, 1]);
  expect(pagesOf({ first: 210, last: 240 }, 1_000)).toEqual([0, 1]);
  expect(pagesOf({ first: 300, last: 330 }, 1_000)).toEqual([1]);
});

it('reads nothing beyond the end', () => {
  expect(pagesOf({ first: 160, last: 199 }, 200)).toEqual([0]);
  expect(pagesOf({ first: 0, last: 0 }, 0)).toEqual([]);
  expect(pagesOf({ first: 900, last: 930 }, 10)).toEqual([]);
});

it('tells a far jump from scrolling', () => {
  expect(isJump([3], [3, 4])).toBe(false);
  expect(isJump([3], [4])).toBe(false);
  expect(isJump([3], [200])).toBe(true);
  expect(isJump([], [200])).toBe(false);
});
