import { describe, expect, it } from 'vitest';
import { findRepeated } from './findRepeated.ts';

/** What is told of each repeated quantity: the printed values and the outcome or the doubt. */
const told = (text: string) =>
  findRepeated(text).map(({ stated, verdict, why }) => [
    ...stated.map(({ figure }) => text.slice(figure.start, figure.end)),
    why ?? verdict,
  ]);

describe('one quantity with two values', () => {
  it.each([
    [
      'Dovetalk has 100 million users. Rain fell. By its own count, Dovetalk has 80 million users.',
      '100 million',
      '80 million',
    ],
    [
      'The AI course costs 199 yuan. The shop tells another story. The AI course costs 299 yuan.',
      '199 yuan',
      '299 yuan',
    ],
    ['Acme employs 1,210 people in Leeds, and Acme employs 1,340 people in Leeds.', '1,210', '1,340'],
    [
      'Ninefold Orbit was bought for $6.5 billion. Rain fell. Ninefold Orbit was bought for $6.9 billion.',
      '$6.5 billion',
      '$6.9 billion',
    ],
    ['Adobe fell 7 % on Friday. On Friday Adobe fell 4 %.', '7 %', '4 %'],
    [
      'She says that within five years an ordinary person can make a film. “Within two years an ordinary person can make a film.”',
      'five years',
      'two years',
    ],
    ['Kiteframe said it has 300 customers. Kiteframe has 420 customers.', '300', '420'],
    ["Dovetalk's 100 million users cheered. Dovetalk has 80 million users.", '100 million', '80 million'],
    [
      'Saltmarsh Loom, a start-up of last spring, employs 40 people. Saltmarsh Loom employs 55 people.',
      '40',
      '55',
    ],
    [
      'Revenue of Kiteframe was $3.2 billion in 2023. In 2023, revenue of Kiteframe was $3.9 billion.',
      '$3.2 billion',
      '$3.9 billion',
    ],
    ['多鸽拥有1.2亿用户。晚上又有人说，多鸽拥有8000万用户。', '1.2亿', '8000万'],
    ['云磨AI课售价199元。到了店里，云磨AI课售价299元。', '199元', '299元'],
    ['去年云磨AI课卖出25万套。去年，云磨AI课卖出20万套。', '25万', '20万'],
  ])('%s', (text, first, second) => {
    expect(told(text)).toEqual([[first, second, 'disagrees']]);
  });

  it('agrees within what the print of both allows', () => {
    expect(told('Dovetalk has about 100 million users. Dovetalk has 98 million users.')).toEqual([
      ['about 100 million', '98 million', 'agrees'].map((each) => each.replace('about ', '')),
    ]);
    expect(told('Acme has more than 40,000 orders. Acme has 52,000 orders.')).toEqual([
      ['40,000', '52,000', 'agrees'],
    ]);
  });

  it('shows its working', () => {
    const [only] = findRepeated('Dovetalk has 100 million users. Dovetalk has 80 million users.');
    expect(only?.sum).toBe('100000000 − 80000000 = 20000000');
    expect(only?.working).toBe(
      '“100 million” allows 99.5 million to 100.5 million, “80 million” allows 79.5 million to 80.5 million; they are 20 million apart.',
    );
  });
});

describe('what may be another quantity is not called a contradiction', () => {
  it.each([
    [
      'Dovetalk has 100 million registered users. Dovetalk has 80 million monthly active users.',
      'other-bases',
    ],
    ['Dovetalk has 100 million users. Dovetalk has 80 million paying users.', 'other-bases'],
    ['Acme has 40 shops. In 2019 Acme has 12 shops.', 'one-period'],
    ['Dovetalk had 20 million users. Dovetalk has 80 million users.', 'other-tense'],
    ['Dovetalk has 100 million users, it says. In fact, Dovetalk has 80 million users.', 'contrast'],
    ['Saltmarsh Loom raised $300 million. Saltmarsh Loom raised $200 million.', 'two-events'],
    ['The company has 300 customers. The company has 420 customers.', 'uncertain-subject'],
    ['Its AI course costs 199 yuan. Beta answers. Its AI course costs 299 yuan.', 'uncertain-subject'],
    ['公司拥有300名员工。公司拥有420名员工。', 'uncertain-subject'],
  ])('%s', (text, why) => {
    expect(told(text).map((each) => each[2])).toEqual([why]);
  });

  it.each([
    'Acme had 100 shops in 2022. Acme had 140 shops in 2023.',
    'Adobe fell 7 % on Friday. Adobe fell 4 % on Monday.',
    'Acme has 100 shops in Leeds. Acme has 140 shops in York.',
    'Acme sold 100 sofas. Acme sold 140 chairs.',
    'Acme paid Beta $5 million. Beta paid Acme $7 million.',
    'Shares rose from 12 dollars to 15 dollars. Shares rose from 10 dollars to 11 dollars.',
    'Acme does not have 100 shops. Acme has 140 shops.',
    'Acme has 100 shops, including 40 abroad. Acme has 100 shops, including 30 at home.',
    'If Acme has 100 shops, that is news. Acme has 140 shops.',
    'Does Acme have 100 shops? Acme has 140 shops.',
    'It has 100 shops. It has 140 shops.',
    'The course costs 199 yuan. The book costs 29 yuan.',
    'The course costs 199 yuan (about $28). The course costs 199 yuan (about 26 euros).',
    'Acme owns 30 % of Beta. Acme owns 40 % of Gamma.',
    'Acme hired another 30 people. Acme hired 50 people.',
    'Acme sells it for 5 dollars a month. Acme sells it for 50 dollars a year.',
    'Add 2 cups of flour. Add 3 cups of flour.',
    '多鸽没有1亿用户。多鸽拥有8000万用户。',
    '去年多鸽拥有1亿用户。今年多鸽拥有8000万用户。',
    '其中，国内有300人，海外有420人。其中，国内有310人。',
  ])('%s', (text) => {
    expect(told(text).filter((each) => each[2] !== 'agrees')).toEqual([]);
  });

  it('takes a list of one form for no story', () => {
    const list = Array.from({ length: 40 }, (_, at) => `Acme sold ${at + 2} boats on Friday.`).join(' ');
    expect(told(list)).toEqual([]);
  });
});

it('reads a long text in linear time', () => {
  const sentence = 'Dovetalk has 100 million users and sold 20 boats for $5 million in 2023. ';
  const time = (count: number) => {
    const start = process.cpuUsage().user;
    findRepeated(sentence.repeat(count));
    return process.cpuUsage().user - start;
  };
  time(500);
  expect(time(4_000)).toBeLessThan(time(500) * 8 * 4 + 50_000);
});
