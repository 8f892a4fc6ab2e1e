import { expect, it } from 'vitest';
import { findHypeSignals } from './findHypeSignals.ts';
import { spotClaims } from './spotClaims.ts';

it('counts signs of hype with examples, and makes no score of them', () => {
  const text =
    'Netizens stare at the largest model. The Kite tutorial costs 999, the Kite course costs 199 yuan. Kite will replace all film makers. ' +
    'Tallybridge Talent reports that such jobs may grow by 20 % within two years.';
  const found = findHypeSignals(text, spotClaims({ text }).claims);
  expect(found.pricesWithoutCurrency).toMatchObject({ count: 1, of: 2 });
  expect(found.flatForecasts).toMatchObject({ count: 1, of: 2 });
  expect(found.vagueSources).toMatchObject({ count: 1 });
  expect(found.superlatives).toMatchObject({ count: 1 });
  expect(found.withoutSource.count).toBe(found.withoutSource.of - 1);
  const [price] = found.pricesWithoutCurrency.examples;
  expect(text.slice(price?.start, price?.end)).toContain('999');
  expect(findHypeSignals('', [])).toMatchObject({ withoutSource: { count: 0, of: 0, examples: [] } });
});
