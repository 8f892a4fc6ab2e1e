import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/contract.ts';
import { quoteOutcomes } from '#shared/domain/quote/QuoteCheck.ts';
import { openSample, type OpenSample } from './openSample.ts';

type Check = OutputOf<'claims.get'>['checks'][number];

let sample: OpenSample | undefined;
let checks: ReadonlyMap<string, readonly Check[]> = new Map();

const checkOf = (key: string): Check => {
  const [check, ...others] = checks.get(key) ?? [];
  if (!check || others.length > 0) throw new Error(`not one check of “${key}”`);
  return check;
};

beforeAll(async () => {
  const opened = (sample = await openSample());
  checks = new Map(
    await Promise.all(
      [...opened.claimIds].map(
        async ([key, id]) => [key, (await opened.call('claims.get', { id })).checks] as const,
      ),
    ),
  );
}, 120_000);

afterAll(() => sample?.close());

it.each([
  ['shen-quote', 'exact'],
  ['achterberg-shares', 'cosmetic'],
  ['shen-bracketed', 'marked-edits'],
  ['shen-spliced', 'spliced'],
  ['achterberg-two-years', 'altered'],
  ['dovetalk-accounts', 'ambiguous'],
  ['shen-word-kept', 'misattributed'],
  ['plainscale-words', 'different-language'],
  ['kelly-quote', 'not-found'],
] as const)('has a quote, “%s”, that is %s', (key, outcome) => {
  expect(checkOf(key).outcome).toBe(outcome);
});

it('has one of each result', () => {
  const seen = new Set([...checks.values()].flat().map(({ outcome }) => outcome));
  expect(quoteOutcomes.filter((result) => !seen.has(result))).toEqual([]);
});

it('shows of each what its result promises', () => {
  expect(checkOf('achterberg-two-years').differences).toMatchObject([
    { kind: 'number', weight: 'meaning', quote: { text: 'two' }, source: { text: 'five' } },
  ]);
  expect(checkOf('achterberg-shares').differences).toEqual([]);
  expect(checkOf('dovetalk-accounts')).toMatchObject({ found: null, differences: [] });
  expect(checkOf('dovetalk-accounts').places).toHaveLength(2);
  expect(checkOf('shen-word-kept')).toMatchObject({
    places: [],
    foundIn: { documentTitle: 'Saltworks Forum, 20 February 2024: panel, part of the transcript' },
  });
  expect(checkOf('plainscale-words').found).toBeNull();
});
