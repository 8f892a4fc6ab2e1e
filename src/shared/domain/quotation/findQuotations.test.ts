import { describe, expect, it } from 'vitest';
import { findQuotations } from './findQuotations.ts';

const found = (text: string) =>
  findQuotations(text).map(({ start, end, speaker, cue }) => [
    text.slice(start, end),
    speaker && text.slice(speaker.start, speaker.end),
    cue && text.slice(cue.start, cue.end),
  ]);

describe('findQuotations', () => {
  it.each([
    ['“The range will not grow,” said Anna Larsen.', '“The range will not grow,”', 'Anna Larsen', 'said'],
    ['“The range will not grow,” Larsen told reporters.', '“The range will not grow,”', 'Larsen', 'told'],
    ['Larsen said: "The range will not grow."', '"The range will not grow."', 'Larsen', 'said'],
    [
      'According to Larsen, “the range will not grow”.',
      '“the range will not grow”',
      'Larsen',
      'According to',
    ],
    ['“The range will not grow,” she added.', '“The range will not grow,”', 'she', 'added'],
    [
      '“It will not grow,” said former board member Bo Berg.',
      '“It will not grow,”',
      'former board member Bo Berg',
      'said',
    ],
    ['Continued Bo Berg: “It will not grow.”', '“It will not grow.”', 'Bo Berg', 'Continued'],
    [
      'Bo Berg said in August, referring to the range: “It will not grow.”',
      '“It will not grow.”',
      'Bo Berg',
      'said',
    ],
    ['“It will not grow,” said in a statement on Friday.', '“It will not grow,”', null, null],
    ['李彦宏表示：“这款模型不会取代程序员。”', '“这款模型不会取代程序员。”', '李彦宏', '表示'],
    ['“这款模型不会取代程序员，”李彦宏说。', '“这款模型不会取代程序员，”', '李彦宏', '说'],
    ['李彦宏在会上说，「这款模型不会取代程序员」。', '「这款模型不会取代程序员」', '李彦宏', '说'],
  ])('%s', (text, quote, speaker, cue) => {
    expect(found(text)).toEqual([[quote, speaker, cue]]);
  });

  it('goes on with the speaker of the same paragraph', () => {
    const text = '“We sold few of them,” said Bo Berg. “We hope to sell more in May.”';
    expect(found(text).map(([, speaker]) => speaker)).toEqual(['Bo Berg', 'Bo Berg']);
  });

  it('reads a quotation over several paragraphs, and nested marks', () => {
    const text = 'Bo Berg said: “We sold few of them.\n\n“We hope to sell ‘many more’ in May.”';
    expect(found(text)).toEqual([
      ['“We sold few of them.', 'Bo Berg', 'said'],
      ['“We hope to sell ‘many more’ in May.”', 'Bo Berg', 'said'],
    ]);
  });

  it('is not derailed by a mark that never closes', () => {
    const text = 'He wrote “nothing of the kind.\n\n“We sold few of them,” said Bo Berg.\n\nThen “it ended.';
    expect(found(text)).toContainEqual(['“We sold few of them,”', 'Bo Berg', 'said']);
    const stray = 'A 5" pipe.\n\n"We sold few of them," said Bo Berg.';
    expect(found(stray)).toEqual([['"We sold few of them,"', 'Bo Berg', 'said']]);
  });

  it('takes titles and scare quotes for no quotation, and an apostrophe for no mark', () => {
    expect(found('The film “Gone With The Wind” ran in May, and the “experts” came.')).toEqual([]);
    expect(found('He spoke on CNN’s “New Day,” and later on the podcast “So, That Happened.”')).toEqual([]);
    expect(found('It’s Bo’s; the dogs’ home isn’t ours.')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('ends on a megabyte of marks', () => {
    expect(findQuotations('“'.repeat(20_000)).length).toBe(0);
    expect(findQuotations('"'.repeat(20_000)).length).toBeLessThan(20_000);
  });
});
