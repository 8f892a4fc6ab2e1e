import { describe, expect, it } from 'vitest';
import { findDue } from './findDue.ts';

describe('findDue', () => {
  it.each([
    ['within five years', '2029-02'],
    ['in the next three months', '2024-05'],
    ['over the next ten days', '2024-03-08'],
    ['in two to three years', '2027-02'],
    ['within a decade', '2034-02'],
    ['by the end of 2030', '2030'],
    ['by March', '2024-03'],
    ['by January', '2025-01'],
    ['by June 2026', '2026-06'],
    ['next year', '2025'],
    ['by the end of this year', '2024'],
    ['未来五年', '2029-02'],
    ['三年内', '2027-02'],
    ['到2030年', '2030'],
    ['明年', '2025'],
    ['ten years from now', '2034-02'],
    ['in half a year', '2024-08'],
    ['in two-to-three years', '2027-02'],
    ['in the next 2–3 years', '2027-02'],
    ['next week', '2024-03-05'],
    ['in the second half of 2026', '2026-12'],
    ['in the first half of this year', '2024-06'],
    ['in the third quarter of next year', '2025-09'],
    ['in Q3 2025', '2025-09'],
    ['this fall', '2024-11'],
    ['in the summer of 2026', '2026-08'],
    ['next winter', '2025-02'],
    ['by the end of the decade', '2030'],
    ['by the end of the century', '2100'],
    ['He said last year that it would come by the end of the year', '2023'],
    ['今年下半年', '2024-12'],
    ['2026年第三季度', '2026-09'],
    ['下周', '2024-03-05'],
    ['年底前', '2024'],
    ['本世纪中叶', '2050'],
    ['去年年底', '2023'],
  ])('reads %s', (words, due) => {
    expect(findDue(words, '2024-02-27')?.due).toBe(due);
  });

  it('knows the words and no day where the day of the text is unknown', () => {
    expect(findDue('It comes within five years.')).toEqual({ start: 9, end: 26, due: undefined });
    expect(findDue('by 2030')?.due).toBe('2030');
    expect(findDue('within five years', '2024')?.due).toBe('2029');
    expect(findDue('five years ago', '2024-02-27')).toBeUndefined();
  });
});
