import { expect, test } from 'vitest';
import { formatLocale } from './formatLocale.ts';

test.each([
  ['en', ['en-US'], 'en-US'],
  ['en', ['en-IN', 'en-US'], 'en-IN'],
  ['en', ['de-DE', 'en'], 'en-DE'],
  ['en', ['de-DE', 'en-AU'], 'en-AU'],
  ['en', ['zh-Hant-TW', 'ja'], 'en-TW'],
  ['en', ['fr', 'en'], 'en-GB'],
  ['en', [], 'en-GB'],
  ['en', ['', 'x', 'not a language'], 'en-GB'],
  ['zh', ['zh-CN', 'en-US'], 'zh-Hans-CN'],
  ['zh', ['zh-Hant-HK'], 'zh-Hans-HK'],
  ['zh', ['en-SG'], 'zh-Hans-SG'],
  ['zh', ['zh'], 'zh-Hans-CN'],
] as const)('a desk in %s for a user of %j writes as in %s', (language, userLanguages, expected) => {
  expect(formatLocale(language, userLanguages)).toBe(expected);
});

test('writes the day as the region does', () => {
  const day = (locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 1, 16));
  expect([day(formatLocale('en', ['en-US'])), day(formatLocale('en', ['de-DE']))]).toEqual([
    '2/16/24',
    '16/02/2024',
  ]);
});
