import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuote } from './compareQuote.ts';

const speech =
  'We opened the first shop in March. The new engine would not improve the range of the car, Ms. Larsen told us. ' +
  'It may reach about 400 kilometres on a warm day. The board of Vestfold Motors approved the plan. ' +
  'I think, you know, that nobody has ever built a quieter car in this country. ' +
  'They don’t expect to sell more than 12,500 cars before winter, and the carefully-crafted campaign begins in May.';

const check = (quote: string, source = speech) => compareQuote({ quote, source });
const said = (quote: string, source = speech) => {
  const { result, differences } = check(quote, source);
  return [result, ...differences.map((each) => `${each.kind}: ${each.quote.text} / ${each.source.text}`)];
};

describe('what stands in the source', () => {
  it('exact: the same characters, with every place', () => {
    const found = check('the plan', 'Approve the plan. Then read the plan.');
    expect(found).toMatchObject({ result: 'exact', start: 8, end: 16 });
    expect(found.places).toEqual([
      { start: 8, end: 16 },
      { start: 28, end: 36 },
    ]);
  });

  it.each([
    ['“the board of Vestfold Motors approved the plan,”'],
    ["They don't expect to sell more than 12500 cars"],
    ['the care\u00adfully crafted campaign'],
    ['Ｔｈｅ ｎｅｗ ｅｎｇｉｎｅ would not improve'],
    ['the range of the car — Ms Larsen told us'],
  ])('cosmetic: %s', (quote) => {
    expect(said(quote)).toEqual(['cosmetic']);
  });

  it('cosmetic: hyphens at the ends of lines, ligatures', () => {
    expect(said('financial extraction of data', 'The ﬁnancial extrac-\ntion of data.')).toEqual(['cosmetic']);
  });

  it.each([
    ['It may reach [some] 400 kilometres'],
    ['[T]he board of Vestfold Motors approved the plan'],
    ['We opened the first shop … the board of Vestfold Motors approved the plan'],
    ['nobody has ever built a quieter car [...] before winter'],
  ])('marked edits: %s', (quote) => {
    expect(check(quote).result).toBe('marked-edits');
  });

  it('spliced: two passages joined without a mark, each with its place', () => {
    const found = check(
      'We opened the first shop in before winter, and the carefully-crafted campaign begins',
    );
    expect(found.result).toBe('spliced');
    expect(found.parts.map(({ start, end }) => speech.slice(start, end))).toEqual([
      'We opened the first shop in',
      'before winter, and the carefully-crafted campaign begins',
    ]);
  });
});

describe('what was altered is named', () => {
  it.each([
    ['The new engine would improve the range of the car', 'negation:  / not'],
    ['It may reach about 600 kilometres on a warm day', 'number: 600 / 400'],
    ['The board of Nordland Motors approved the plan', 'name: Nordland / Vestfold'],
    ['It will reach about 400 kilometres on a warm day', 'hedge: will / may'],
    ['It may reach about 400 kilometres on a warmer day', 'word-form: warmer / warm'],
    ['The board of Vestfold Motors rejected the plan', 'word: rejected / approved'],
    ['nobody has built a quieter car in this country', 'omission:  / ever'],
    ['nobody has ever built a much quieter car in this country', 'insertion: much / '],
    ['They do not expect to sell more than 12,500 cars', 'word-form: do not / don’t'],
  ])('%s', (quote, difference) => {
    expect(said(quote)).toEqual(['altered', difference]);
  });

  it('weighs contractions and fillers as minor, everything else as of meaning', () => {
    const weights = (quote: string) => check(quote).differences.map(({ weight }) => weight);
    expect(weights('They do not expect to sell more than 12,500 cars')).toEqual(['minor']);
    expect(weights('I think that nobody has ever built a quieter car in this country')).toEqual(['minor']);
    expect(weights('The new engine would improve the range of the car')).toEqual(['meaning']);
  });

  it('names words in another order', () => {
    const { differences } = check(
      'It may reach about 400 kilometres on a day warm and long',
      'It may reach about 400 kilometres on a warm day and long',
    );
    expect(differences.map(({ kind }) => kind)).toContain('order');
  });

  it('does not take the US for us', () => {
    expect(
      said('This matters to us more than to anybody', 'This matters to US more than to anybody')[0],
    ).toBe('altered');
  });

  it('compares Chinese character by character', () => {
    const source = '李彦宏在会上说，这款模型不会取代程序员，预计到2025年用户约为三亿。';
    expect(said('这款模型不会取代程序员', source)).toEqual(['exact']);
    expect(said('「这款模型不会取代程序员」。', source)).toEqual(['cosmetic']);
    expect(said('这款模型会取代程序员', source)).toEqual(['altered', 'negation:  / 不']);
    expect(said('预计到2026年用户约为三亿', source)).toEqual(['altered', 'number: 2026 / 2025']);
    expect(said('预计到2025年用户为三亿', source)).toEqual(['altered', 'hedge:  / 约']);
  });
});

describe('what cannot be settled', () => {
  it('ambiguous: two places that differ from the quote in different ways', () => {
    const source =
      'Sales of the northern branch rose by 4 percent. Sales of the northern branch rose by 6 percent.';
    expect(check('Sales of the northern branch rose by 5 percent', source)).toMatchObject({
      result: 'ambiguous',
      start: null,
    });
  });

  it('ambiguous and misattributed: who said it decides', () => {
    const source = 'ANNA: We sold few of them.\nBERT: We sold few of them.\nANNA: That is true of us all.';
    const turn = (name: string, from: number, to: number) => ({ name, start: from, end: to });
    const speakers = [turn('Anna', 0, 26), turn('Bert', 27, 53), turn('Anna', 54, source.length)];
    const ask = (quote: string, speaker?: string) => compareQuote({ quote, source, speakers, speaker });
    expect(ask('We sold few of them').result).toBe('ambiguous');
    expect(ask('We sold few of them', 'Bert').places).toEqual([{ start: 33, end: 52 }]);
    expect(ask('That is true of us all', 'Bert').result).toBe('misattributed');
    // Labels in the text do, where nobody says who speaks.
    expect(compareQuote({ quote: 'That is true of us all', source, speaker: 'Bert' }).result).toBe(
      'misattributed',
    );
  });

  it('different language: never “not found”', () => {
    expect(check('这款模型不会取代程序员').result).toBe('different-language');
    expect(check('Das neue Modell ist nicht besser und wird es auch nicht').result).toBe(
      'different-language',
    );
    expect(check('The engine is new', '这款发动机是新的，不会提高续航里程。').result).toBe(
      'different-language',
    );
  });

  it('not found: fails closed, and shows what is nearest', () => {
    expect(check('The new engine runs on hydrogen and costs nothing').result).toBe('not-found');
    expect(check('the board of the car').result).toBe('not-found');
    expect(check('The new engine runs on hydrogen and costs nothing').candidates.length).toBeGreaterThan(0);
  });
});

describe('bad input', () => {
  it.each(['', ' ', '…', '“”', '[', '[]', '?!', '\ud800', '\udc00x\ud800'])('answers %j', (quote) => {
    expect(check(quote)).toMatchObject({ result: 'not-found', start: null, places: [] });
  });

  it('answers one word, a quote longer than its source, unbalanced brackets', () => {
    expect(check('engine').result).toBe('exact');
    expect(check('eng').result).toBe('not-found');
    expect(check(speech, 'We opened the first shop').result).toBe('not-found');
    expect(check('[The board of Vestfold Motors approved the plan').result).toBe('cosmetic');
    expect(check('anything at all', '').result).toBe('not-found');
  });

  it('finds words beside unpaired surrogates', () => {
    expect(check('the plan was approved', '\udc00 the plan was approved \ud800')).toMatchObject({
      result: 'exact',
      start: 2,
    });
  });

  it('ends on a megabyte of one letter, of one word, and on quotes as long', () => {
    const letters = 'a'.repeat(1_000_000);
    const words = 'a '.repeat(500_000);
    expect(check('aaaa', letters).result).toBe('not-found');
    expect(check(letters, letters).result).toBe('exact');
    expect(check('a b a b a b a b', words).result).toBe('not-found');
    expect(check(`${words} b`, words).result).not.toBe('exact');
  });
});

describe('laws', () => {
  const words = fc.array(fc.constantFrom('alpha', 'Bravo', 'not', '3', 'may', '的', '不', 'x’s', '👩', 'É'), {
    minLength: 1,
    maxLength: 12,
  });
  const text = words.map((list) => list.join(' '));

  it('what is cut out of a source at the ends of words is exact there', () => {
    fc.assert(
      fc.property(text, text, text, (before, quote, after) => {
        const source = `${before}. ${quote}. ${after}`;
        const found = check(quote, source);
        if (!/[\p{L}\p{N}]/u.test(quote)) return;
        expect(found.result).toBe('exact');
        for (const { start, end } of found.places) expect(quote).toContain(source.slice(start, end));
      }),
    );
  });

  it('every offset points into its text, and every difference has the words that stand there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text, text, (noise, quote, source) => {
        for (const [q, s] of [
          [quote, source],
          [noise, source],
          [quote, noise],
        ] as const) {
          const { differences, places, parts, candidates } = check(q, s);
          for (const { start, end } of [...places, ...parts, ...candidates]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(s.length);
          }
          for (const each of differences) {
            expect(q.slice(each.quote.start, each.quote.end)).toBe(each.quote.text);
            expect(s.slice(each.source.start, each.source.end)).toBe(each.source.text);
          }
        }
      }),
    );
  });

  it('a negation left out is never exact, cosmetic or marked', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const source = `${before} certainly not approved ${after}`;
        const { result } = check(`${before} certainly approved ${after}`, source);
        expect(['exact', 'cosmetic', 'marked-edits']).not.toContain(result);
      }),
    );
  });

  it('answers the first question about a long text, by one pass over it, as the second, by its index', () => {
    const word = fc.constantFrom(...new Set(speech.split(' ')), '课程', 'ﬁne', 'zebra', 'Larsen', '3', 'not');
    const passage = fc.array(word, { minLength: 4, maxLength: 40 }).map((words) => words.join(' '));
    const filler = 'The shop sold a car to nobody in May, I think. '.repeat(150);
    fc.assert(
      fc.property(
        fc.array(passage, { minLength: 2, maxLength: 6 }),
        passage,
        fc.nat(30),
        fc.nat(),
        (passages, other, dropped, nth) => {
          const source = [filler, speech, ...passages, other].join(`\n${filler}`);
          const words = `${[speech, ...passages][nth % (passages.length + 1)]}`.split(' ').slice(0, 60);
          const quote = words
            .toSpliced(dropped % words.length, 1, ...(nth % 3 === 0 ? [other] : []))
            .join(' ');
          const first = compareQuote({ quote, source });
          expect(compareQuote({ quote, source })).toEqual(first);
          expect(compareQuote({ quote, source })).toEqual(first);
        },
      ),
      { numRuns: 60 },
    );
  });
});
