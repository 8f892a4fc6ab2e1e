import { describe, expect, it } from 'vitest';
import { readSeries } from '#shared/domain/priceSeries/readSeries.ts';
import { answerStockMove } from './answerStockMove.ts';
import { isMove } from './checkStockMove.ts';

const adobe =
  'Date\tOpen\tClose\tAdj Close\n2024-02-14\t\t604.66\t\n2024-02-15\t\t590.44\t\n2024-02-16\t\t546.66\t\n2024-02-20\t\t541.91\t';
const shutterstock =
  'Date\tOpen\tClose\tAdj Close\n2024-02-15\t\t47.80\t47.497\n2024-02-16\t46.80\t45.20\t44.913';

const days = { from: '2024-02-15', to: '2024-02-16' };

function answer(
  text: string,
  csv = adobe,
  {
    from = days.from,
    to = days.to,
    claimedOn = null,
    evidence = [],
  }: {
    from?: string | null;
    to?: string | null;
    claimedOn?: string | null;
    evidence?: readonly string[];
  } = {},
) {
  const links = evidence.map((exact) => ({
    stance: 'supports' as const,
    passage: { documentId: /^\d/.test(exact) ? 'series' : 'notes', documentTitle: 'Notes', exact },
  }));
  const claim = { text, kind: 'stock-move' as const, claimedOn, links };
  return answerStockMove(
    claim,
    { documentId: null, from, to },
    { documentId: 'series', name: csv === shutterstock ? 'Shutterstock prices' : 'Adobe prices' },
    readSeries(csv),
  ).result;
}

function move(...args: Parameters<typeof answer>) {
  const result = answer(...args);
  if (!isMove(result)) throw new Error(result.reason);
  return result;
}

/** The outcome, and of the span that the words name what was compared. */
function told(...args: Parameters<typeof answer>) {
  const { outcome, spans } = move(...args);
  const [first] = spans.find(({ isNamed }) => isNamed)?.comparisons ?? [];
  return [outcome, first?.direction, first?.how ?? first?.why ?? null];
}

describe('the size', () => {
  it('is compared with the printed precision, with the sum as on paper', () => {
    expect(told('Adobe fell 7 %')).toEqual(['agrees', 'right', 'within-precision']);
    expect(told('Adobe fell 7.4 %')).toEqual(['agrees', 'right', 'within-precision']);
    expect(told('Adobe fell 7.3 %')).toEqual(['disagrees', 'right', null]);
    expect(told('Adobe fell more than 8 %')).toEqual(['disagrees', 'right', null]);
    expect(told('Adobe股价大跌超过7%')).toEqual(['agrees', 'right', 'within-qualifier']);
    expect(move('Adobe fell 7 %').spans).toMatchObject([
      { span: 'close-to-close', percent: '-7.41', sum: '(546.66 − 590.44) ÷ 590.44 × 100 ≈ −7.41 %' },
    ]);
  });

  it('may lack its direction, and disagrees with a wrong one', () => {
    expect(told("Adobe's share price moved by more than 7 %")).toEqual([
      'agrees',
      'missing',
      'within-qualifier',
    ]);
    expect(told('Adobe jumped more than 7 %')).toEqual(['disagrees', 'wrong', null]);
    expect(told('Adobe lost 7 % of its value')).toEqual(['agrees', 'right', 'within-precision']);
    expect(told('Adobe changed by -7.4%')).toEqual(['agrees', 'right', 'within-precision']);
  });

  it('need not be stated', () => {
    expect(told('Adobe plunged the day after')).toEqual(['agrees', 'right', 'exactly']);
    expect(told('Adobe soared the day after')).toEqual(['disagrees', 'wrong', null]);
    expect(told('Investors looked at Adobe')).toEqual(['nothing-to-check', undefined, null]);
  });
});

describe('overnight', () => {
  const text = 'Shutterstock lost more than $70 million in market value overnight';
  const evidence = ['For Shutterstock our tables use about 35.5 million shares.'];

  it('is from the close to the next opening, times the linked number of shares', () => {
    const { outcome, spans, shares } = move(text, shutterstock, { evidence });
    expect(outcome).toBe('disagrees');
    expect(shares).toEqual({ documentId: 'notes', text: '35.5 million' });
    expect(
      spans.map(({ span, percent, isNamed, isSameAsPlain, comparisons }) => [
        span,
        percent,
        isNamed,
        isSameAsPlain,
        comparisons[0]?.outcome,
        comparisons[0]?.sum,
      ]),
    ).toEqual([
      ['close-to-close', '-5.44', false, false, 'agrees', '−2.60 × 35500000 = −92300000'],
      ['overnight', '-2.09', true, false, 'disagrees', '−1.00 × 35500000 = −35500000'],
      ['adjusted', '-5.44', false, true, undefined, undefined],
    ]);
  });

  it('compares no market value without a number of shares', () => {
    expect(told(text, shutterstock)).toEqual(['not-comparable', 'right', 'no-shares']);
  });

  it('calls a difference no error where the file has no opening prices', () => {
    expect(told('Adobe fell 3 % overnight')).toEqual(['not-comparable', 'right', 'no-open']);
  });
});

describe('the days', () => {
  const text = 'Adobe fell 7 %';

  it('are those chosen, else of linked rows, else of the words, else of the claim', () => {
    const free = { from: null, to: null };
    const rows = { ...free, evidence: ['2024-02-15\t\t590.44', '2024-02-16\t\t546.66'] };
    expect(move(text).origin).toBe('chosen');
    expect(move(text, adobe, rows)).toMatchObject({ origin: 'evidence', asked: days });
    expect(move('Adobe fell 7 % on 16 February 2024', adobe, free)).toMatchObject({
      origin: 'words',
      asked: days,
    });
    expect(move('On the day after 15 February 2024 Adobe fell 7 %', adobe, free).asked).toEqual(days);
    expect(move(text, adobe, { ...free, claimedOn: '2024-02-15' })).toMatchObject({
      origin: 'claim-date',
      asked: days,
      outcome: 'agrees',
    });
    expect(answer(text, adobe, { ...free, claimedOn: '2024-02' })).toEqual({ reason: 'no-days' });
  });

  it('that are only assumed make no difference an error', () => {
    expect(told('Adobe fell 3 %', adobe, { from: null, to: null, claimedOn: '2024-02-15' })).toEqual([
      'not-comparable',
      'right',
      'assumed-days',
    ]);
  });

  it('without trading stand for the last close before, and the check says so', () => {
    expect(move(text, adobe, { from: '2024-02-15', to: '2024-02-18' })).toMatchObject({
      outcome: 'agrees',
      notes: [{ note: 'no-row', asked: '2024-02-18', used: '2024-02-16', isWeekend: true }],
    });
    expect(told(text, adobe, { from: '2024-02-17', to: '2024-02-18' })).toEqual([
      'not-comparable',
      'no-move',
      'same-day',
    ]);
    expect(told(text, adobe, { to: '2024-03-20' })).toEqual(['not-comparable', 'right', 'far-from-day']);
    expect(answer(text, adobe, { from: '2023-01-01' })).toEqual({
      reason: 'before-the-series',
      date: '2023-01-01',
    });
  });

  it('with two prices are refused', () => {
    expect(answer(text, `${adobe}\n2024-02-16\t\t500.00\t`)).toEqual({
      reason: 'conflicting-rows',
      date: '2024-02-16',
    });
  });
});

it('flags a jump that looks like a split, and compares nothing across it', () => {
  const split = 'Date,Close,Adj Close\n2024-06-07,1208.88,120.888\n2024-06-10,121.79,121.79';
  const { outcome, notes, spans } = move('Nvidia rose 0.75 %', split, {
    from: '2024-06-07',
    to: '2024-06-10',
  });
  expect(outcome).toBe('not-comparable');
  expect(notes).toContainEqual({ note: 'jump', date: '2024-06-10', factor: '0.10' });
  expect(spans.map(({ percent }) => percent)).toEqual(['-89.93', '0.75']);
});
