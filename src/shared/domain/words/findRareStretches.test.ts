import { describe, expect, it } from 'vitest';
import { findHits } from './findHits.ts';
import { findRareStretches } from './findRareStretches.ts';

const text = `${'the cat sat on the mat '.repeat(2_000)}a zebra crossed the road ${'the dog ate it '.repeat(2_000)}`;
const reach = { words: 3, units: 40 };

describe('findRareStretches', () => {
  it('keeps to the surroundings of the rare words, whose hits and counts are those of the whole text', () => {
    const vocabulary = ['zebra', 'crossed', 'the'];
    const stretches = findRareStretches(text, vocabulary, [1, 1, 1], 0.6, reach);
    expect(stretches).toHaveLength(1);
    const near = findHits(text, vocabulary, stretches);
    const all = findHits(text, vocabulary);
    expect(near.counts).toEqual(all.counts);
    expect(near.ids.length).toBeLessThan(20);
    const at = text.indexOf('zebra');
    expect([...near.starts]).toEqual([...all.starts].filter((start) => Math.abs(start - at) < 45));
  });

  it('answers nothing where no word is rare', () => {
    expect(findRareStretches(text, ['the', 'cat'], [1, 1], 0.6, reach)).toBeUndefined();
    expect(findRareStretches(text, ['unseen'], [1], 0.6, reach)).toBeUndefined();
  });
});
