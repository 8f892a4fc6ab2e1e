import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkArithmetic } from './checkArithmetic.ts';

const verdictOf = (text: string) => checkArithmetic(text).verdict;

describe('a change between two values', () => {
  it.each([
    'Revenue rose 12% to $112 million from $100 million.',
    'Revenue of $112 million was up 12% from $100 million a year earlier.',
    'Profit increased from $40 million to $50 million, a 25% increase.',
    'Net profit more than doubled to 5.1 million euros from 2.4 million euros.',
    'Operating loss narrowed 20% to $8 million from $10 million.',
    'Sales fell 10% to $90 million from $100 million, profit dropped 50% to $5 million from $10 million.',
    '公司营收同比增长25%至50亿元，上年同期为40亿元。',
    '用户数从40万增长25%到50万。',
  ])('agrees: %s', (text) => {
    expect(verdictOf(text)).toBe('agrees');
  });

  it.each([
    'Revenue rose 22% to $112 million from $100 million.',
    'Sales tripled to $39 million from $20 million.',
    'Shares fell 7.4% to $546.66 from $640.44.',
    '公司营收同比增长45%至50亿元，上年同期为40亿元。',
  ])('disagrees: %s', (text) => {
    expect(verdictOf(text)).toBe('disagrees');
  });

  it.each([
    'Revenue was $112 million, above the consensus estimate of $100 million, and margin rose 3%.',
    'Gross margin was 45% of revenue of $100 million, compared to $90 million a year ago.',
    'Revenue increased 8% in constant currency to $112 million from $100 million.',
    'Net loss improved 20% to $8 million from $10 million.',
    'Revenue grew 10%, and costs fell to $50 million from $60 million.',
    'Headcount of 5,000 compares with 4,000 in 2020, an annual growth rate of 6%.',
    'EBITDA was $35 million, or 10% of sales, versus $30 million, or 12% of sales.',
    'Traffic rose 180% this month.',
    'Book value per share was $58.02, up 5.8% from the figure at 2018 end.',
    'Revenue was $276 million, of which $249 million came from abroad. The $249 million represents growth of 7% compared to 2018.',
    'A 50 percent increase in unemployment, from five million people to two and a half million more people.',
    'It sold 239,580 shares at an average price of $208.70 per share, reaping net proceeds of $49.25 million.',
    'Unemployment rose 0.5 percentage points to 5.2% from 4.7%.',
    'Profit rose 50% to $3 million from $0.',
    'Profit rose 50% to $3 million from -$2 million.',
  ])('raises no alarm: %s', (text) => {
    expect(['not-comparable', 'nothing-to-check']).toContain(verdictOf(text));
  });

  it('shows its working and what the printed precision allows', () => {
    const [check] = checkArithmetic('Profit rose 10% to $37 million from $34 million.').checks;
    expect(check).toMatchObject({ verdict: 'agrees', how: 'within-precision' });
    expect(check?.working).toBe(
      '(37 million − 34 million) ÷ 34 million × 100 = 8.82 %; the printed precision allows 5.80 to 11.94 %; stated: 9.50 to 10.50 %.',
    );
  });

  it('agrees with every change that was rounded from its values', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 100, max: 900 }), (now, base) => {
        fc.pre(now !== base);
        const change = (Math.abs(now - base) * 100) / base;
        const word = now > base ? 'rose' : 'fell';
        expect(
          verdictOf(`Sales ${word} ${change.toFixed(1)}% to $${now} million from $${base} million.`),
        ).toBe('agrees');
      }),
    );
  });
});

describe('price times units', () => {
  it('finds a total that agrees within its qualifier', () => {
    const text = 'The course sold about 250,000 sets at 199 yuan each last year, for about 50 million yuan.';
    expect(checkArithmetic(text)).toMatchObject({
      verdict: 'agrees',
      checks: [{ relation: 'product', how: 'within-qualifier' }],
    });
    expect(checkArithmetic(text).checks[0]?.working).toMatch(/^199 × 250,000 = 49.75 million;/);
  });

  it('finds one that does not', () => {
    expect(verdictOf('It sold 2 million shares at $50 a share, raising $150 million.')).toBe('disagrees');
    expect(verdictOf('这门课以199元的价格卖出25万套，销售额达9000万元。')).toBe('disagrees');
  });

  it('leaves a sum that belongs to something else', () => {
    expect(
      verdictOf(
        'The company bought back 2 million shares at $50 a share and earned $300 million last quarter.',
      ),
    ).toBe('not-comparable');
  });
});

describe('a share of a whole', () => {
  it.each([
    'The company cut 300 of its 1,200 jobs, or 25%.',
    'Some 45 out of 60 analysts (75%) rate it a buy.',
    'Services brought in $12 million, or 30% of total revenue of $40 million.',
    '1200名员工中有300名，占25%。',
  ])('agrees: %s', (text) => {
    expect(checkArithmetic(text)).toMatchObject({ verdict: 'agrees', checks: [{ relation: 'share' }] });
  });

  it('disagrees where the whole is certain', () => {
    expect(verdictOf('The company cut 300 of its 1,200 jobs, or 45%.')).toBe('disagrees');
    expect(verdictOf('1200名员工中有300名，占45%。')).toBe('disagrees');
  });

  it.each([
    'Services brought in $12 million, or 50% of total revenue of $40 million.',
    'Two of the 5 lenders (12%) agreed.',
    'The company cut 300 of its 1,200 jobs, or 45% more than last year.',
    'Three of its 12 shops, or 40% of sales, closed.',
    'Margin was $12 million, or 30% of sales, versus $40 million.',
  ])('raises no alarm: %s', (text) => {
    expect(['not-comparable', 'nothing-to-check']).toContain(verdictOf(text));
  });
});

describe('parts of a whole', () => {
  it.each([
    'The round brought $50 million, of which $30 million came from Weir and $20 million from Tallow.',
    'It has 1,200 employees, comprising 700 engineers and 500 sales staff.',
    '公司共有员工1250人，其中研发750人、销售500人。',
  ])('agrees: %s', (text) => {
    expect(checkArithmetic(text)).toMatchObject({ verdict: 'agrees', checks: [{ relation: 'sum' }] });
  });

  it('disagrees where the parts are said to be all', () => {
    expect(verdictOf('It has 1,250 employees, comprising 710 engineers and 430 sales staff.')).toBe(
      'disagrees',
    );
  });

  it.each([
    'The round brought $50 million, of which $30 million came from Weir and $10 million from Tallow.',
    'The round brought $50 million, including $30 million from Weir, compared with $20 million a year before.',
    'It has 1,250 employees, including 700 engineers and 900 people in Asia.',
    '公司共有员工1200人，其中研发700人、硕士900人。',
  ])('raises no alarm: %s', (text) => {
    expect(['not-comparable', 'nothing-to-check']).toContain(verdictOf(text));
  });
});
