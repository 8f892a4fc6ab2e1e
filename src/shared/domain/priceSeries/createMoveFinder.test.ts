import { describe, expect, it } from 'vitest';
import { toFixedText } from '#shared/domain/exact/toDecimalText.ts';
import { createMoveFinder } from './createMoveFinder.ts';
import type { PriceField } from './PriceRow.ts';

function find(lines: readonly string[], from: string, to: string, field: PriceField = 'Close') {
  const finder = createMoveFinder(from, to, field);
  for (const line of lines) finder.push(line);
  const found = finder.finish();
  return 'problem' in found
    ? found
    : {
        percent: toFixedText(found.percent, 2),
        days: [found.from.date, found.to.date],
        notes: found.notes.map(({ note }) => note),
      };
}

const move = { percent: '10.00', days: ['2024-02-15', '2024-02-16'], notes: [] };

describe('vendors', () => {
  it.each<[string, readonly string[]]>([
    [
      'Yahoo',
      [
        'Date,Open,High,Low,Close,Adj Close,Volume',
        '2024-02-15,99,101,98,100.000000,98.5,1200',
        '2024-02-16,100,111,99,110.000000,108.35,1300',
      ],
    ],
    [
      'Stooq',
      ['Date,Open,High,Low,Close,Volume', '2024-02-15,99,101,98,100,1200', '2024-02-16,100,111,99,110,1300'],
    ],
    [
      'Stooq text',
      [
        '<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>',
        'X.US,D,20240215,000000,99,101,98,100,1',
        'X.US,D,20240216,000000,99,111,98,110,1',
      ],
    ],
    [
      'Nasdaq, newest first',
      [
        'Date,Close/Last,Volume,Open,High,Low',
        '02/16/2024,"$1,100.00",1300,$100,$111,$99',
        '02/15/2024,"$1,000.00",1200,$99,$101,$98',
      ],
    ],
    [
      'Wind',
      [
        '代码,名称,交易日期,开盘价(元),收盘价(元)',
        'X.SZ,某某,2024/2/15,99,100',
        'X.SZ,某某,2024/2/16,100,110',
      ],
    ],
    ['European', ['Datum;Eröffnung;Schlusskurs', '15.02.2024;99,00;1.000,00', '16.02.2024;100,00;1.100,00']],
    [
      'tabs and month names',
      ['Date\tOpen\tClose*\tAdj Close**', 'Feb 16, 2024\t100\t110\t108', 'Feb 15, 2024\t99\t100\t98'],
    ],
    [
      'yfinance',
      [
        'Price,Close,High,Low,Open,Volume',
        'Ticker,X,X,X,X,X',
        'Date,,,,,',
        '2024-02-15,100,101,98,99,1',
        '2024-02-16,110,111,99,100,1',
      ],
    ],
    ['one column named after a ticker', ['DATE,SP500', '2024-02-15,5000', '2024-02-16,5500']],
  ])('%s', (_, lines) => {
    expect(find(lines, '2024-02-15', '2024-02-16')).toEqual(move);
  });

  it('reads the other columns', () => {
    const lines = ['Date,Open,Close,Adj Close', '2024-02-15,200,100,50', '2024-02-16,190,110,60'];
    expect(find(lines, '2024-02-15', '2024-02-16', 'Adj Close')).toMatchObject({ percent: '20.00' });
    expect(find(lines, '2024-02-15', '2024-02-16', 'Open')).toMatchObject({ percent: '-5.00' });
    expect(find(['Date,Close', '2024-02-15,1'], '2024-02-15', '2024-02-15', 'Open')).toEqual({
      problem: 'no-such-column',
      field: 'Open',
    });
  });
});

describe('a day without trading', () => {
  const lines = ['Date,Close', '2024-02-16,110', '2024-02-20,121', '2024-02-15,100'];

  it('means the last row on or before it, and says so', () => {
    expect(find(lines, '2024-02-16', '2024-02-19')).toEqual({
      percent: '0.00',
      days: ['2024-02-16', '2024-02-16'],
      notes: ['no-trading-day'],
    });
  });

  it('between the two is told', () => {
    expect(find(lines, '2024-02-15', '2024-02-20')).toMatchObject({ percent: '21.00', notes: ['gap'] });
    expect(find(lines, '2024-02-15', '2024-02-16')).toMatchObject({ notes: [] });
  });

  it('has no price before the series', () => {
    expect(find(lines, '2024-02-14', '2024-02-16')).toEqual({
      problem: 'before-the-series',
      date: '2024-02-14',
    });
  });
});

describe('bad rows', () => {
  it('passes over text in a price and days that are none, and counts them', () => {
    const lines = [
      'Date,Close',
      '2024-02-15,100',
      '2024-02-16,n/a',
      '2024-02-30,5',
      'total,7',
      '2024-02-17,110',
    ];
    expect(find(lines, '2024-02-15', '2024-02-17')).toEqual({
      ...move,
      days: ['2024-02-15', '2024-02-17'],
      notes: ['gap', 'unreadable-rows'],
    });
    expect(find(lines, '2024-02-15', '2024-02-16')).toMatchObject({ percent: '0.00' });
  });

  it('takes the same row twice, and refuses a day with two prices', () => {
    const lines = ['Date,Close', '2024-02-15,100', '2024-02-15,100.0', '2024-02-16,110'];
    expect(find(lines, '2024-02-15', '2024-02-16')).toEqual(move);
    expect(find([...lines, '2024-02-16,120'], '2024-02-15', '2024-02-16')).toEqual({
      problem: 'conflicting-rows',
      date: '2024-02-16',
    });
  });

  it('goes through a million rows, and keeps none of them', () => {
    const finder = createMoveFinder('2024-02-15', '2024-02-16', 'Close');
    finder.push('Date,Close');
    const days = ['1990-01-02,100.5', '1990-01-03,101.5', '1990-01-04,102.5'];
    for (let row = 0; row < 1_000_000; row += 1) finder.push(days[row % 3] ?? '');
    for (const line of ['2024-02-16,110', '2024-02-15,100']) finder.push(line);
    const found = finder.finish();
    expect('problem' in found ? found.problem : toFixedText(found.percent, 2)).toBe('10.00');
  });

  it('flags a jump that looks like a split', () => {
    expect(
      find(['Date,Close', '2024-06-07,1208.88', '2024-06-10,121.79'], '2024-06-07', '2024-06-10'),
    ).toMatchObject({ notes: ['jump'] });
  });

  it('reads neither dates of two meanings nor files without a heading', () => {
    expect(find(['Date,Close', '02/03/2024,100'], '2024-02-03', '2024-02-03')).toEqual({
      problem: 'ambiguous-dates',
    });
    expect(find(['2024-02-15,100'], '2024-02-15', '2024-02-15')).toEqual({ problem: 'no-heading' });
    expect(find([], '2024-02-15', '2024-02-15')).toEqual({ problem: 'no-heading' });
    expect(find(['Date,Close', '2024-02-15,100'], 'yesterday', '2024-02-15')).toEqual({
      problem: 'bad-day',
      date: 'yesterday',
    });
  });
});
