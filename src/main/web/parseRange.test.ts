import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRange } from './parseRange.ts';

describe('parseRange, of 10 bytes', () => {
  const whole = { kind: 'whole' };
  const unsatisfiable = { kind: 'unsatisfiable' };
  const part = (start: number, end: number) => ({ kind: 'part', start, end });

  test.each([
    [null, whole],
    ['bytes=0-3', part(0, 3)],
    ['Bytes= 2-2 ', part(2, 2)],
    ['bytes=4-', part(4, 9)],
    ['bytes=4-99999999999999999999', part(4, 9)],
    ['bytes=-3', part(7, 9)],
    ['bytes=-11', part(0, 9)],
    ['bytes=9-', part(9, 9)],
    ['bytes=10-', unsatisfiable],
    ['bytes=10-12', unsatisfiable],
    ['bytes=-0', unsatisfiable],
    ['bytes=3-2', whole],
    ['bytes=0-1,4-5', whole],
    ['bytes=-', whole],
    ['bytes=', whole],
    ['bytes=a-b', whole],
    ['bytes=0x1-2', whole],
    ['bytes=--1', whole],
    ['lines=1-2', whole],
    ['', whole],
  ])('%s → %o', (header, expected) => {
    expect(parseRange(header, 10)).toEqual(expected);
  });

  test('of an empty file no range can be satisfied', () => {
    expect(parseRange('bytes=0-', 0)).toEqual(unsatisfiable);
    expect(parseRange('bytes=-5', 0)).toEqual(unsatisfiable);
  });

  test('a part always lies inside of the file', () => {
    const bound = fc.option(fc.nat(200), { nil: '' });
    fc.assert(
      fc.property(bound, bound, fc.nat(100), (first, last, byteLength) => {
        const range = parseRange(`bytes=${first}-${last}`, byteLength);
        return (
          range.kind !== 'part' || (0 <= range.start && range.start <= range.end && range.end < byteLength)
        );
      }),
    );
  });
});
