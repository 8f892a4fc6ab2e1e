import { expect, it } from 'vitest';
import { groupAlike } from '#resources/spotting/groupAlike.ts';

it('keeps sentences together that are nearly the same, also by way of a third', () => {
  const texts = [
    'We created four million new jobs last year.',
    'Thank you very much, Senator.',
    'And we created four million new jobs last year.',
    'So: and we created four million new jobs last year!',
    'They lost four million jobs in one bad year.',
    'Thank you.',
    'Thank you!',
  ];
  expect(groupAlike(texts)).toEqual([0, 1, 0, 0, 4, 5, 5]);
});
