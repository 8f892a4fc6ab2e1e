import { describe, expect, test } from 'vitest';
import { createSignIn } from './createSignIn.ts';

describe('createSignIn', () => {
  test('exchanges a code for a session once', () => {
    const signIn = createSignIn();
    const code = signIn.newCode();
    const token = signIn.exchange(code) ?? '';
    expect(signIn.isSession(token)).toBe(true);
    expect(signIn.exchange(code)).toBeUndefined();
    expect(signIn.isSession(token)).toBe(true);
  });

  test('codes and tokens are 256 random bits', () => {
    const signIn = createSignIn();
    const code = signIn.newCode();
    expect(Buffer.from(code, 'base64url')).toHaveLength(32);
    expect(Buffer.from(signIn.exchange(code) ?? '', 'base64url')).toHaveLength(32);
    expect(signIn.newCode()).not.toBe(signIn.newCode());
  });

  test.each(['', 'x', 'A'.repeat(43), 'ü'.repeat(100)])(
    'knows neither the code nor the token “%s”',
    (secret) => {
      const signIn = createSignIn();
      signIn.newCode();
      expect(signIn.exchange(secret)).toBeUndefined();
      expect(signIn.isSession(secret)).toBe(false);
    },
  );

  test('a code is no token, and a token no code', () => {
    const signIn = createSignIn();
    const code = signIn.newCode();
    expect(signIn.isSession(code)).toBe(false);
    expect(signIn.exchange(signIn.exchange(code) ?? '')).toBeUndefined();
  });

  test('a wrong attempt leaves the code usable', () => {
    const signIn = createSignIn();
    const code = signIn.newCode();
    signIn.exchange(`${code}x`);
    expect(signIn.exchange(code)).toBeDefined();
  });

  test('keeps the newest eight codes only', () => {
    const signIn = createSignIn();
    const codes = Array.from({ length: 9 }, () => signIn.newCode());
    expect(signIn.exchange(codes[0] ?? '')).toBeUndefined();
    expect(codes.slice(1).every((code) => signIn.exchange(code) !== undefined)).toBe(true);
  });
});
