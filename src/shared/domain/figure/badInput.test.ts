import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '#shared/domain/arithmetic/checkArithmetic.ts';
import { readFigures } from './readFigures.ts';

/** Printed words and value of each figure. */
const read = (text: string) => readFigures(text).map((figure) => [figure.text, figure.value]);

describe('what is no number', () => {
  it.each([
    'NaN%',
    'NaN % and Infinity %',
    'Infinity users',
    'nan million',
    '-%',
    '%',
    '$',
    '$万',
    '百分之NaN',
    '٣٤ users',
    'undefined%',
  ])('%s', (text) => {
    expect(readFigures(text)).toEqual([]);
  });

  it('spoils no number beside it', () => {
    expect(read('NaN% of 300 users')).toEqual([['300', '300']]);
    expect(checkArithmetic('Sales rose NaN% to $5 million from $4 million.').verdict).toBe(
      'nothing-to-check',
    );
  });
});

describe('very long numbers', () => {
  it('are read to the last digit, as a percentage too', () => {
    const digits = '7'.repeat(400);
    expect(read(`${digits}%`)).toEqual([[`${digits}%`, digits]]);
    expect(read(`0.${digits} kg`)).toEqual([[`0.${digits} kg`, `0.${digits}`]]);
  });

  it('are computed with exactly', () => {
    const [nine, eight] = ['9'.repeat(400), '8'.repeat(400)];
    expect(checkArithmetic(`Sales rose 12.5% to ${nine} from ${eight}.`).verdict).toBe('agrees');
    expect(checkArithmetic(`Sales rose 12.6% to ${nine} from ${eight}.`).verdict).toBe('disagrees');
  });
});

describe('lists and mixed scripts', () => {
  it('are read one by one', () => {
    expect(read('1,2,3,4')).toEqual([
      ['1', '1'],
      ['2', '2'],
      ['3', '3'],
      ['4', '4'],
    ]);
    expect(read('1,2,3,4 million')).toContainEqual(['4 million', '4000000']);
  });

  it('multiply no magnitude of one language by one of the other', () => {
    expect(read('3万 million')).toEqual([['3万', '30000']]);
    expect(read('3亿 billion yuan')).toEqual([['3亿', '300000000']]);
    expect(read('五million')).toEqual([]);
    expect(read('１２３万套')).toEqual([['１２３万', '1230000']]);
  });
});

describe('numbers at the ends of lines', () => {
  it('go on after a comma, and nowhere else', () => {
    expect(read('1,\n234 users')).toEqual([['1,\n234', '1234']]);
    expect(read('2.\n5 million')).toEqual([['5 million', '5000000']]);
    expect(read('300\n400 users')).toEqual([
      ['300', '300'],
      ['400', '400'],
    ]);
    expect(read('25万\n套')).toEqual([['25万', '250000']]);
  });
});

describe('a change without a base', () => {
  it.each([
    'Profit rose 300 % to $6 million from minus $2 million.',
    'Profit rose 300 % to $6 million from -$2 million.',
    'Profit rose 100 % to $6 million from $0 million.',
    'A loss of $3 million from a profit of $2 million, down 250 %.',
    'From a profit of $2 million to a loss of $3 million, a decline of 250 %.',
    '利润从-200万元增至600万元，增长300%。',
    'Sales rose 12 % to $5 million from $0.',
    'Subscriptions doubled to 300 from 0.',
    '0 of 0 users, or 12 %, left.',
    'It sold 0 sets at 199 yuan each, for 50 million yuan.',
  ])('%s', (text) => {
    expect(['not-comparable', 'nothing-to-check']).toContain(checkArithmetic(text).verdict);
  });
});
