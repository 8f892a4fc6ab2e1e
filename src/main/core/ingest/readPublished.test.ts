import { describe, expect, it } from 'vitest';
import { readPublished } from './readPublished.ts';

describe('readPublished', () => {
  it.each([
    ['2024-02-16T23:30:00-08:00', '2024-02-16'],
    ['2024-02', '2024-02'],
    ['2024', '2024'],
    ['2024/2/6', '2024-02-06'],
    ['20240216', '2024-02-16'],
    ['Feb. 16, 2024 8:00 a.m.', '2024-02-16'],
    ['Friday, 16 February 2024', '2024-02-16'],
    ['Fri, 16 Feb 2024 08:00:00 GMT', '2024-02-16'],
    ['February 2024', '2024-02'],
    ['2024年2月16日 08:00', '2024-02-16'],
    ['2024 年 2 月', '2024-02'],
  ])('reads %s', (words, date) => expect(readPublished(words)).toBe(date));

  it.each(['3/4/2024', '2024-02-30', 'yesterday', '', '0001-01-01'])('reads no date in %s', (words) =>
    expect(readPublished(words)).toBeNull(),
  );
});
