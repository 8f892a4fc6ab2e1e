import { expect as expectValue, test } from 'vitest';
import { quoteOutcomes } from '#shared/domain/quote/QuoteCheck.ts';
import { labels } from '#shared/contract/labels.en.ts';
import { expect } from './expect.ts';
import { openDesk } from './openDesk.ts';

test('the sample has a quote of each result, and the desk explains each', async () => {
  const { page, call } = await openDesk({ sample: true, at: '#/claims' });
  const { claims } = await call('claims.list', { filter: { kinds: ['quote'] }, limit: 100 });
  const seen = new Set<string>();
  for (const { id, number } of claims) {
    const { checks } = await call('claims.get', { id });
    await page.evaluate((hash) => (location.hash = hash), `/claims?claim=${id}`);
    const claim = page.getByRole('region', { name: `Claim ${number}`, exact: true });
    for (const { outcome } of checks) {
      await expect(claim.getByText(labels.quoteOutcome[outcome], { exact: true }).first()).toBeVisible();
      seen.add(outcome);
    }
  }
  expectValue([...seen].sort()).toEqual([...quoteOutcomes].sort());
});
