import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/domain/figure/foldText.ts';
import { findDirectionWords, isDenied } from './directionWords.ts';

const signs = (text: string) => {
  const folded = foldText(text);
  return findDirectionWords(folded).map((word) => (isDenied(folded, word) ? 0 : word.sign));
};

describe('words of rising and falling', () => {
  it.each([
    'Shares rose 3 %',
    'The stock has risen',
    'It jumped',
    'Adobe surged',
    'a climbing share',
    'Shares soared',
    'It rallied',
    'The stock advanced',
    'It leapt',
    'closed higher',
    'It skyrocketed',
    'added 3 %',
    'rebounded',
    'recovered',
    'up 3 %',
    'doubled',
    'tripled',
    'bounced',
    'ticked up',
    '股价上涨3%',
    '股价走高',
    '大幅反弹',
    '股价飙升',
    '市值翻倍',
    '涨幅达3%',
    '回升',
  ])('up: %s', (text) => {
    expect(new Set(signs(text))).toEqual(new Set([1]));
  });

  it.each([
    'Shares fell 3 %',
    'It has fallen',
    'dropped',
    'declined',
    'closed lower',
    'slipped',
    'slid',
    'plunged',
    'plummeted',
    'tumbled',
    'shrank',
    'sank',
    'dipped',
    'slumped',
    'lost 3 %',
    'shed 3 %',
    'crashed',
    'dived',
    'wiped out',
    'halved',
    'collapsed',
    'eased',
    'tanked',
    'cratered',
    'down 3 %',
    'ticked down',
    '股价下跌3%',
    '跌超7%',
    '市值蒸发',
    '股价走低',
    '缩水',
    '腰斩',
    '跳水',
    '跌幅达3%',
    '回落',
    '下挫',
    '降至546美元',
  ])('down: %s', (text) => {
    expect(new Set(signs(text))).toEqual(new Set([-1]));
  });

  it.each([
    'The stock did not fall',
    "Shares didn't rise",
    'It never fell',
    'Adobe failed to rise',
    'instead of rising',
    'It hardly moved and barely rose',
    'without a fall',
    'It stopped falling',
    'rather than rising',
    '股价没有下跌',
    '股价并未上涨',
    '股价未跌',
    '不再上涨',
    '止跌',
  ])('denied: %s', (text) => {
    expect(signs(text).filter((sign) => sign !== 0)).toEqual([]);
  });

  it.each([
    ['It not only fell', [-1]],
    ['股价不仅下跌', [-1]],
    ['It did not just rise', [1]],
    ['Shares turned up at the meeting', []],
    ['It is down to the board', []],
    ['An upbeat report', []],
    ['The lowering sky', []],
  ])('%s', (text, expected) => {
    expect(signs(text)).toEqual(expected);
  });
});
