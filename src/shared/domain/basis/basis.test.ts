import { describe, expect, it } from 'vitest';
import { findFigures } from '#shared/domain/figure/findFigures.ts';
import { foldText } from '#shared/domain/figure/foldText.ts';
import { type Basis, differingBases, excludingBases } from './Basis.ts';
import { limitsOf, readBasis } from './readBasis.ts';
import { findSentence, readPeriod } from './readPeriod.ts';

/** The bases of each figure of a text. */
const read = (original: string) => {
  const text = foldText(original);
  const figures = findFigures(original);
  return figures.map((figure, at) => readBasis(text, figure, limitsOf(text, figures, at)).join(' '));
};

const periods = (original: string) => {
  const text = foldText(original);
  return findFigures(original).map((figure) => readPeriod(text, findSentence(text, figure)));
};

describe('a figure carries its basis', () => {
  it.each([
    ['In fiscal 2024 Acme took $3 billion', ['fiscal-year']],
    ['In calendar 2024 Acme took $3 billion', ['calendar-year']],
    ['an annualised run-rate of $3 billion', ['run-rate']],
    ['It has 120 million monthly active users', ['monthly-active']],
    ['80 million accounts had been registered', ['registered']],
    ['3 million paid memberships', ['paying']],
    ['Acme shipped 300,000 phones and sold 210,000 phones', ['shipped', 'sold']],
    ['adjusted earnings of $3 billion against GAAP earnings of $1 billion', ['adjusted', 'reported']],
    ['net income of $3 million', ['net']],
    ['analysts expected $3 billion', ['forecast']],
    ['月活跃用户1.2亿', ['monthly-active']],
    ['出货量30万台，卖出21万台', ['shipped', 'sold']],
    ['本财年营收30亿元', ['fiscal-year']],
    ['The course costs 199 yuan and sells well', ['']],
    ['It has 300 shops. Sales fell.', ['']],
  ])('%s', (text, bases) => {
    expect(read(text)).toEqual(bases);
  });

  it('and differs from another where the words name what excludes it', () => {
    const differ = (a: readonly Basis[], b: readonly Basis[]) => differingBases(a, b).join(' ');
    expect(differ(['registered'], ['monthly-active'])).toBe('registered monthly-active');
    expect(differ(['registered'], [])).toBe('registered');
    expect(differ(['sold'], [])).toBe('');
    expect(differ(['sold'], ['shipped'])).toBe('sold shipped');
    expect(differ(['fiscal-year'], ['calendar-year'])).toBe('fiscal-year calendar-year');
    expect(differ(['fiscal-year', 'net'], ['fiscal-year', 'net'])).toBe('');
    expect(differ([], ['run-rate'])).toBe('run-rate');
    expect(excludingBases([], ['run-rate'])).toEqual([]);
    expect(excludingBases(['registered'], ['monthly-active'])).toEqual(['registered', 'monthly-active']);
  });
});

it.each([
  ['Acme sold 300 boats last year.', ['last year']],
  ['On Friday it fell 7 %. It rose later.', ['friday']],
  ['In 2023, sales were 2,024 boats.', ['2023']],
  ['去年卖出25万套', ['去年']],
  ['It has 300 boats', ['']],
])('names the time of %s', (text, period) => {
  expect(periods(text)).toEqual(period);
});
