import { describe, expect, it } from 'vitest';
import { findIndexedHits } from './findHits.ts';
import { findRareStretches } from './findRareStretches.ts';
import { indexWords } from './indexWords.ts';

const text = `${'the cat sat on the mat '.repeat(2_000)}a zebra crossed the road ${'the dog ate it '.repeat(2_000)}`;
const index = indexWords(text);
const reach = { words: 3, units: 40 };

describe('findRareStretches', () => {
  it('keeps to the surroundings of the rare words, whose hits and counts are those of the whole text', () => {
    const vocabulary = ['zebra', 'crossed', 'the'];
    const stretches = findRareStretches(index, vocabulary, [1, 1, 1], 0.6, reach);
    expect(stretches).toHaveLength(1);
    const near = findIndexedHits(index, vocabulary, stretches);
    const all = findIndexedHits(index, vocabulary);
    expect(near.counts).toEqual(all.counts);
    expect(near.ids.length).toBeLessThan(20);
    const at = text.indexOf('zebra');
    expect([...near.starts]).toEqual([...all.starts].filter((start) => Math.abs(start - at) < 45));
  });

  it('answers nothing where no word is rare', () => {
    expect(findRareStretches(index, ['the', 'cat'], [1, 1], 0.6, reach)).toBeUndefined();
    expect(findRareStretches(index, ['unseen'], [1], 0.6, reach)).toBeUndefined();
  });
});
