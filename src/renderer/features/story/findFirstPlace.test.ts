import { describe, expect, it } from 'vitest';
import { findFirstPlace } from './findFirstPlace.ts';

const stretches = Array.from({ length: 100 }, (_, at) => at);

describe('findFirstPlace', () => {
  const find = (gone: readonly number[], from: number) =>
    findFirstPlace(
      stretches,
      (at) => (gone.includes(at) ? null : { from: at * 10, to: at * 10 + 9 }),
      (place) => place.from >= from,
    );

  it('finds the first that is far enough, at either end, too', () => {
    expect([find([], 0), find([], 1), find([], 500), find([], 990)]).toEqual([0, 1, 50, 99]);
  });

  it('passes by what has no place any more', () => {
    const gone = [0, 1, 49, 50, 51, 99];
    expect([find(gone, 0), find(gone, 490), find(gone, 505), find(gone, 990)]).toEqual([2, 52, 52, 100]);
  });

  it('answers their number where none is far enough', () => {
    expect([
      find([], 991),
      find(stretches, 0),
      findFirstPlace(
        [],
        () => null,
        () => true,
      ),
    ]).toEqual([100, 100, 0]);
  });

  it('looks at few of many', () => {
    let looks = 0;
    findFirstPlace(
      Array.from({ length: 50_000 }, (_, at) => at),
      (at) => {
        looks += 1;
        return { from: at, to: at + 1 };
      },
      (place) => place.from >= 33_333,
    );
    expect(looks).toBeLessThan(40);
  });
});
