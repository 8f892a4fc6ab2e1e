import { describe, expect, it } from 'vitest';
import { dayHeading } from './dayHeading.ts';

const now = new Date(2024, 2, 1, 9, 0);
const at = (day: number, hour = 12) => new Date(2024, 1, day, hour).toISOString();

describe('dayHeading', () => {
  it('stands where a day begins, seen from above', () => {
    expect(dayHeading(at(10), undefined, now)?.kind).toBe('date');
    expect(dayHeading(at(10), at(11), now)?.kind).toBe('date');
    expect(dayHeading(at(10, 8), at(10, 23), now)).toBeUndefined();
  });

  it('names today and yesterday, over the end of a month too', () => {
    expect(dayHeading(new Date(2024, 2, 1, 0, 1).toISOString(), undefined, now)?.kind).toBe('today');
    expect(dayHeading(at(29, 23), new Date(2024, 2, 1).toISOString(), now)?.kind).toBe('yesterday');
    expect(dayHeading(at(28), at(29), now)?.kind).toBe('date');
  });
});
