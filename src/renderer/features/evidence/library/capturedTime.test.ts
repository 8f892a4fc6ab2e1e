import { describe, expect, it } from 'vitest';
import { readCapturedTime, showCapturedTime } from './capturedTime.ts';

describe('the time of capture', () => {
  it('comes back as it was typed', () => {
    for (const typed of ['2024-02-16 14:30', '1999-12-31 00:05'])
      expect(showCapturedTime(readCapturedTime(typed) ?? null)).toBe(typed);
    expect(showCapturedTime(readCapturedTime('2024-2-6') ?? null)).toBe('2024-02-06 00:00');
    expect(readCapturedTime('  ')).toBeNull();
    expect(showCapturedTime(null)).toBe('');
  });

  it('refuses what is no time', () => {
    for (const typed of ['yesterday', '2024-02-30', '2024-13-01', '2024-02-16 25:00', '2024'])
      expect([typed, readCapturedTime(typed)]).toEqual([typed, undefined]);
  });
});
