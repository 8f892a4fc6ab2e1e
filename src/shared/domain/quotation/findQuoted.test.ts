import { describe, expect, it } from 'vitest';
import { findQuoted } from './findQuoted.ts';

const quoted = (text: string, words: string) => {
  const start = text.indexOf(words);
  return findQuoted(text, { start, end: start + words.length });
};

describe('findQuoted', () => {
  const story =
    'The range will not grow, Bo Berg said.\n\n“The range will not grow this year,” said Dr. Anna Larsen on Monday. “We hope to sell more in May.” Sales fell 7 percent.';

  it.each([
    ['a quotation with its marks', '“The range will not grow this year,”', true, 'Anna Larsen'],
    ['a part of one', 'range will not grow this year', true, 'Anna Larsen'],
    ['one that goes on', 'We hope to sell more in May.', true, 'Anna Larsen'],
    ['two of one speaker and what is between', story.slice(story.indexOf('“'), -24), true, 'Anna Larsen'],
    ['a few words of one, which are taken for what they say', 'in May', false, 'Anna Larsen'],
    ['the same words outside of marks', 'The range will not grow, Bo', false, null],
    ['a sentence behind one', 'Sales fell 7 percent.', false, null],
    ['a paragraph that is a third quotation', story, true, 'Anna Larsen'],
  ])('%s', (_, words, isQuote, speaker) => {
    expect(quoted(story, words)).toEqual({ isQuote, speaker });
  });

  it('names nobody for a pronoun, and for two speakers at once', () => {
    expect(quoted('“We sold few of them,” she said.', 'We sold few of them')).toEqual({
      isQuote: true,
      speaker: null,
    });
    const two = '“We sold few of them,” said Bo Berg. “We sold very many of them,” said Anna Larsen.';
    expect(quoted(two, two)).toEqual({ isQuote: true, speaker: null });
  });

  it('reads Chinese', () => {
    expect(quoted('李彦宏表示：“这款模型不会取代程序员。”', '这款模型不会取代程序员')).toEqual({
      isQuote: true,
      speaker: '李彦宏',
    });
    expect(quoted('他表示：“这款模型不会取代程序员。”', '这款模型不会取代程序员').speaker).toBeNull();
  });
});
