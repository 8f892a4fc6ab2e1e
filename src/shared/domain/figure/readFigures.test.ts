import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from './readFigures.ts';

const show = (text: string) =>
  readFigures(text).map(({ text: printed, kind, value, low, high, unit, currency, qualifier, per }) =>
    [
      printed,
      kind,
      value ?? `${low}..${high}`,
      unit,
      currency,
      qualifier === 'exact' ? undefined : qualifier,
      per && `per ${per}`,
    ]
      .filter((part) => part !== undefined)
      .join(' | '),
  );

describe('figures in English', () => {
  it.each([
    ['It cost $1.2 billion.', ['$1.2 billion | money | 1200000000 | USD']],
    ['RMB 50m in takings', ['RMB 50m | money | 50000000 | CNY']],
    ['about 50 million yuan', ['50 million yuan | money | 50000000 | CNY | about']],
    ['two and a half million people', ['two and a half million | count | 2500000 | people']],
    ['half a dozen shops', ['half a dozen | count | 6 | shops']],
    ['more than two thirds of users', ['two thirds | number | 0.666666666666666666666666666667 | more-than']],
    ['tens of thousands of sets', ['tens of thousands | number | 20000..99000 | about']],
    ['up to 60 seconds', ['60 seconds | duration | 60 | seconds | up-to']],
    ['a 180 ml bottle', ['180 ml | dimension | 180 | ml']],
    ['rose 7 % and 3 percentage points', ['7 % | percent | 7', '3 percentage points | percent-point | 3']],
    ['cut by 25 basis points', ['25 basis points | percent-point | 0.25 | basis points']],
    ['between $10 and $20', ['$10 and $20 | money | 10..20 | USD']],
    ['worth $1.1–1.3bn', ['$1.1–1.3bn | money | 1100000000..1300000000 | USD']],
    ['it grew 10x and then doubled', ['10x | multiple | 10', 'doubled | multiple | 2']],
    ['HK$5 a share', ['HK$5 | money | 5 | HKD | per share']],
    ['12 lakh crore rupees', ['12 lakh crore rupees | money | 12000000000000 | INR']],
    [
      'thirteen dollars and forty-five cents',
      ['thirteen dollars and forty-five cents | money | 13.45 | USD'],
    ],
    ['the twenty-first of 300', ['twenty-first | ordinal | 21', '300 | number | 300']],
    ['on 15 February 2024', ['15 February 2024 | date | 2024-02-15']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it.each([
    'version 2.3.1',
    'In 2024 it ended.',
    'GPT-4 and A2021 and B2B',
    'Call +1-222-333-4444 now',
    'https://example.com/1/20%25',
    'Which one do you prefer?',
    'NaN%',
    'at 5:30 pm',
    'Chapter 3',
  ])('reads no quantity in “%s”', (text) => {
    expect(show(text)).toEqual([]);
  });
});

describe('figures in Chinese', () => {
  it.each([
    ['每月399元', ['399元 | money | 399 | CNY | per 月']],
    ['约二十五万套', ['二十五万 | count | 250000 | 套 | about']],
    ['百分之三点五', ['百分之三点五 | percent | 3.5']],
    ['一亿三千万美元', ['一亿三千万美元 | money | 130000000 | USD']],
    ['一万三', ['一万三 | number | 13000']],
    ['壹佰贰拾叁元', ['壹佰贰拾叁元 | money | 123 | CNY']],
    ['３．５％', ['３．５％ | percent | 3.5']],
    ['5亿1万4千', ['5亿1万4千 | number | 500014000']],
    ['用户翻了一番', ['翻了一番 | multiple | 2']],
    ['八五折', ['八五折 | percent | 85']],
    ['五块六', ['五块六 | money | 5.6 | CNY']],
    ['三到五个月', ['三到五个月 | duration | 3..5 | 个月']],
    ['几十万人', ['几十万 | count | 200000..900000 | 人 | about']],
    ['二〇二四年二月十五日', ['二〇二四年二月十五日 | date | 2024-02-15']],
    ['0.5个百分点', ['0.5个百分点 | percent-point | 0.5']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it.each(['一切都好', '三星电子', '双十一', '数字经济', '千万别来'])('reads no quantity in “%s”', (text) => {
    expect(show(text)).toEqual([]);
  });
});

describe('what is garbled', () => {
  it('names the readings and no value', () => {
    expect(readFigures('a 20$6.5 billion deal')).toMatchObject([
      { text: '20$6.5 billion', malformed: ['20', '6.5 billion', '206.5 billion'] },
    ]);
    const [figure] = readFigures('10,00 million');
    expect(figure).toMatchObject({ malformed: ['10.00', '1000'] });
    expect(figure).not.toHaveProperty('value');
  });

  it('reads lists one by one and numbers across the end of a line', () => {
    expect(show('1,2,3,4')).toEqual(['1 | number | 1', '2 | number | 2', '3 | number | 3', '4 | number | 4']);
    expect(show('2,\n800,000 shares')).toEqual(['2,\n800,000 | count | 2800000 | shares']);
  });

  it('keeps every one of 400 digits', () => {
    const digits = '7'.repeat(400);
    expect(readFigures(digits)).toMatchObject([{ value: digits }]);
  });

  it('says what else a sign can mean', () => {
    expect(readFigures('¥399')).toMatchObject([{ currency: 'CNY', otherCurrencies: ['JPY'] }]);
    expect(readFigures('US$3')[0]).not.toHaveProperty('otherCurrencies');
  });
});

describe('what never ends', () => {
  it.each(['new @½ here', 'all-½ off', 'page ½', '#.5', 'page .5', '^3-½'])('reads on after “%s”', (text) => {
    expect(readFigures(`${text} and 7 users`).at(-1)).toMatchObject({ text: '7', unit: 'users' });
  });

  // Most of these took time in proportion to the square of their length, or more; the signs above no end of it.
  it.each([
    ['one hundred and ', 1000],
    ['one thousand and one hundred and ', 500],
    ['one out of ', 1000],
    ['1 over ', 1000],
    ['2.5 million million ', 500],
    [' million', 5000],
    ['one ', 4000],
    ['.5', 50_000],
    ['1,', 50_000],
    ['1\u00a0', 50_000],
    ['7', 100_000],
    ['三', 20_000],
    ['百分之', 5000],
    ['三点', 5000],
    ['1e-999 ', 1000],
    [' few', 20_000],
  ])('reads “%s” again and again', (unit, times) => {
    for (const head of ['', '2.5', 'one point '])
      for (const { text, value = '' } of readFigures(head + unit.repeat(times))) {
        expect(text.length).toBeLessThan(20_000);
        expect(value.length).toBeLessThan(10_000);
      }
  });
});

describe('laws', () => {
  it('spans lie in order inside the text and hold its words', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '$',
        '1,234',
        '2.5',
        '万',
        '三',
        '百分之',
        ' million',
        ' to ',
        '-',
        '点',
        '/',
        '½',
        'e9',
        '^3',
        '半',
        '%',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const figure of readFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          last = figure.end;
        }
      }),
    );
  });

  it('reads any grouped decimal exactly as printed', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        fc.stringMatching(/^\d{0,8}[1-9]$/),
        (whole, places) => {
          const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/g, ',');
          expect(readFigures(`${grouped}.${places} tonnes`)).toMatchObject([
            { kind: 'dimension', value: `${whole}.${places}` },
          ]);
        },
      ),
    );
  });
});
