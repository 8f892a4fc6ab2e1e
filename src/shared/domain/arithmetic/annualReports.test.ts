import { describe, expect, it } from 'vitest';
import { checkArithmetic } from './checkArithmetic.ts';

/** Sentences of annual reports that never were, with figures that look like a change and are something else. */
const noChange: readonly (readonly [what: string, text: string])[] = [
  ['share', 'Services were 38 % of revenue of $412 million, compared with 31 % of $390 million.'],
  ['share', 'Of our 4,200 employees, 26 % work in research, up from 980 a year ago.'],
  ['share', 'Overseas sales of $120 million were 30 % of the total, against $110 million at home.'],
  ['share', '研发人员占员工总数的38%，去年为1,200人，今年为1,450人。'],
  ['margin', 'Gross margin rose to 62 % as revenue reached $412 million from $390 million.'],
  ['margin', 'Operating profit was $48 million against $40 million, a margin of 11.7 %.'],
  ['margin', '毛利率为62%，营收4.12亿元，上年同期3.9亿元。'],
  [
    'consensus',
    'Revenue of $412 million beat the consensus of $401 million, a 2.7 % surprise; growth was 14 %.',
  ],
  ['consensus', 'Analysts had expected $401 million; we reported $412 million, up 9 %.'],
  ['consensus', 'Earnings of $1.20 a share, up 9 %, compared with the $1.14 that analysts expected.'],
  ['projection', 'We expect sales of $450 million in 2025, up 12 %, from a plan of $430 million.'],
  [
    'projection',
    'The market will grow at a compound rate of 18 % from $2.1 billion in 2024 to $9.4 billion in 2030.',
  ],
  ['projection', '预计2030年市场规模将从21亿元增至94亿元，年均增长18%。'],
  ['other base', 'Comparable sales rose 4 %, while total sales rose to $412 million from $350 million.'],
  ['other base', 'In constant currency revenue grew 8 % to $412 million from $390 million.'],
  ['other base', 'Organic growth was 3 % and revenue was $412 million compared with $390 million.'],
  ['other base', 'Excluding the sale of Kiteframe, profit rose 15 % to $48 million from $45 million.'],
  ['other base', 'Bookings rose 25 % and revenue reached $412 million versus $390 million.'],
  ['other base', 'Same-store sales fell 2 % although revenue rose to $412 million from $390 million.'],
  ['other month', 'Orders fell 9.4 % in February to $410 million from January’s $440 million.'],
  ['two subjects', 'Costs rose 12 % and revenue was $412 million compared with $390 million.'],
  ['loss', 'The net loss narrowed 33 % to $12 million from $18 million.'],
  ['loss', 'Net loss improved by 20 % to $12 million, compared with $14 million.'],
  ['negative base', 'Free cash flow rose 150 % to $12 million from minus $4 million.'],
  ['zero base', 'Subscriptions rose 100 % to 3,000 from zero.'],
  ['points', 'The tax rate rose 3 percentage points to 24 % from 20 %.'],
  ['yield', 'The dividend of $1.20, up from $1.10, gives a yield of 3 %.'],
  ['stake', 'We raised our stake to 40 % for $120 million after buying 25 % for $90 million.'],
  ['interest', 'The loan of $120 million bears 7 % interest, compared with $100 million last year.'],
  ['multiple on top', 'Output grew two times to 300 units from 100 units.'],
  ['runs of prices', 'The share closed at $48, up 20 % since May, compared with $45 at the end of March.'],
  [
    'other basis',
    'Monthly active users were 120 million, up 20 %, compared with 80 million registered users.',
  ],
  [
    'other basis',
    'Fiscal 2024 revenue was $412 million, up 3 %, compared with calendar 2023 revenue of $380 million.',
  ],
  ['shipped', 'We shipped 300,000 phones at $500 each for revenue of $120 million.'],
  ['ordered', 'Customers ordered 40,000 kettles at 80 dollars each; sales of $2.1 million were booked.'],
  ['run rate', 'We sold 20,000 licences at $90 each for sales of $3.1 million on a run-rate basis.'],
  ['part', 'Of 300 shops, including 120 abroad and 40 at stations, 12 % were refitted.'],
  ['growth of growth', 'Growth slowed to 8 % from 12 % while sales were $412 million.'],
  ['average', 'On average orders rose 5 % a year to $412 million from $200 million.'],
  ['inflation', 'Adjusted for inflation sales rose 1 % to $412 million from $390 million.'],
  ['two currencies', 'Revenue rose 10 % to 412 million euros from $390 million.'],
  [
    'per share',
    'Profit per share rose 10 % to $1.20 while profit was $48 million compared with $46 million.',
  ],
];

describe('a sentence of an annual report that looks like a change and is none', () => {
  it.each(noChange)('%s: %s', (_, text) => {
    expect(checkArithmetic(text).verdict).not.toBe('disagrees');
  });
});

describe('a change that is really wrong', () => {
  it.each([
    'Revenue rose 15 % to $412 million from $390 million.',
    'Headcount fell 10 % to 4,200 from 4,400 people.',
    'Net profit more than doubled to $48 million from $40 million.',
    '营收从3.9亿元增长至4.12亿元，增幅15%。',
    'Of 4,200 employees, 1,050, or 35 %, work in research.',
    'The 300 shops comprise 120 large, 40 medium and 90 small ones.',
  ])('%s', (text) => {
    expect(checkArithmetic(text).verdict).toBe('disagrees');
  });
});

describe('a total of things sold at several prices', () => {
  const check = (text: string) =>
    checkArithmetic(text).checks.map(({ verdict, how, why, sum }) => [why ?? how ?? verdict, sum]);

  it('agrees where it lies between all at the lowest and all at the highest', () => {
    const sum = '199 × 250000 = 49750000; 299 × 250000 = 74750000';
    for (const text of [
      '199 yuan and 299 yuan, 250,000 sold, about 50 million',
      'Its courses at 199 yuan and 299 yuan sold 250,000 sets, about 50 million.',
      'Courses at 199 to 299 yuan sold 250,000 sets and took 60 million yuan.',
      '课程售价199元和299元，卖出25万套，收入约5000万元。',
    ])
      expect(check(text)).toEqual([['within-bounds', sum]]);
  });

  it('says in its working what can be reached', () => {
    const [only] = checkArithmetic(
      'Priced at 199 yuan, 299 yuan and 399 yuan, it sold 250,000 sets and took 120 million yuan.',
    ).checks;
    expect(only?.verdict).toBe('disagrees');
    expect(only?.working).toBe(
      'All at the lowest price: 199 × 250,000 = 49.75 million; all at the highest: 399 × 250,000 = 99.75 million; with the printed precision any total from 48.6325 million to 101.8725 million can be reached; stated: 119.5 million to 120.5 million.',
    );
  });

  it('disagrees only where the total is called one', () => {
    expect(
      check('Courses at 199 yuan and 299 yuan sold 250,000 sets for a total of 20 million yuan.'),
    ).toEqual([['disagrees', expect.any(String)]]);
    expect(check('Courses at 199 yuan and 299 yuan sold 250,000 sets, about 90 million.')).toEqual([
      ['uncertain-product', expect.any(String)],
    ]);
  });
});
