import { expect, test } from 'vitest';
import { findSignInCode } from './signIn.ts';

const origin = 'http://127.0.0.1:4747';

test.each([`${origin}/signin?code=abc`, `  open ${origin}/signin?code=abc\n`])(
  'finds the code in “%s”',
  (address) => {
    expect(findSignInCode(address, origin)).toBe('abc');
  },
);

test.each([
  '',
  'abc',
  'http://127.0.0.1:4748/signin?code=abc',
  'https://evil.example/signin?code=abc',
  `${origin}/?code=abc`,
  `${origin}/signin`,
])('finds none in “%s”', (address) => {
  expect(findSignInCode(address, origin)).toBeNull();
});
