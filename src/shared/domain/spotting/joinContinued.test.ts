import { expect, it } from 'vitest';
import { splitSentences } from '#shared/domain/sentence/splitSentences.ts';
import { joinContinued } from './joinContinued.ts';
import { spotClaims } from './spotClaims.ts';

const countIn = (text: string) => joinContinued(text, splitSentences(text)).length;

it.each([
  ['It sold 250,000 sets. That makes about 50 million.', 1],
  ['It took the telephone 75 years to reach 100 million users. Dovetalk took two months.', 1],
  ['卖出25万套。也就是约5000万元。', 1],
  ['It sold 250,000 sets. That was on Friday.', 2],
  ['It sold 250,000 sets.\nThat makes about 50 million.', 2],
  ['It sold well. It is 30 % larger.', 2],
  ['That makes about 50 million.', 1],
])('reads %j as so many', (text, count) => {
  expect(countIn(text)).toBe(count);
});

it('makes one claim of a figure that goes on with the sentence before', () => {
  const text = 'It sold 250,000 sets. That makes about 50 million.';
  expect(spotClaims({ text }).claims.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['sales-figure', text],
  ]);
});

it('joins no more than a sentence can hold', () => {
  expect(countIn('It sold 250,000 sets. That makes about 50 million. '.repeat(200))).toBeGreaterThan(5);
});
