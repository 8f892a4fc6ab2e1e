import { describe, expect, it } from 'vitest';
import { listSuggestions } from './listSuggestions.ts';
import { spotClaims } from './spotClaims.ts';

const text =
  'Adobe shares fell by 7 %. The shop sold 250,000 sets at 199 yuan. OpenAI gives Sora only to a selected group.';
const { claims } = spotClaims({ text });
const wordsOf = (taken: readonly { start: number; end: number }[], threshold = 0) =>
  listSuggestions(claims, taken, threshold).map(({ start, end }) => text.slice(start, end));
const placeOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('listSuggestions', () => {
  it('puts what needs a check most first', () => {
    const scores = listSuggestions(claims, [], 0).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(wordsOf([]).at(-1)).toBe('OpenAI gives Sora only to a selected group.');
  });

  it('leaves out what was logged, also where a little more or less was marked', () => {
    expect(wordsOf([placeOf('Adobe shares fell by 7 %')])).not.toContain('Adobe shares fell by 7 %.');
    expect(wordsOf([placeOf('shares fell by 7 %. The')])).not.toContain('Adobe shares fell by 7 %.');
    expect(wordsOf([placeOf('7 %')])).not.toContain('Adobe shares fell by 7 %.');
    expect(wordsOf([{ start: 0, end: 2 }, placeOf('group')]).length).toBeLessThan(wordsOf([]).length);
    expect(wordsOf([{ start: text.length, end: text.length + 9 }])).toEqual(wordsOf([]));
  });

  it('takes a place that is that of a claim found here for this claim alone', () => {
    const said = '“In ten years every film will be made by machines,” Lin said. It sold 250,000 sets.';
    const spotted = spotClaims({ text: said }).claims;
    const quote = spotted.find(({ kind }) => kind === 'quote');
    const left = (kind?: 'quote' | 'other', shift = 0) =>
      listSuggestions(
        spotted,
        [{ start: (quote?.start ?? 0) + shift, end: quote?.end ?? 0, ...(kind && { kind }) }],
        0,
      ).map((claim) => claim.kind);
    expect(spotted.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['quote', 'prediction']));
    expect(left('quote')).toContain('prediction');
    expect(left('quote')).not.toContain('quote');
    expect(left('quote', 3)).toContain('prediction');
    expect(left('quote', 3)).not.toContain('quote');
    expect(left('other', 3)).not.toContain('prediction');
    expect(left('other', 3)).toContain('quote');
  });

  it('leaves out what is below the threshold', () => {
    expect(wordsOf([], 1)).toEqual([]);
    expect(wordsOf([], 0)).toHaveLength(claims.length);
  });
});
