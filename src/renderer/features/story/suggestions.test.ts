import { describe, expect, it } from 'vitest';
import { listReasons } from './listReasons.ts';
import { nextSuggestion, stepSuggestion } from './nextSuggestion.ts';

const items = ['a', 'b', 'c'].map((id) => ({ id }));

describe('the suggestion that stands out', () => {
  it('is the next after one was taken, and the last at the end', () => {
    expect(nextSuggestion(items, 'a')).toBe('b');
    expect(nextSuggestion(items, 'c')).toBe('b');
    expect(nextSuggestion([{ id: 'a' }], 'a')).toBeUndefined();
  });

  it('is gone to step by step, and stays at either end', () => {
    expect(stepSuggestion(items, undefined, 1)).toBe('a');
    expect(stepSuggestion(items, 'a', 1)).toBe('b');
    expect(stepSuggestion(items, 'a', -1)).toBe('a');
    expect(stepSuggestion(items, 'b', Infinity)).toBe('c');
    expect(stepSuggestion(items, 'b', -Infinity)).toBe('a');
    expect(stepSuggestion([], 'a', 1)).toBeUndefined();
  });
});

describe('listReasons', () => {
  const text = 'It sold 250,000 sets, 5,000 a day.';
  const at = (words: string, from = 100) => {
    const start = from + text.indexOf(words);
    return { start, end: start + words.length };
  };

  it('names each rule once with the words that fired it, and what is missing last', () => {
    expect(
      listReasons({
        start: 100,
        text,
        reasons: [
          { rule: 'missing-date', ...at(text) },
          { rule: 'figure', ...at('250,000') },
          { rule: 'sale', ...at('sold') },
          { rule: 'figure', ...at('5,000 a day') },
          { rule: 'figure', ...at('250,000') },
        ],
      }),
    ).toEqual([
      { rule: 'figure', words: ['250,000', '5,000 a day'] },
      { rule: 'sale', words: ['sold'] },
      { rule: 'missing-date', words: [] },
    ]);
  });

  it('leaves out words that are the whole claim or stand outside of it', () => {
    const reasons = [
      { rule: 'event' as const, ...at(text) },
      { rule: 'attribution' as const, start: 20, end: 30 },
    ];
    expect(listReasons({ start: 100, text, reasons })).toEqual([
      { rule: 'event', words: [] },
      { rule: 'attribution', words: [] },
    ]);
  });
});
