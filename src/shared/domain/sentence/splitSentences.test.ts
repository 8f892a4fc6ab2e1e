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
    [
      'It raised a Series B. The app has a million users.',
      ['It raised a Series B.', 'The app has a million users.'],
    ],
    ['Plan A. We start. Vitamin C. It helps.', ['Plan A.', 'We start.', 'Vitamin C.', 'It helps.']],
    [
      'J. R. R. Tolkien met George W. Bush. They talked.',
      ['J. R. R. Tolkien met George W. Bush.', 'They talked.'],
    ],
    [
      'The U.S. Senate voted. It sold in the U.S. The firm is happy.',
      ['The U.S. Senate voted.', 'It sold in the U.S.', 'The firm is happy.'],
    ],
    [
      'She works at Acme Corp. They met at 5 p.m. Monday.',
      ['She works at Acme Corp.', 'They met at 5 p.m. Monday.'],
    ],
    ['The No. 1 app. No. It is not.', ['The No. 1 app.', 'No.', 'It is not.']],
    [
      'It grew to approx. 3 million vs. 2 million in Jan. 2024. Sales were flat.',
      ['It grew to approx. 3 million vs. 2 million in Jan. 2024.', 'Sales were flat.'],
    ],
    [
      'The firm (est. 2015.) grew. (It was small.) Then it fell.',
      ['The firm (est. 2015.) grew.', '(It was small.)', 'Then it fell.'],
    ],
    ['Yahoo! Finance reported it. eBay rose.', ['Yahoo! Finance reported it.', 'eBay rose.']],
    [
      'It launched.It sold 250,000 sets.The rest was lost.',
      ['It launched.', 'It sold 250,000 sets.', 'The rest was lost.'],
    ],
    ['It fell by 7%.The market slept.', ['It fell by 7%.', 'The market slept.']],
    ['The app launched.they sold it.', ['The app launched.', 'they sold it.']],
    [
      'The model cost $5 million.$3 million was power.',
      ['The model cost $5 million.', '$3 million was power.'],
    ],
    ['It sold out.20,000 people came.', ['It sold out.', '20,000 people came.']],
    ['Acme launched Kite.“It is great,”he said.', ['Acme launched Kite.', '“It is great,”he said.']],
    [
      'He likes Node.js and ASP.NET in the U.S.A. today at www.foo.org now',
      ['He likes Node.js and ASP.NET in the U.S.A. today at www.foo.org now'],
    ],
    ['1. First point\n2. Second point\n3) Third', ['First point', 'Second point', 'Third']],
    [
      '1. Kite is great. 2. It is new. 3.5 million use it.',
      ['Kite is great.', 'It is new.', '3.5 million use it.'],
    ],
    [
      'How AI ate the cinema\nby Jane Doe\nThe trade is in shock.',
      ['How AI ate the cinema', 'by Jane Doe', 'The trade is in shock.'],
    ],
    ['售价199元，卖出25万套.平台下架了课程。', ['售价199元，卖出25万套.', '平台下架了课程。']],
    [
      '发布Kite.它能生成60秒视频.The price is 20 dollars.价格很低。',
      ['发布Kite.', '它能生成60秒视频.', 'The price is 20 dollars.', '价格很低。'],
    ],
    ['“你好！”她说。真的？！好！！', ['“你好！”她说。', '真的？！', '好！！']],
    ['他买了……然后走了。', ['他买了……然后走了。']],
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
