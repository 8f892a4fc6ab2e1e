import { expect, it } from 'vitest';
import { isSameValue } from './isSameValue.ts';

it('takes texts for the same that differ by blanks around them', () => {
  expect(isSameValue('Adobe fell', ' Adobe fell\n')).toBe(true);
  expect(isSameValue('Adobe fell', 'Adobe  fell')).toBe(false);
});

it('takes an empty text for none', () => {
  expect(isSameValue('', null)).toBe(true);
  expect(isSameValue('  ', null)).toBe(true);
});

it('compares lists by what they hold', () => {
  expect(isSameValue(['a'], ['a'])).toBe(true);
  expect(isSameValue(['a'], ['b'])).toBe(false);
  expect(isSameValue([], null)).toBe(false);
});

it('keeps yes and no apart from nothing', () => {
  expect(isSameValue(false, null)).toBe(false);
});
