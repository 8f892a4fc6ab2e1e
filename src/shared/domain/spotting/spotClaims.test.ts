import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { spotClaims } from './spotClaims.ts';

const date = '2024-02-27';
const kindsOf = (text: string) => spotClaims({ text, date }).claims.map(({ kind }) => kind);
const first = (text: string) => {
  const claim = spotClaims({ text, date }).claims[0];
  if (!claim) throw new Error(`no claim in “${text}”`);
  return claim;
};
const rulesOf = (text: string) => first(text).reasons.map(({ rule }) => rule);

describe('spotClaims', () => {
  it('finds one claim, the quotation, where words of access only lead one in', () => {
    const claims = 'On his beta account he said: "The word is there so that people know which tool it is."';
    expect(kindsOf(claims)).toEqual(['quote']);
    expect(
      kindsOf('The model is open to invited testers only, and "nobody else may use it for now".'),
    ).toContain('access');
  });

  it('leaves a figure in chatter below what is worth a check', () => {
    const isWorthCheck = (text: string) => spotClaims({ text, unit: 'sentence' }).isCheckworthy;
    expect(isWorthCheck('Unemployment rose to 9 percent under this administration.')).toBe(true);
    expect(isWorthCheck('Would you please take the next two minutes to answer?')).toBe(false);
  });

  it.each([
    ["Adobe's share price fell by more than 7 %.", ['stock-move']],
    ['阿多比股价大跌7%。', ['stock-move']],
    ['Shutterstock lost more than $70 million in market value overnight.', ['stock-move']],
    ['The course was priced at 199 yuan, sold 250,000 sets, about 50 million.', ['price', 'sales-figure']],
    ['课程售价199元，卖出约25万套。', ['price', 'sales-figure']],
    [
      'Membership up to 399 yuan a month, a tutorial at 999, and coaching at 3,999.',
      ['price', 'price', 'price'],
    ],
    ['The chat product Dovetalk has more than 100 million users.', ['user-count']],
    ['Saltmarsh Loom raised $300 million half a year after its founding.', ['funding-or-deal']],
    ['Jobs asking for these skills grew by nearly 180 % year on year.', ['statistic']],
    ['She says that within five years an ordinary person can make a film.', ['prediction']],
    ['预计未来五年内普通人都可以拍电影。', ['prediction']],
    ['On 22 February the mini-program of the shop was suspended.', ['event-or-date']],
    ['The Brasswick Group will close its metaverse division in 2023.', ['event-or-date']],
    ['OpenAI gives Sora only to a selected group.', ['access']],
    ['Sora can generate videos of one minute.', ['capability']],
    ['Yann LeCun wrote: "This does not mean that it understands the physical world."', ['quote']],
    [
      "In the whole history of the country's internet every new technology was first sold as a course.",
      ['other'],
    ],
    ['By 2027, according to Gartner, 80 percent of engineers must learn new skills.', ['prediction']],
    ['The International Labour Office estimates that 14 % of jobs could go within a decade.', ['prediction']],
    ['国际劳工组织估计，十年内14%的岗位可能消失。', ['prediction']],
    ['The model would be open-sourced in the fall, said Meta.', ['prediction']],
    ['The Pro plan is $20 per month.', ['price']],
    ['One user bought the tutorial for 999.', ['price']],
    ['Sales of cameras have halved since 2019.', ['statistic']],
    ['Layoffs hit 1,200 workers at the studio.', ['statistic']],
    ['Tom Reed predicted last year that it would come by the end of the year.', ['event-or-date']],
    ['目前该应用仅对受邀测试者开放，尚未在欧洲上线。', ['access']],
    ['Students can earn ten thousand a month after the course.', ['capability']],
    ['Mo has been downloaded 23 million times since October.', ['user-count']],
    ['自去年10月上线以来，Mo的下载量已达2300万次。', ['user-count']],
    ['In 2023 alone he sold 40,000 places - that is roughly 80 million yuan.', ['sales-figure']],
    ['His 21-day camp costs 1,980 yuan, and the advanced one 12,800.', ['price', 'price']],
    [
      'Teleserve shares dropped 11%, while Contacta closed 6.5 per cent lower at €18.20.',
      ['stock-move', 'stock-move'],
    ],
    ['Ronsted, 34, dropped out of Delft in 2016.', ['event-or-date']],
    ['今年已有400多家影视公司倒闭。', ['statistic']],
    ['同一团队因虚假宣传被罚款50万元。', ['event-or-date']],
    ['The regulator opened an investigation in March.', ['event-or-date']],
    ['他承诺新课程6月上线，一年内卖出100万份。', ['prediction']],
    ['Pagecraft Weekly fell 8.7% to $23.15.', ['stock-move']],
    [
      'As of the close, Wordmill Media fell by the limit of 10%, and Pagecraft fell 8.7%.',
      ['stock-move', 'stock-move'],
    ],
    ['Sales fell 5 % in May.', ['statistic']],
    ['The course is sold for 365 yuan, and 130,000 people have signed up.', ['price', 'sales-figure']],
    ['已有13万人报名，课程流水近5000万。', ['sales-figure']],
    ['An invitation code is hyped up to 888 on the platform.', ['price']],
    ['Textgeist can read 2 million words at once and write a 300-page novel in 40 seconds.', ['capability']],
    ['文灵一次可阅读200万字。', ['capability']],
    ['亮羽科技已完成三轮融资，金额8000万美元。', ['funding-or-deal']],
    ['The chip will cost about $18,000.', ['price']],
    ['The cost of an advertisement will drop from 300,000 yuan to 3,000 yuan.', ['prediction']],
    ['Not everyone is convinced.', []],
    ['No evidence was offered.', []],
    ['What should a small person do in such a night?', []],
    ['Hello', []],
  ])('finds the kinds in %j', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it('gives each claim its own words and figures', () => {
    const text = 'The course was priced at 199 yuan, sold 250,000 sets, about 50 million.';
    const found = spotClaims({ text }).claims;
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The course was priced at 199 yuan',
      'The course was priced at 199 yuan, sold 250,000 sets, about 50 million.',
    ]);
    expect(found.map(({ figures }) => figures.map((each) => text.slice(each.start, each.end)))).toEqual([
      ['199 yuan'],
      ['199 yuan', '250,000', '50 million'],
    ]);
  });

  it('names who says so, and nobody where the text names nobody who could be asked', () => {
    const claimantIn = (text: string) => {
      const { claimant } = spotClaims({ text, date }).claims.at(-1) ?? {};
      return claimant && text.slice(claimant.start, claimant.end);
    };
    expect(claimantIn('Tallybridge Talent reports that such jobs grew by 180 %.')).toBe('Tallybridge Talent');
    expect(claimantIn('According to Plainscale, it holds 3,000 complaints.')).toBe('Plainscale');
    expect(
      claimantIn(
        'The investor Rosa Achterberg smiled. She says that within five years anyone can make a film.',
      ),
    ).toBe('Rosa Achterberg');
    expect(claimantIn('Analysts at Bernstein expect the market to reach $80 billion by 2030.')).toBe(
      'Analysts at Bernstein',
    );
    expect(
      claimantIn('"This is the moment." Veldwerk founder Pia Ronsted said in an interview. It rained.'),
    ).toBe('Pia Ronsted');
    expect(claimantIn('"A turning point for the continent," said chief executive Pia Ronsted.')).toBe(
      'Pia Ronsted',
    );
    expect(claimantIn('Ms Qian from Hangzhou told us she paid 12,800 yuan.')).toBe('Ms Qian');
    expect(claimantIn('It fell by 3 %, according to data from Appfolio.')).toBe('Appfolio');
    expect(claimantIn('Zhou Hui, a professor, poured cold water: "The videos are carefully selected."')).toBe(
      'Zhou Hui',
    );
    expect(claimantIn('维尔德周二表示，已融资12亿欧元。')).toBe('维尔德');
    expect(claimantIn('Pew found that 52% of Americans are concerned.')).toBe('Pew');
    expect(
      claimantIn('Tom Reed sells a kit for $49. Within two weeks he took $1.2 million, he boasted.'),
    ).toBe('Tom Reed');
    expect(claimantIn('麦肯锡的报告显示，生成式人工智能每年可增加4.4万亿美元。')).toBe('麦肯锡');
    expect(claimantIn('李文承认，90%的学员没有赚到钱。')).toBe('李文');
    expect(claimantIn('李文表示，收入为160万元。他还称，到2026年底将开设30所学校。')).toBe('李文');
    expect(claimantIn('“未来五年，人人都是导演。”李文在微博上表示。')).toBe('李文');
    expect(claimantIn('Some experts say that jobs fell by 180 %.')).toBeNull();
    expect(claimantIn('Analysts expect the market to reach $80 billion by 2030.')).toBeNull();
    expect(claimantIn('Such jobs grew by 180 %.')).toBeNull();
  });

  it('takes the time by which something was promised, not the one in which it was', () => {
    const [claim] = spotClaims({
      text: 'Tom Brandt told investors in 2021 that Fold-E would ship by 2023.',
      date,
    }).claims;
    expect(claim).toMatchObject({ kind: 'event-or-date', due: '2023' });
  });

  it('says what is missing', () => {
    expect(rulesOf("Adobe's share price moved by more than 7 %.")).toContain('missing-direction');
    expect(rulesOf('Private coaching costs 3,999.')).toContain('missing-unit');
    expect(rulesOf('Such jobs grew by 180 % last year.')).toContain('missing-base');
    expect(rulesOf('On 22 February the mini-program of the shop was suspended.')).toContain('missing-date');
    expect(rulesOf('The start-up Orbit was bought for 20$6.5 billion.')).toContain('garbled-figure');
    expect(rulesOf('Countless netizens said that sales fell by 20 %.')).toContain('vague-source');
  });

  it('counts when a prediction is due from the day of the text', () => {
    const text = 'Within five years an ordinary person can make a film.';
    expect(first(text).due).toBe('2029-02');
    expect(spotClaims({ text }).claims[0]).not.toHaveProperty('due');
    expect(first('The company expects that half of all films are made so by 2030.').due).toBe('2030');
  });

  it('judges a sentence as a whole', () => {
    const worth = spotClaims({ text: 'The deficit rose by 40 percent in 2009.', unit: 'sentence' });
    const not = spotClaims({ text: 'Thank you, Jim, and good evening to all of you.', unit: 'sentence' });
    expect([worth.isCheckworthy, not.isCheckworthy]).toEqual([true, false]);
    expect(worth.score).toBeGreaterThan(not.score);
    expect(spotClaims({ text: 'Revenue is expected to grow 5%.', unit: 'sentence' }).isForward).toBe(true);
    expect(spotClaims({ text: 'Revenue grew 5%.', unit: 'sentence' }).isForward).toBe(false);
  });

  it.each([
    ['a word', 'Sora'],
    ['numbers alone', '12 34,5 199 7 % 2024 '.repeat(500)],
    ['a table', 'Date\tOpen\tClose\n2024-02-14\t604.66\t590.44\n'.repeat(200)],
    ['right-to-left text', 'انخفضت أسهم الشركة بنسبة 7 في المئة يوم الجمعة. '.repeat(20)],
    ['nothing', ''],
    ['surrogates torn apart', '\ud800 \udc00 7 %'.repeat(50)],
    ['code', 'const x = { a: 1, b: 2 }; if (x.a > 1) { return x.b; }\n'.repeat(50)],
  ])('is silent, or nearly, at %s', (_, text) => {
    expect(spotClaims({ text, date }).claims.length).toBeLessThanOrEqual(1);
  });

  it('reads on in capitals, without punctuation, in two languages, through pasted tags', () => {
    expect(kindsOf('ADOBE SHARES FELL BY 7 % ON FRIDAY.')).toEqual(['stock-move']);
    expect(kindsOf('Adobe股价 fell 7% 在周五。')).toEqual(['stock-move']);
    expect(kindsOf('<p>Adobe shares fell 7 %.</p><p>The course costs 199 yuan.</p>')).toEqual([
      'stock-move',
      'price',
    ]);
    expect(
      spotClaims({ text: 'adobe shares fell 7 % and nobody said why '.repeat(1_000) }).claims.length,
    ).toBeGreaterThan(0);
  });

  it('keeps its work within bounds in texts made to be slow', () => {
    const slow = [
      'A ',
      '"',
      '“',
      'above the ',
      '1,',
      '$',
      'within ',
      'the first ',
      '据',
      'said He ',
      '，',
      'a-',
      'according to ',
      'all the ',
      'the most x ',
      'no one in ',
      'by 2027 ',
      'Acme fell ',
      '“。”',
      '未来',
      '所有的',
      'It took 3. ',
      'That is 3. ',
      'in the first half of ',
    ];
    for (const piece of slow)
      for (const unit of ['document', 'sentence'] as const)
        expect(spotClaims({ text: piece.repeat(4_000), unit, date }).score).toBeLessThanOrEqual(1);
  });

  it('answers claims, reasons and figures inside the text, scores in 0…1, the same again', () => {
    const piece = fc.constantFrom(
      'Adobe', 'shares', 'fell', '7 %', ',', '.', '"', '“', '”', 'said', 'will', '199 yuan', 'sold', '250,000 sets', 'within five years',
      'netizens', '股价', '下跌', '预计', '。', '\n', ' ', ' ', '100 million users', '20$6.5 billion', 'the largest', '<b>', '😀', 'can generate',
    ); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('document' as const, 'sentence' as const),
        (pieces, unit) => {
          const text = pieces.join(' ');
          const found = spotClaims({ text, unit, date });
          expect(spotClaims({ text, unit, date })).toEqual(found);
          for (const claim of found.claims) {
            expect(claim.score).toBeGreaterThanOrEqual(0);
            expect(claim.score).toBeLessThanOrEqual(1);
            expect(text.slice(claim.start, claim.end).trim()).not.toBe('');
            for (const { start, end } of [
              claim,
              ...claim.reasons,
              ...claim.figures,
              ...(claim.claimant ? [claim.claimant] : []),
            ]) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
            }
            expect(claim.figures.every(({ start, end }) => start >= claim.start && end <= claim.end)).toBe(
              true,
            );
          }
        },
      ),
    );
  });
});
