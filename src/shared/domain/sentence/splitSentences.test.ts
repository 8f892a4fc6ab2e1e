import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { longestSentence, splitSentences } from './splitSentences.ts';

const textsOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['It fell 7.4 % on Friday. Nobody knew why.', ['It fell 7.4 % on Friday.', 'Nobody knew why.']],
    [
      'Mr. Lin met Dr. Q. Shen of Acme Inc. in the U.S. market.',
      ['Mr. Lin met Dr. Q. Shen of Acme Inc. in the U.S. market.'],
    ],
    ['He said: "We won." Then he left.', ['He said: "We won."', 'Then he left.']],
    ['Wait... what? Really!', ['Wait... what?', 'Really!']],
    [
      'It took nearly 1.6 million.The metaverse grew cold,the course was gone.',
      ['It took nearly 1.6 million.', 'The metaverse grew cold,the course was gone.'],
    ],
    ['** In times of thunder. **The recruiter', ['In times of thunder.', 'The recruiter']],
    ['# A heading\n- first point\n- second point', ['A heading', 'first point', 'second point']],
    ['a line that was\nbroken by width. Next.', ['a line that was\nbroken by width.', 'Next.']],
    ['股价大跌7.4%。网友说：“太快了！”真的吗？', ['股价大跌7.4%。', '网友说：“太快了！”', '真的吗？']],
    ['<p>One &amp; one.</p><p class="x">Two</p>', ['One &amp; one.', 'Two']],
    ['5 < 6 and 7 > 6 hold.', ['5 < 6 and 7 > 6 hold.']],
    ['Visit example.com or v2.0 now', ['Visit example.com or v2.0 now']],
    ['', []],
    [' \n ', []],
  ])('parts %j', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it('answers sentences in order, apart, trimmed and of bounded length', () => {
    const piece = fc.constantFrom(
      'word',
      ' ',
      '.',
      '。',
      '\n',
      '"',
      '3',
      '<b>',
      '“',
      '…',
      'Mr.',
      '索',
      '*',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('cuts a text without punctuation at spaces', () => {
    const found = splitSentences('word '.repeat(2_000));
    expect(found.every(({ start, end }) => end - start <= longestSentence)).toBe(true);
    expect(found.length).toBeGreaterThan(5);
    expect(splitSentences('x'.repeat(10_000)).length).toBeGreaterThan(5);
  });
});
