import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toSlots, toWindow } from './rowSlots.ts';

it('keeps rows ready on both sides of the screen, and ends with the list', () => {
  expect(toWindow({ first: 100, last: 119 }, 40, 1_000)).toEqual({ first: 90, last: 129 });
  expect(toWindow({ first: 0, last: 19 }, 40, 1_000)).toEqual({ first: 0, last: 39 });
  expect(toWindow({ first: 980, last: 999 }, 40, 1_000)).toEqual({ first: 960, last: 999 });
  expect(toWindow({ first: 0, last: 4 }, 40, 5)).toEqual({ first: 0, last: 4 });
  expect(toSlots(toWindow({ first: 0, last: -1 }, 40, 0))).toEqual([]);
});

it('leaves a row in its slot while the window moves over it', () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 60 }), fc.nat(60), (first, size, by) => {
      const before = toSlots({ first, last: first + size - 1 });
      const after = toSlots({ first: first + by, last: first + by + size - 1 });
      expect([...after].sort((a, b) => a - b)).toEqual(
        Array.from({ length: size }, (_, at) => first + by + at),
      );
      before.forEach((row, slot) => {
        if (row >= first + by) expect(after[slot]).toBe(row);
      });
    }),
  );
});
