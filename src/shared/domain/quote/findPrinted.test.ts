import { describe, expect, it } from 'vitest';
import { readWords } from '#shared/domain/words/readWords.ts';
import { findPrinted } from './findPrinted.ts';

const find = (quote: string, source: string) => {
  const words = readWords(quote);
  return findPrinted(quote, words[0]?.start ?? 0, words, source).map(({ start, end }) =>
    source.slice(start, end),
  );
};

describe('places where a quote stands as it is printed', () => {
  it('go from the first word to the last, marks aside', () => {
    expect(find('“No one left.”', 'He said: “No one left.” And again: “No one left.”')).toEqual([
      'No one left',
      'No one left',
    ]);
    expect(find('二十万套', '一周内售出二十万套。')).toEqual(['二十万套']);
  });

  it('are whole words only', () => {
    expect(find('art', 'a party of artists')).toEqual([]);
    expect(find('1,000', 'sold 11,000 and 1,000,000')).toEqual([]);
    expect(find('don', "they don't")).toEqual([]);
    expect(find('caf', 'the caf\u00e9, the cafe\u0301')).toEqual([]);
    expect(find('5', 'at -5 degrees, 5 of them')).toEqual(['5', '5']);
  });

  it('are not told where the words around have no end near, nor where there are very many', () => {
    expect(find('人', '人'.repeat(2_000))).toEqual([]);
    expect(find('robots', `${'x'.repeat(600)}.robots`)).toEqual([]);
    expect(find('a', 'a '.repeat(60))).toEqual([]);
    expect(find('', 'a')).toEqual([]);
  });
});
