import { describe, expect, it } from 'vitest';
import { createHyphenJoiner } from './createHyphenJoiner.ts';

const join = createHyphenJoiner([
  'the wellbeing of readers',
  'a cooperative, an e-mail-address and a day-care',
]);

describe('createHyphenJoiner', () => {
  it.each([
    ['prac-', 'tices', 'practices'],
    ['prac\u00ad', 'tices', 'practices'],
    ['self-', 'taught', 'self-taught'],
    ['Anglo-', 'Saxon', 'Anglo-Saxon'],
    ['2019-', '2020', '2019-2020'],
    ['first-', 'and second-class', 'first- and second-class'],
    ['a word', 'after', 'a word after'],
    ['a pause –', 'then', 'a pause – then'],
    ['北桥', '灯具', '北桥灯具'],
    ['北桥', 'lamps', '北桥 lamps'],
  ])('joins %s and %s', (before, after, joined) => expect(join(before, after)).toBe(joined));

  it('follows the way the document itself writes the word', () => {
    expect(join('well-', 'being')).toBe('wellbeing');
    expect(join('a day-', 'care')).toBe('a day-care');
  });
});
