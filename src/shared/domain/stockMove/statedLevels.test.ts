import { describe, expect, it } from 'vitest';
import { readSeries } from '#shared/domain/priceSeries/readSeries.ts';
import { answerStockMove } from './answerStockMove.ts';
import { isMove } from './checkStockMove.ts';

const adobe = 'Date\tClose\n2024-02-14\t604.66\n2024-02-15\t590.44\n2024-02-16\t546.66\n2024-02-20\t541.91\n';
const opened = 'Date\tOpen\tClose\n2024-02-15\t48.10\t47.80\n2024-02-16\t46.80\t45.20';
const half = 'Date,Close\n2024-02-14,80.00\n2024-02-15,58.00\n2024-02-16,41.00\n';
const inTwoDays = { csv: half, from: '2024-02-14' };

function answer(
  text: string,
  {
    csv = adobe,
    from = '2024-02-15',
    to = '2024-02-16',
    evidence = '',
    title = 'Notes',
    name = 'Adobe share prices',
  } = {},
) {
  const links =
    evidence === ''
      ? []
      : [
          {
            stance: 'supports' as const,
            passage: { documentId: 'notes', documentTitle: title, exact: evidence },
          },
        ];
  const claim = { text, kind: 'stock-move' as const, claimedOn: null, links };
  const { result } = answerStockMove(
    claim,
    { documentId: null, from, to },
    { documentId: 'series', name },
    readSeries(csv),
  );
  if (!isMove(result)) throw new Error(result.reason);
  return result;
}

/** What is compared in the span that the words name. */
const told = (...args: Parameters<typeof answer>) =>
  answer(...args)
    .spans.filter(({ isNamed }) => isNamed)
    .flatMap(({ comparisons }) =>
      comparisons.map(({ of, stated, outcome, why }) => [of, stated, why ?? outcome]),
    );

describe('a price that is said to be reached', () => {
  it.each([
    ['Adobe fell to $546.66', '$546.66', 'agrees'],
    ['Adobe closed at $546.66', '$546.66', 'agrees'],
    ['Adobe closed at 546.66', '546.66', 'agrees'],
    ['Adobe closed at $547', '$547', 'agrees'],
    ['Adobe closed at $549', '$549', 'disagrees'],
    ['Adobe fell below $550', '$550', 'agrees'],
    ['Adobe fell below $540', '$540', 'disagrees'],
    ['Adobe rose to $546.66', '$546.66', 'disagrees'],
    ['Adobe股价收于546.66美元', '546.66美元', 'agrees'],
    ['Adobe股价跌至540美元', '540美元', 'disagrees'],
  ])('%s', (text, stated, outcome) => {
    expect(told(text)).toEqual([['price', stated, outcome]]);
  });

  it('is the one before the move after “from”', () => {
    expect(told('Adobe fell from $590.44 to $546.66')).toEqual([
      ['price', '$590.44', 'agrees'],
      ['price', '$546.66', 'agrees'],
    ]);
    expect(told('Adobe fell 7.4 % to $546.66')).toEqual([
      ['percent', '7.4 %', 'agrees'],
      ['price', '$546.66', 'agrees'],
    ]);
  });

  it('is the opening price after “opened”', () => {
    expect(told('It opened at $46.80', { csv: opened })).toEqual([['price', '$46.80', 'agrees']]);
    expect(told('It opened at $45.20', { csv: opened })).toEqual([['price', '$45.20', 'disagrees']]);
  });

  it('needs only its own day', () => {
    expect(told('Adobe closed at $546.66', { from: '2024-02-16' })).toEqual([['price', '$546.66', 'agrees']]);
  });

  it('is no target, no offer and no price of something else', () => {
    for (const text of [
      'Adobe fell; analysts cut the price target to $520',
      'Adobe fell after it bought Figma at $20 a share',
    ])
      expect(told(text)).toEqual([['direction', '', 'agrees']]);
  });
});

it('compares the amount that a price moved by', () => {
  expect(told('Adobe fell $43.78')).toEqual([['price-change', '$43.78', 'agrees']]);
  expect(told('Adobe fell by more than $50')).toEqual([['price-change', '$50', 'disagrees']]);
});

describe('doubled and halved', () => {
  it('are compared with one price over the other', () => {
    expect(told('Kiteframe halved', inTwoDays)).toEqual([['multiple', 'halved', 'agrees']]);
    expect(told('Adobe halved')).toEqual([['multiple', 'halved', 'disagrees']]);
    expect(told('Kiteframe more than halved', inTwoDays)).toEqual([['multiple', 'halved', 'disagrees']]);
    expect(told('Kiteframe nearly halved', inTwoDays)).toEqual([['multiple', 'halved', 'agrees']]);
    expect(told('Kiteframe股价腰斩', inTwoDays)).toEqual([['multiple', '腰斩', 'agrees']]);
    expect(told('Adobe doubled')).toEqual([['multiple', 'doubled', 'disagrees']]);
    const [span] = answer('Kiteframe halved', inTwoDays).spans;
    expect(span?.comparisons[0]?.sum).toBe('41.00 ÷ 80.00 ≈ 0.51');
  });

  it('are not compared across what looks like a split', () => {
    expect(told('Kiteframe halved', { csv: 'Date,Close\n2024-02-15,80.00\n2024-02-16,40.00\n' })).toEqual([
      ['multiple', 'halved', 'jump'],
    ]);
  });

  it('leave a ratio to earnings alone', () => {
    expect(told('Adobe fell and trades at 40x earnings').map(([of]) => of)).not.toContain('multiple');
  });
});

describe('a market value', () => {
  const shares = { evidence: 'Adobe has about 450 million shares.' };

  it('that was reached is the price times the shares', () => {
    expect(told("Adobe's market value fell to $246 billion", shares)).toEqual([
      ['market-value-level', '$246 billion', 'agrees'],
    ]);
    expect(told("Adobe's market value fell to $300 billion", shares)).toEqual([
      ['market-value-level', '$300 billion', 'disagrees'],
    ]);
    expect(told('Adobe市值跌至2460亿美元', shares)).toEqual([['market-value-level', '2460亿美元', 'agrees']]);
  });

  it('that was lost is the change times the shares', () => {
    expect(told('Adobe lost about $20 billion in market value', shares)).toEqual([
      ['market-value', '$20 billion', 'agrees'],
    ]);
  });

  it('takes no number of shares of another company, and says so', () => {
    const text = 'Adobe lost about $20 billion in market value';
    expect(told(text, { evidence: 'Shutterstock has about 35.5 million shares.' })).toEqual([
      ['market-value', '$20 billion', 'other-company'],
    ]);
    expect(told(text, { evidence: 'There are 450 million shares.' })).toEqual([
      ['market-value', '$20 billion', 'other-company'],
    ]);
    expect(told(text, { evidence: 'There are 450 million shares.', title: 'Adobe: annual report' })).toEqual([
      ['market-value', '$20 billion', 'agrees'],
    ]);
    expect(
      told(text, {
        evidence: 'Shutterstock has about 35.5 million shares. Adobe has about 450 million shares.',
      }),
    ).toEqual([['market-value', '$20 billion', 'agrees']]);
    expect(told(text)).toEqual([['market-value', '$20 billion', 'no-shares']]);
  });
});

describe('weekdays without a row', () => {
  it('between the two days are told', () => {
    expect(answer('Adobe fell', { to: '2024-02-20' }).notes).toEqual([
      { note: 'gap', days: ['2024-02-19'], count: 1 },
    ]);
    expect(answer('Adobe fell', { from: '2024-02-14', to: '2024-02-16' }).notes).toEqual([]);
  });

  it('are counted where they are many', () => {
    const { notes } = answer('Adobe fell', {
      csv: 'Date,Close\n2024-02-01,604.66\n2024-02-16,546.66\n',
      from: '2024-02-01',
    });
    expect(notes).toEqual([
      {
        note: 'gap',
        days: ['2024-02-02', '2024-02-05', '2024-02-06', '2024-02-07', '2024-02-08'],
        count: 10,
      },
    ]);
  });
});

it.each(['Adobe did not fall 7 %', 'Adobe股价没有下跌7%', 'Adobe failed to fall 7 %'])(
  'compares nothing that is denied: %s',
  (text) => {
    expect(told(text)).toEqual([['percent', expect.any(String), 'negated']]);
  },
);
