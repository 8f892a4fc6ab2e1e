import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/document/Layout.ts';
import { sentenceAt, stepSentence } from './sentences.ts';

const text = 'It fell. “It rose,” she said.\n据报道，股价下跌。专家表示担忧。\nSora\t7.2 %';
const blocks: readonly Block[] = [
  { type: 'paragraph', start: 0, end: 29 },
  { type: 'paragraph', start: 30, end: 46 },
  { type: 'table-row', start: 47, end: 57 },
];
const marks = [
  { type: 'cell', start: 47, end: 51 },
  { type: 'cell', start: 52, end: 57 },
] as const;
const step = (from: number, direction: 1 | -1) => {
  const found = stepSentence({ text, blocks, marks }, from, direction, 'en');
  return found && text.slice(found.start, found.end);
};

describe('stepSentence', () => {
  it('walks through sentences, blocks, Chinese and cells, forwards', () => {
    const walked: string[] = [];
    let at = 0;
    for (;;) {
      const found = stepSentence({ text, blocks, marks }, at, 1, '');
      if (!found) break;
      walked.push(text.slice(found.start, found.end));
      at = found.end;
    }
    expect(walked).toEqual([
      'It fell.',
      '“It rose,” she said.',
      '据报道，股价下跌。',
      '专家表示担忧。',
      'Sora',
      '7.2 %',
    ]);
  });

  it('walks backwards, and stops at both ends', () => {
    expect(step(30, -1)).toBe('“It rose,” she said.');
    expect(step(52, -1)).toBe('Sora');
    expect(step(0, -1)).toBeUndefined();
    expect(step(57, 1)).toBeUndefined();
  });
});

describe('sentenceAt', () => {
  it('tells in which sentence or cell an offset stands', () => {
    const at = (offset: number) => {
      const found = sentenceAt({ text, layout: { blocks, marks } }, offset, 'en');
      return found && text.slice(found.start, found.end);
    };
    expect(at(3)).toBe('It fell.');
    expect(at(12)).toBe('“It rose,” she said.');
    expect(at(53)).toBe('7.2 %');
    expect(at(999)).toBeNull();
  });
});
