import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFolded, foldForSearch } from './foldForSearch.ts';

const find = (text: string, words: string) =>
  findFolded(foldForSearch(text), words).map(({ start, end }) => text.slice(start, end));

describe('finding in a document', () => {
  it('disregards case, width, ligatures and the way accents are written', () => {
    expect(find('The OFFICE, the oﬃce, the ｏｆｆｉｃｅ.', 'office')).toEqual([
      'OFFICE',
      'oﬃce',
      'ｏｆｆｉｃｅ',
    ]);
    expect(find('café cafe\u0301', 'CAFÉ')).toEqual(['café', 'cafe\u0301']);
    expect(find('ΟΔΟΣ οδος', 'οδός'.normalize('NFD').replace(/\u0301/g, ''))).toEqual(['ΟΔΟΣ', 'οδος']);
  });

  it('takes a character as a whole, and a line end as a space', () => {
    expect(find('ﬁnd', 'f')).toEqual(['ﬁ']);
    expect(find('fell\n7 %', ' Fell  7 ')).toEqual(['fell\n7']);
    expect(find('…', '.')).toEqual(['…']);
  });

  it('finds Chinese in radicals that only a PDF has', () =>
    expect(find('中⽂，中文', '中文')).toEqual(['中⽂', '中文']));

  it('finds nothing for nothing', () => expect(find('abc', '  ')).toEqual([]));

  it('finds every stretch of a text at its own place, whatever it is made of', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', 'é', 'e', '\u0301', 'ﬁ', '文', '⽂', '😀', ' ', 'ǅ'),
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (all, a, b) => {
        const characters = [...new Intl.Segmenter().segment(all)].map((each) => each.segment);
        const from = a % (characters.length + 1);
        const words = characters.slice(from, from + 1 + (b % 4)).join('');
        if (words.trim() === '' || words.trim() !== words) return;
        const places = find(all, words);
        expect(places).not.toEqual([]);
        for (const place of places)
          expect(foldForSearch(place).folded).toContain(foldForSearch(words).folded.replace(/ +/g, ' '));
        expect(find(words, words)).toEqual([words]);
      }),
    );
  });
});
