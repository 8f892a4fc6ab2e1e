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
