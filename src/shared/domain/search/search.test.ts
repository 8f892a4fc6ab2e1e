import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, hasAllTerms } from './findTerms.ts';
import { findBestPlace, makeExcerpt } from './makeExcerpt.ts';
import { parseSearch } from './parseSearch.ts';
import { gapWord } from './scanSearchWords.ts';
import { toIndexPairs, toIndexWords } from './toIndexWords.ts';

const finds = (query: string, text: string) => hasAllTerms(text, parseSearch(query));
const found = (query: string, text: string) =>
  findTerms(text, parseSearch(query)).map(({ start, end }) => text.slice(start, end));

describe('a search', () => {
  it('finds whole words without regard to case, and stems none', () => {
    expect(found('fell', 'It fell. FELL! Fellow, fells, befell')).toEqual(['fell', 'FELL']);
    expect(finds('ΟΔΟΣ', 'η οδός και η οδος')).toBe(true);
    expect(finds('cafe', 'Café')).toBe(false);
    expect(finds('CAFE\u0301', 'café')).toBe(true);
    expect(finds('हिन्दी', 'यह हिन्दी है')).toBe(true);
    expect(finds('हिन्द', 'यह हिन्दी है')).toBe(false);
  });

  it('wants all words, wherever they stand, and phrases as they stand', () => {
    expect(finds('seven fell', 'It fell by seven percent')).toBe(true);
    expect(finds('seven rose', 'It fell by seven percent')).toBe(false);
    expect(finds('"fell by seven"', 'It FELL — by, seven percent')).toBe(true);
    expect(finds('“by fell”', 'It fell by seven percent')).toBe(false);
    expect(finds('"fell by" percent', 'It fell by seven percent')).toBe(true);
    expect(found('"a a b"', 'a a a b')).toEqual(['a a b']);
  });

  it('takes what was typed in one piece for one piece', () => {
    expect(found('GPT-4', 'GPT 4, gpt‑4, 4 GPT')).toEqual(['GPT 4', 'gpt‑4']);
    expect(finds('7.5', 'at 7 past 5')).toBe(false);
    expect(finds('40,000', 'about 40,000 of them')).toBe(true);
    expect(finds("don't", 'I don’t')).toBe(true);
    expect(finds('Adobe,Sora', 'Sora and Adobe')).toBe(true);
    expect(finds('one/two', 'two, one')).toBe(true);
  });

  it('finds characters of scripts without spaces wherever they touch, however few', () => {
    const text = '人工智能课程一周售出二十五万套，ＡＩ课程ｶﾞ人。회사가 말했다. ประเทศไทย';
    for (const query of [
      '课',
      '课程',
      '智能课程',
      '售出二十五万套',
      'AI',
      'AI课程',
      'ガ',
      '사가',
      'ไทย',
      '25万 课',
    ])
      expect(finds(query, text), query).toBe(!query.startsWith('25'));
    for (const query of ['程课', '套课', '套AI课', '가말', '"课程 一周"'])
      expect(finds(query, text), query).toBe(query === '套AI课');
    expect(finds('人', '⼈')).toBe(true);
    expect(finds('회', '회')).toBe(true);
    expect(finds('"套，AI"', text)).toBe(true);
  });

  it('takes no punctuation for an operator', () => {
    for (const query of [
      'NOT fell',
      'fell*',
      '^fell',
      '(fell',
      'fell) OR',
      '"fell',
      'fell"',
      'words:fell',
      'fell AND',
      'NEAR(fell)',
      "'fell'",
      '{fell}',
      'fell\0',
      '-fell',
      '+fell',
      'fe\u00adll',
    ])
      expect(finds(query, 'not or and near words fell'), query).toBe(true);
    for (const query of ['', ' ', '\0', '"""', '*', '()', '🚀', '\ud800', '...', '—'.repeat(10_000)])
      expect(parseSearch(query), query).toEqual([]);
  });

  it('is done at once with much of anything', () => {
    for (const query of [
      'a '.repeat(5_000),
      `"${'a '.repeat(5_000)}"`,
      'a'.repeat(10_000),
      '课'.repeat(10_000),
      '"'.repeat(10_000),
    ])
      expect(finds(query, 'a '.repeat(50_000)), query.slice(0, 5)).toBe(/^"?a "?|^"/.test(query));
  });

  it('points into the text as it stands', () => {
    const text = 'The ﬁne 🚀 ＳＯＲＡ x';
    expect(found('fine sora', text)).toEqual(['ﬁne', 'ＳＯＲＡ']);
  });
});

describe('what the index takes', () => {
  it('is words, single characters, and pairs that touch', () => {
    expect(toIndexWords('AI课程2024年，售 X²')).toBe(`ai 课 程 2024 年 ${gapWord} 售 x2`);
    expect(toIndexPairs('AI课程年，售出 X 卖')).toBe(`课程 程年 ${gapWord} 售出 ${gapWord}`);
  });
});

describe('an excerpt', () => {
  it('shows the stretch in which most words stand together, cut between words', () => {
    const far = `seven ${'filler '.repeat(100)}`;
    const text = `${far}it fell by seven percent ${'more '.repeat(100)}`;
    const places = findTerms(text, parseSearch('seven fell'));
    const place = findBestPlace(places);
    expect(place && text.slice(place.start, place.end)).toBe('fell');
    const excerpt = makeExcerpt(text, place ?? { start: 0, end: 0 }, places);
    expect(text.slice(excerpt.start, excerpt.start + excerpt.text.length)).toBe(excerpt.text);
    expect(excerpt.spans.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(['fell', 'seven']);
    expect(excerpt.text).toMatch(/^filler .* more ?$/);
  });

  it('never cuts a character, and marks nothing twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'bb', ' ', '课', '🚀', '𠀀', '\n', 'ﬁ', '.'), { maxLength: 400 }),
        (parts) => {
          const text = parts.join('');
          const places = findTerms(text, parseSearch('a bb "a bb" 课 fi 𠀀'));
          const place = findBestPlace(places);
          if (!place) return;
          const excerpt = makeExcerpt(text, place, places);
          expect(excerpt.text.isWellFormed()).toBe(true);
          expect(excerpt.start).toBeLessThanOrEqual(place.start);
          let last = 0;
          for (const { start, end } of excerpt.spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(excerpt.text.length);
            last = end;
          }
        },
      ),
    );
  });
});
