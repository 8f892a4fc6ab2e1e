import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markChanges, type WordPiece } from './markChanges.ts';

/** The pieces as one text, with what changed in brackets. */
const show = (pieces: readonly WordPiece[]) =>
  pieces.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');
const compare = (one: string, other: string) => {
  const { before, after } = markChanges(one, other);
  return [show(before), show(after)];
};

describe('markChanges', () => {
  it('marks the words and numbers that changed, whole', () => {
    expect(compare('It sold 250,000 sets.', 'It sold 25,000 sets.')).toEqual([
      'It sold [250,000] sets.',
      'It sold [25,000] sets.',
    ]);
    expect(compare('It fell.', 'It never fell.')).toEqual(['It fell.', 'It [never ]fell.']);
  });

  it('marks several words in a row as one, and marks of a sentence by themselves', () => {
    expect(compare('a very bad day, he said', 'a day he said')).toEqual([
      'a [very bad ]day[,] he said',
      'a day he said',
    ]);
  });

  it('compares Chinese character by character', () => {
    expect(compare('售出二十五万套', '售出二十万套')).toEqual(['售出二十[五]万套', '售出二十万套']);
  });

  it('takes white space for the same whatever it is', () => {
    expect(compare('a\nb', 'a b')).toEqual(['a\nb', 'a b']);
  });

  it('law: nothing is lost of either side, and what is unmarked is the same on both', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '7', '套'), maxLength: 25 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const { before, after } = markChanges(one, other);
        expect(before.map(({ text }) => text).join('')).toBe(one);
        expect(after.map(({ text }) => text).join('')).toBe(other);
        const plain = (pieces: readonly WordPiece[]) =>
          pieces.map(({ text, isChanged }) => (isChanged ? '' : text.replace(/\s+/g, ''))).join('');
        expect(plain(before)).toBe(plain(after));
      }),
    );
  });
});
