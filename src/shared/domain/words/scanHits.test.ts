import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIndexedHits } from './findHits.ts';
import { findRareStretches } from './findRareStretches.ts';
import { indexWords } from './indexWords.ts';
import { keepRareHits } from './keepRareHits.ts';
import { readWords } from './readWords.ts';
import { scanHits } from './scanHits.ts';

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('the', 'The', 'robot', 'maker', 'a', 'ab', "don't", 'rosé', 'x') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(' ', ' ', '\n', '. ', ', ', '-', '–', '…', "'", '’', '_', '\u00ad', '\t'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('3', '40,000', '5bn', '.5', '-7', '$', '%', '＋', '#', '*', '`', '\0', '\x7f'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('课程', '人', 'ﬁ', 'Ａ', '\ud83d\ude80', '\ud83d', '\ude80', '𠀀', 'İ', 'ß'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const keysOf = (text: string) => [...new Set(readWords(text).map(({ key }) => key))];

describe('the hits of one pass over a text', () => {
  it('are those that its index tells, whatever stands in it', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const vocabulary = keysOf(text.slice(0, 40) + other);
        expect(scanHits(text, vocabulary)).toEqual(findIndexedHits(indexWords(text), vocabulary));
      }),
      { numRuns: 500 },
    );
  });

  it('are those of every character that parts words or is part of one', () => {
    const vocabulary = ['ab', 'cd', 'abcd', '1', '12', '1.2', '2', 'b'];
    for (let from = 0; from < 0x3000; from += 0x40) {
      const text = Array.from({ length: 0x40 }, (_, at) => String.fromCharCode(from + at))
        .map((char) => `ab${char}cd ${char}ab ab${char} 1${char}2 ${char}1`)
        .join(' ');
      expect(scanHits(text, vocabulary), from.toString(16)).toEqual(
        findIndexedHits(indexWords(text), vocabulary),
      );
    }
  });

  it('are those of a long text, wherever it is parted to be read', () => {
    const vocabulary = ['robot', 'maker', "don't", 'a', '人', '40000', 'rosé'];
    const words = [
      'robot',
      'Maker',
      "don't",
      'a',
      '人',
      '40,000',
      'Rosé',
      '\ud83d\ude80',
      'other',
      'of',
      '-7',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(' ', '\n', '', '\u00a0', '-', '. '),
        fc.array(fc.nat({ max: words.length - 1 }), { minLength: 1, maxLength: 30 }),
        (shift, between, order) => {
          const line = order.map((at) => words[at]).join(between);
          const text = 'x'.repeat(shift) + line.repeat(Math.ceil(20_000 / line.length));
          expect(scanHits(text, vocabulary)).toEqual(findIndexedHits(indexWords(text), vocabulary));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are near the rare words where they are in the stretches that the index tells', () => {
    fc.assert(
      fc.property(
        fc.array(texts, { maxLength: 8 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 80 }),
        (parts, words, units) => {
          const text = parts.join(' filler word of no kind '.repeat(60));
          const vocabulary = keysOf((parts[0] ?? '').slice(0, 60));
          const wanted = vocabulary.map(() => 1);
          const index = indexWords(text);
          const reach = { words, units };
          const stretches = findRareStretches(index, vocabulary, wanted, 0.6, reach);
          expect(keepRareHits(scanHits(text, vocabulary), vocabulary, wanted, 0.6, reach)).toEqual(
            stretches && findIndexedHits(index, vocabulary, stretches),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
