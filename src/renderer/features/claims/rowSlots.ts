import type { RowRange } from './pagesOf.ts';

/**
 * The rows that exist while these are on screen: always as many, so that scrolling puts other claims into the rows
 * that left, and adds and removes none. `count` is the length of the list.
 */
export function toWindow({ first, last }: RowRange, size: number, count: number): RowRange {
  const length = Math.min(size, count);
  const before = Math.floor((length - (last - first + 1)) / 2);
  const start = Math.max(0, Math.min(count - length, first - before));
  return { first: start, last: start + length - 1 };
}

/** The rows of a window, each in the slot that it keeps for as long as it is in one. */
export function toSlots({ first, last }: RowRange): readonly number[] {
  const length = last - first + 1;
  const offset = length > 0 ? first % length : 0;
  return Array.from(
    { length: Math.max(0, length) },
    (_, slot) => first + ((slot - offset + length) % length),
  );
}
