import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockPlace, createOffsetMap } from './createOffsetMap.ts';

/** Blocks as a flat editor document has them, with what the text does not have in between. */
const blocks = fc
  .array(fc.record({ length: fc.integer({ min: 1, max: 9 }), gap: fc.integer({ min: 0, max: 3 }) }), {
    minLength: 1,
  })
  .map((sizes) => {
    const places: BlockPlace[] = [];
    let position = 1;
    let offset = 0;
    for (const { length, gap } of sizes) {
      position += 2 * gap;
      places.push({ position, offset, length });
      position += length + 2;
      offset += length + 1;
    }
    return places;
  });

const inside = ({ position, offset, length }: BlockPlace) =>
  Array.from({ length: length + 1 }, (_, at) => ({ position: position + at, offset: offset + at }));

describe('createOffsetMap', () => {
  it('law: every offset has its position, and every position within a block its offset', () => {
    fc.assert(
      fc.property(blocks, (places) => {
        const map = createOffsetMap(places);
        for (const { position, offset } of places.flatMap(inside)) {
          expect(map.toPosition(offset)).toBe(position);
          expect(map.toOffset(position)).toBe(offset);
        }
      }),
    );
  });

  it('leads to the nearest end of a block from outside of all', () => {
    const map = createOffsetMap([
      { position: 3, offset: 0, length: 2 },
      { position: 9, offset: 3, length: 4 },
    ]);
    expect(map.toOffset(0)).toBe(0);
    expect(map.toOffset(7)).toBe(2);
    expect(map.toOffset(99)).toBe(7);
    expect(map.toPosition(99)).toBe(13);
  });

  it('has one place in an empty text', () => {
    const map = createOffsetMap([]);
    expect([map.toOffset(5), map.toPosition(5)]).toEqual([0, 1]);
  });
});
