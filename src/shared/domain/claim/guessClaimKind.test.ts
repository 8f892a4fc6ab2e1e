import { describe, expect, it } from 'vitest';
import { guessClaimKind } from './guessClaimKind.ts';

const cases = {
  quote: [
    '“The good news is that you’re going to be a millionaire”',
    'LeCun wrote: "This does not mean that it understands the world."',
    '他说：“这是一个前所未有的伟大时代。”',
  ],
  'stock-move': [
    'Adobe falls more than 7 %',
    "Adobe's share price moved by more than 7 %",
    'Shutterstock lost more than $70 million in market value overnight',
    'Adobe股价大跌7%',
    '英伟达市值一夜蒸发千亿',
  ],
  'sales-figure': [
    'The course sold about 250,000 sets last year',
    'The 250,000 sets of the AI course took about 50 million',
    '课程一年卖出约25万套',
  ],
  price: [
    'Membership costs up to 399 yuan a month',
    'A prompt tutorial costs 999',
    'only 299 yuan',
    '售价199元',
  ],
  prediction: [
    'Within five years an ordinary person can make a film',
    'The model will replace editors by 2030',
    '预计到2030年取代剪辑师',
  ],
  'user-count': ['Dovetalk has more than 100 million users', '月活用户突破1亿'],
  'funding-or-deal': [
    'The start-up was bought for $6.5 billion',
    'Saltmarsh Loom raised $300 million',
    '公司完成3亿美元融资',
  ],
  statistic: ['Plainscale holds nearly 3,000 complaints', 'Half of all teachers use it', '过半教师在用'],
  'event-or-date': [
    'On 22 February the mini-program was suspended',
    'Elon Musk "has stepped down" from the board',
    '2月22日小程序下架',
  ],
  capability: [
    'Sora can generate videos of a minute',
    'With the account one can use Sora at once',
    'Sora可以生成一分钟的视频',
  ],
  access: [
    'OpenAI gives Sora only to a selected group',
    'Nothing is open to the public',
    '目前仅限少数艺术家内测',
  ],
  other: ['Reality no longer exists', 'The “wow” effect', '', '现实不存在了'],
} as const;

describe('guessClaimKind', () => {
  for (const [kind, texts] of Object.entries(cases)) {
    it(`knows ${kind} by its signs`, () => {
      expect(texts.map((text) => [text, guessClaimKind(text)])).toEqual(texts.map((text) => [text, kind]));
    });
  }

  it('reads the beginning of a very long text only', () => {
    expect(guessClaimKind(`${'"a '.repeat(70_000)} shares fell 7 %`)).toBe('other');
    expect(guessClaimKind(`Shares fell 7 %. ${'9'.repeat(200_000)}`)).toBe('stock-move');
  });
});
