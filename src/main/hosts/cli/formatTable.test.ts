import { expect, it } from 'vitest';
import { formatTable, toPlainLine } from './formatTable.ts';

it('aligns columns and counts Chinese characters as two', () => {
  expect(
    formatTable([
      ['索拉', 'x'],
      ['abc', 'y'],
    ]),
  ).toBe('索拉  x\nabc   y\n');
});

it('cuts the last cell to the width, and never in the middle of a character', () => {
  expect(formatTable([['a', '索'.repeat(20)]], 24)).toBe(`a  ${'索'.repeat(10)}…\n`);
  expect(formatTable([['a', '😀'.repeat(20)]], 24)).toBe(`a  ${'😀'.repeat(10)}…\n`);
});

it('lets no text steer the terminal', () => {
  expect(toPlainLine('a\u001b[31mred\u0007\nb\u202ec ')).toBe('a [31mred b c');
});
