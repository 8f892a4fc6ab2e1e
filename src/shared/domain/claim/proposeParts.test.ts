import { describe, expect, it } from 'vitest';
import { proposeParts } from './proposeParts.ts';

describe('proposeParts', () => {
  it.each([
    [
      'Priced at 199 yuan, sold 250,000 sets, about 50 million',
      ['Priced at 199 yuan', 'sold 250,000 sets', 'about 50 million'],
    ],
    ['课程售价199元，卖出约25万套。', ['课程售价199元', '卖出约25万套']],
    [
      'On Monday, after the launch, shares fell by 7 % and the index lost 2 %.',
      ['On Monday, after the launch, shares fell by 7 %', 'the index lost 2 %'],
    ],
    ['The app has 3 million users. Nobody else has.', ['The app has 3 million users', 'Nobody else has']],
    ['It is the greatest model in the world', ['It is the greatest model in the world']],
    ['', []],
  ])('parts %j by figures and sentences', (words, parts) => {
    expect(proposeParts(words)).toEqual(parts);
  });
});
