import { describe, expect, it } from 'vitest';
import { findCheckable } from './findCheckable.ts';
import { keySentence } from './keySentence.ts';
import { sortSentences } from './sortSentences.ts';

const wordsOf = (text: string) => findCheckable(text).map(({ start, end }) => text.slice(start, end));

describe('findCheckable', () => {
  it('takes headlines and sentences, and no lines that say nothing', () => {
    const text =
      'Sora stuns the world\n\nBackground\n* * *\n—\nAdobe fell 7 %. It fell.\n背景\n2024\n据统计\nBankrupt.';
    expect(wordsOf(text)).toEqual([
      'Sora stuns the world',
      'Adobe fell 7 %.',
      'It fell.',
      '2024',
      'Bankrupt.',
    ]);
  });

  it('reads Chinese, where words are not parted, and scripts from right to left', () => {
    expect(wordsOf('课程卖出二十五万份。他笑了。\n人工智能课程热卖\nOpenAI 发布')).toEqual([
      '课程卖出二十五万份。',
      '他笑了。',
      '人工智能课程热卖',
      'OpenAI 发布',
    ]);
    expect(wordsOf('تراجعت أسهم الشركة بنسبة كبيرة.\nخلفية')).toEqual(['تراجعت أسهم الشركة بنسبة كبيرة.']);
  });

  it('finds nothing in nothing', () => {
    for (const text of ['', ' \n\n ', '…', 'word', '"', '<br>']) expect(wordsOf(text)).toEqual([]);
  });
});

describe('keySentence', () => {
  it('knows a sentence through other marks and spaces, and no other one', () => {
    const key = keySentence('“It’s here” — he said.');
    expect(keySentence('"It\'s  here" – he\nsaid. ')).toBe(key);
    for (const other of ['“It’s there” — he said.', '“it’s here” — he said.', '“It’s here” — he said'])
      expect(keySentence(other)).not.toBe(key);
  });
});

describe('sortSentences', () => {
  const sentences = [
    { start: 0, end: 10 },
    { start: 11, end: 20 },
    { start: 21, end: 30 },
    { start: 31, end: 40 },
  ];
  const starts = (
    appearances: readonly { start: number; end: number }[],
    unneeded: readonly number[] = [],
  ) => {
    const {
      linked,
      unneeded: marked,
      left,
    } = sortSentences(sentences, appearances, ({ start }) => unneeded.includes(start));
    return [linked, marked, left].map((each) => each.map(({ start }) => start));
  };

  it('links every sentence that a claim appears in, be it in part', () => {
    expect(starts([{ start: 15, end: 25 }])).toEqual([[11, 21], [], [0, 31]]);
    expect(starts([{ start: 10, end: 11 }])).toEqual([[], [], [0, 11, 21, 31]]);
    expect(
      starts([
        { start: 39, end: 40 },
        { start: 0, end: 32 },
      ]),
    ).toEqual([[0, 11, 21, 31], [], []]);
  });

  it('sets apart what was marked, unless it is linked', () => {
    expect(starts([{ start: 0, end: 5 }], [0, 21])).toEqual([[0], [21], [11, 31]]);
  });
});
