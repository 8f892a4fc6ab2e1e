import { describe, expect, it } from 'vitest';
import { toClaimWords } from './toClaimWords.ts';

describe('toClaimWords', () => {
  it.each([
    ['The shop sold 250,000 sets.', 'The shop sold 250,000 sets'],
    ['it sold\n 250,000 sets, ', 'it sold 250,000 sets'],
    ['课程卖出25万份。', '课程卖出25万份'],
    ['售价199元，', '售价199元'],
    ['It grew by 1.6.', 'It grew by 1.6'],
  ])('leaves out what only ends or parts the sentence: %j', (words, claim) => {
    expect(toClaimWords(words)).toBe(claim);
  });

  it.each([
    'Who sold 250,000 sets?',
    'It was made by Acme Inc.',
    'It was sold in the U.S.',
    'It begins at 9 a.m.',
    'And so on...',
    '“I hardly sleep.”',
    '“我几乎不睡觉。”',
    'It rose (by 7 %.)',
    '.',
    '。',
  ])('keeps a mark that says something: %j', (words) => {
    expect(toClaimWords(words)).toBe(words);
  });
});
