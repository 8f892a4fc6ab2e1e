import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage } from './findPassage.ts';
import { describePassage } from './Selector.ts';

const before =
  'The plant opened in spring. It employs 340 people and sells to four countries. ' +
  'The owners did not expect a loss this year. A second plant is planned in the north.';

function find(words: string, after: string, source = before) {
  const start = source.indexOf(words);
  const { exact, prefix, suffix, end } = describePassage(source, start, start + words.length);
  const found = findPassage({ exact, prefix, suffix, position: { start, end } }, after);
  return [found.status, found.start === null ? null : after.slice(found.start, found.end)];
}
const sentence = 'It employs 340 people and sells to four countries.';

describe('findPassage', () => {
  it('exact where nothing changed, also at the very start and end', () => {
    for (const words of [sentence, 'The plant', 'in the north.', before])
      expect(find(words, before)).toEqual(['exact', words]);
  });

  it('moved where something was put before it, and over a paragraph', () => {
    expect(find(sentence, `A new lead.\n\n${before}`)).toEqual(['moved', sentence]);
    const broken = sentence.replace('and sells', 'and\nsells');
    expect(find(sentence, before.replace(sentence, broken))[1]).toBe(broken);
  });

  it.each([
    ['a number', sentence.replace('340', '430')],
    ['a negation', sentence.replace('It employs', 'It never employs')],
    ['a word', sentence.replace('people', 'workers')],
  ])('fuzzy, a question, where %s changed', (_, changed) => {
    const [status, words] = find(sentence, before.replace(sentence, changed));
    expect(status).toBe('fuzzy');
    expect(changed).toContain(words);
  });

  it('is not sure of a sibling that remains when the passage is deleted', () => {
    const sibling = 'It employs 310 people and sells to four countries.';
    const [status] = find(sentence, `${before.replace(` ${sentence}`, '')} ${sibling}`);
    expect(['lost', 'fuzzy', 'ambiguous']).toContain(status);
  });

  it('asks about few words that were changed where nothing else is nearly like them, not where much is', () => {
    const question = {
      exact: 'Apply database migrations carefully here today',
      prefix: 'Old. ',
      suffix: ' Also old.',
    };
    const other = 'It was told in town. The end of it came soon, and nobody knew of it. ';
    const changed = 'Apply pending migrations carefully here today';
    const position = { start: 0, end: question.exact.length };
    const alone = `${other}${changed}. ${other}`;
    expect(findPassage({ ...question, position }, alone)).toMatchObject({
      status: 'fuzzy',
      start: other.length,
      end: other.length + changed.length,
    });
    const many = `${other}${changed}. ${other}Apply seven migrations carefully here today. ${other}Apply no migrations carefully here today.`;
    expect(findPassage({ ...question, position }, many).status).not.toBe('fuzzy');
    expect(findPassage(question, alone).status).toBe('lost');
  });

  it('leaves words out that stand far before the others, where no neighbour says that they belong to it', () => {
    const question = {
      exact: 'After cloning the repository, the typical workflow to get up running is as follows:',
      suffix: ' Run the first of all commands',
    };
    const found = 'The typical workflow to get up running is as follows:';
    const text = `Be inside the repository in order to build the whole application there. ${found} Run the first of all commands.`;
    const start = text.indexOf(found);
    expect(findPassage(question, text)).toMatchObject({
      status: 'fuzzy',
      start,
      end: start + found.length,
    });
  });

  it('lost where it was deleted', () => {
    expect(find(sentence, before.replace(` ${sentence}`, ''))).toEqual(['lost', null]);
    expect(find(sentence, '')).toEqual(['lost', null]);
  });

  it('ambiguous where two places fit as well', () => {
    const found = findPassage({ exact: 'We sold few.' }, 'We sold few. Or not. We sold few.');
    expect(found.status).toBe('ambiguous');
  });

  it('does not find words inside of words, nor other words by part of them', () => {
    expect(findPassage({ exact: 'Linus' }, 'Of the many machines, none ran.').status).toBe('lost');
    expect(findPassage({ exact: 'chines' }, 'Of the many machines, none ran.').status).toBe('lost');
  });

  it('works beside emoji and in Chinese', () => {
    const source = '发布会上👩‍🚀有人问：这款模型会不会取代程序员？他说：不会。';
    expect(find('这款模型会不会取代程序员', `更正：${source}`, source)).toEqual([
      'moved',
      '这款模型会不会取代程序员',
    ]);
    expect(find('👩‍🚀有人问', `更正：${source}`, source)[1]).toBe('👩‍🚀有人问');
  });

  const texts = fc.string({
    unit: fc.constantFrom('a', 'b', 'cat', ' ', '\n', '.', '的', '👩'),
    minLength: 1,
    maxLength: 40,
  });
  const cut = (text: string, a: number, b: number) => {
    const units = [...text];
    const from = a % units.length;
    const start = units.slice(0, from).join('').length;
    const exact = units.slice(from, from + 1 + (b % (units.length - from))).join('');
    return describePassage(text, start, start + exact.length);
  };

  it('law: described and found again in the same text, a passage is exact', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const { start, end, ...selector } = cut(text, a, b);
        expect(findPassage({ ...selector, position: { start, end } }, text)).toMatchObject({
          status: 'exact',
          start,
          end,
        });
      }),
    );
  });

  it('law: after an insertion elsewhere a sentence is exact or moved', () => {
    const place = fc.constantFrom(
      0,
      before.indexOf('It employs'),
      before.indexOf('The owners'),
      before.length,
    );
    fc.assert(
      fc.property(place, texts, (at, inserted) => {
        const after = `${before.slice(0, at)}${inserted} ${before.slice(at)}`;
        const [status, words] = find(sentence, after);
        expect(['exact', 'moved']).toContain(status);
        expect(words).toBe(sentence);
      }),
    );
  });

  it('law: after its words are deleted it is never exact or moved unless they stand elsewhere', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const { start, end, ...selector } = cut(text, a, b);
        const after = text.slice(0, start) + text.slice(end);
        const found = findPassage({ ...selector, position: { start, end } }, after);
        if (found.status === 'exact' || found.status === 'moved')
          expect(after.slice(found.start, found.end).replace(/\s/g, '')).toBe(
            selector.exact.replace(/\s/g, ''),
          );
      }),
    );
  });
});
