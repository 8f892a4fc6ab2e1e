import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSegments } from './splitSegments.ts';

describe('splitSegments', () => {
  it('cuts where ranges begin and end, and keeps what overlaps together', () => {
    const long = { start: 2, end: 8, name: 'long' };
    const late = { start: 6, end: 12, name: 'late' };
    expect(splitSegments({ start: 0, end: 10 }, [late, long])).toEqual([
      { start: 0, end: 2, over: [] },
      { start: 2, end: 6, over: [long] },
      { start: 6, end: 8, over: [long, late] },
      { start: 8, end: 10, over: [late] },
    ]);
  });

  it('leaves out what lies beside, and answers nothing for nothing', () => {
    expect(splitSegments({ start: 5, end: 6 }, [{ start: 0, end: 5 }])).toEqual([
      { start: 5, end: 6, over: [] },
    ]);
    expect(splitSegments({ start: 5, end: 5 }, [])).toEqual([]);
  });

  it('covers all of it, once, with exactly what lies over each piece', () => {
    const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({
      start,
      end: start + length,
    }));
    fc.assert(
      fc.property(span, fc.array(span), (whole, ranges) => {
        const segments = splitSegments(whole, ranges);
        expect(segments[0]?.start).toBe(whole.start);
        expect(segments.at(-1)?.end).toBe(whole.end);
        for (const [at, { start, end, over }] of segments.entries()) {
          expect(end).toBeGreaterThan(start);
          if (at > 0) expect(segments[at - 1]?.end).toBe(start);
          expect(new Set(over)).toEqual(
            new Set(ranges.filter((range) => range.start < end && range.end > start)),
          );
        }
      }),
    );
  });
});
