import { describe, expect, it } from 'vitest';
import { compareEvidence } from './compareEvidence.ts';

const told = (claim: string, text: string, stance: 'supports' | 'disputes' | 'context' = 'disputes') =>
  compareEvidence(claim, { text, stance }).map(({ inClaim, inEvidence, verdict, how, why }) => [
    inClaim.text,
    inEvidence.text,
    why ?? how ?? verdict,
  ]);

describe('a figure of a claim beside its evidence', () => {
  it('agrees within what the print allows', () => {
    expect(told('Cloudmill sold about 250,000 sets', 'Cloudmill sold 248,310 sets of the course.')).toEqual([
      ['250,000', '248,310', 'within-qualifier'],
    ]);
    expect(told('The course costs 199 yuan', 'AI course: 199元')).toEqual([['199 yuan', '199元', 'exactly']]);
    expect(told('Cloudmill sold about 250,000 sets', '云磨去年卖出25万套')).toEqual([
      ['250,000', '25万', 'exactly'],
    ]);
  });

  it('disagrees where both are certainly of one quantity', () => {
    const [only] = compareEvidence('More than 40,000 households ordered', {
      text: 'In the count of the filing, 4,012 households ordered.',
      stance: 'disputes',
    });
    expect(only).toMatchObject({ verdict: 'disagrees', sum: '40000 − 4012 = 35988' });
    expect(only?.working).toBe(
      'more than “40,000” allows 39,500 or more, “4,012” allows 4,011.5 to 4,012.5; they are 35,988 apart.',
    );
    expect(told('公司2023年营收50亿元', '公司2023年营收48.7亿元，同比增长12%')).toEqual([
      ['50亿元', '48.7亿元', 'disagrees'],
    ]);
    expect(told('Kiteframe shares fell 12 %', 'Kiteframe shares fell 7.4 %')).toEqual([
      ['12 %', '7.4 %', 'disagrees'],
    ]);
  });

  it('takes the one that agrees among several', () => {
    expect(
      told('The tutorial costs 999 yuan', 'Tutorial 999 yuan, account 299 yuan, coaching 3,999 yuan'),
    ).toEqual([['999 yuan', '999 yuan', 'exactly']]);
  });
});

describe('is not compared', () => {
  it.each([
    ['Dovetalk has 100 million users', 'Dovetalk counts 80 million registered users.', 'other-bases'],
    ['Acme shipped 300,000 phones', 'Acme sold 210,000 phones.', 'other-bases'],
    ['Revenue of Acme is $4 billion', 'Run-rate revenue of Acme is $6 billion.', 'other-bases'],
    ['Acme sold 300 boats in 2023', 'Acme sold 210 boats in 2022.', 'other-period'],
    ['Acme sold 300 boats', 'Acme sold 210 boats in 2022.', 'one-period'],
    ['Acme sold 300 boats', 'Acme sold 210 boats in Leeds and 310 boats in York.', 'several-figures'],
    ['Acme sold 300', 'Acme sold 210 boats.', 'other-unit'],
    ['Acme sold 300 boats', 'Acme卖出210艘', 'other-unit'],
    ['Acme rose 12 %', 'Acme fell 7 %', 'other-direction'],
    ['公司去年营收50亿元', '公司2023年营收48.7亿元', 'other-period'],
    ['公司2023年营收50亿元', '公司2023年贷款48.7亿元', 'uncertain-quantity'],
    ['Acme grew 12 %', 'Acme has a margin of 30 %', 'uncertain-quantity'],
    ['The course costs 199 yuan', 'A book of theirs is 29 yuan', 'uncertain-quantity'],
  ])('%s / %s', (claim, text, why) => {
    expect(told(claim, text).map((each) => each[2])).toEqual([why]);
  });

  it('where the passage is only context', () => {
    expect(told('Acme sold 300 boats', 'Acme sold 210 boats.', 'context').map((each) => each[2])).toEqual([
      'context-only',
    ]);
  });

  it('where nothing of the kind is in the passage', () => {
    expect(told('Acme sold 300 boats', 'It was bought for $3 billion in 30 days by 20 investors.')).toEqual(
      [],
    );
    expect(told('Acme took 50 million yuan', 'Acme took $50 million.')).toEqual([]);
    expect(told('It is 7 %', 'It is 7 percentage points')).toEqual([]);
  });
});
