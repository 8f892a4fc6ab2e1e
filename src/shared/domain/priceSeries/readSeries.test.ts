import { describe, expect, it } from 'vitest';
import { toDecimalText } from '#shared/domain/exact/toDecimalText.ts';
import { readSeries } from './readSeries.ts';

/** Day, close, open and adjusted close of each row. */
function read(...lines: readonly string[]) {
  const series = readSeries(lines.join('\n'));
  if (typeof series === 'string') return series;
  return series.rows.map(({ date, prices }) =>
    [date, prices.Close, prices.Open, prices['Adj Close']].map((cell) =>
      cell === undefined ? '' : typeof cell === 'string' ? cell : toDecimalText(cell),
    ),
  );
}

describe('readSeries', () => {
  it.each<[string, readonly string[]]>([
    [
      'Yahoo, with a dividend among the rows',
      [
        'Date\tOpen\tHigh\tLow\tClose*\tAdj Close**\tVolume',
        'Feb 16, 2024\t99.5\t111\t99\t110.00\t108\t1,300',
        'Feb 16, 2024\t0.10 Dividend',
        'Feb 15, 2024\t99\t101\t98\t100.00\t98\t1,200',
      ],
    ],
    [
      'Wind',
      [
        '日期\t前收盘价(元)\t开盘价(元)\t收盘价(元)\t收盘价(复权)',
        '2024-02-15\t97\t99\t100\t98',
        '2024-02-16\t100\t99.5\t110\t108',
        '数据来源：Wind',
      ],
    ],
    [
      'German',
      [
        'Datum;Eröffnungskurs;Schlusskurs;Adj Close',
        '15.02.2024;99,00;100,00;98,00',
        '16.02.2024;99,50;110,00;108,00',
      ],
    ],
    [
      'dollars',
      [
        'Date,Close/Last,Volume,Open,Adj Close',
        '02/16/2024,$110.00,1300,$99.50,$108',
        '02/15/2024,$100.00,1200,$99,$98',
      ],
    ],
  ])('reads %s', (_, lines) => {
    expect(read(...lines)).toEqual([
      ['2024-02-15', '100', '99', '98'],
      ['2024-02-16', '110', '99.5', '108'],
    ]);
  });

  it('takes the previous close for no close', () => {
    expect(read('日期,昨收盘,收盘价', '2024-02-15,97,100')).toEqual([['2024-02-15', '100', '', '']]);
  });

  it('counts rows without a day or a price, and takes no words for a price', () => {
    const series = readSeries(
      [
        'Date,Close',
        '2024-02-15,100',
        '2024-02-16,suspended',
        '2024-02-17,1.2K',
        '2024-02-30,5',
        '2024-02-18,7%',
      ].join('\n'),
    );
    expect(series).toMatchObject({ unreadableCount: 4, rows: [{ date: '2024-02-15' }] });
  });

  it('joins rows of one day, and names days with two prices', () => {
    const series = readSeries(
      'Date,Open,Close\n2024-02-15,,100\n2024-02-15,99,100.0\n2024-02-16,,5\n2024-02-16,,6',
    );
    if (typeof series === 'string') throw new Error(series);
    expect([...series.conflicts]).toEqual(['2024-02-16']);
    expect(Object.keys(series.rows[0]?.prices ?? {}).sort()).toEqual(['Close', 'Open']);
  });

  it('sorts rows, with days missing between them', () => {
    expect(read('Date,Close', '2024-02-20,3', '2024-02-15,1', '2024-02-16,2').toString()).toBe(
      '2024-02-15,1,,,2024-02-16,2,,,2024-02-20,3,,',
    );
  });

  it('says why a text is no price series', () => {
    expect(read('Name,City', 'a,b')).toBe('no-heading');
    expect(read('Date,Close', 'none,none')).toBe('no-rows');
    expect(read('Date,Close', '02/03/2024,100')).toBe('ambiguous-dates');
  });
});
