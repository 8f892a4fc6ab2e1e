import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFollower } from './createFollower.ts';
import { foldTypography } from './foldTypography.ts';
import { describePassage } from './Selector.ts';

/** Where the words end up when the text changes; the words name the passage where they stand once. */
function follow(before: string, words: string, after: string, from = 0) {
  const start = before.indexOf(words, from);
  const passage = describePassage(before, start, start + words.length);
  return createFollower(before, after)({ ...passage, place: passage });
}
const at = (start: number, words: string) => ({ status: 'found', start, end: start + words.length });
const maybe = (start: number, words: string) => ({
  status: 'fuzzy',
  candidates: [{ start, end: start + words.length }],
});

describe('createFollower', () => {
  it('shifts what lies behind a change, and leaves what lies before it', () => {
    expect(follow('One two three.', 'three', 'One and two three.')).toEqual(at(12, 'three'));
    expect(follow('One two three.', 'One', 'One and two three.')).toEqual(at(0, 'One'));
    expect(follow('up up up', 'up', 'up up up and away', 3)).toEqual(at(3, 'up'));
  });

  it('keeps a passage when something is typed right before or behind it', () => {
    expect(follow('It fell.', 'fell', 'It fell hard.')).toEqual(at(3, 'fell'));
    expect(follow('It fell.', 'fell', 'It never fell.')).toEqual(at(9, 'fell'));
  });

  it('makes a question of a passage whose words were changed, and loses one whose words are gone', () => {
    expect(follow('Shares fell 7 % on Friday.', 'fell 7 %', 'Shares fell 8 % on Friday.')).toEqual(
      maybe(7, 'fell 8 %'),
    );
    expect(follow('Shares fell 7 %.', 'fell', 'Shares 7 %.')).toEqual({ status: 'lost' });
  });

  it('keeps a question while its words are left alone, and never answers it by itself', () => {
    const { exact, prefix, suffix } = describePassage('It fell 7 % on Friday.', 3, 11);
    const asked = { exact, prefix, suffix, place: null, candidates: [{ start: 3, end: 11 }] };
    const before = 'It rose 9 % on Friday. The end.';
    expect(createFollower(before, `So. ${before}`)(asked)).toEqual(maybe(7, 'rose 9 %'));
    expect(createFollower(before, before)(asked)).toEqual(maybe(3, 'rose 9 %'));
    expect(createFollower(before, 'The end.')(asked)).toEqual({ status: 'lost' });
  });

  it('asks nothing more of what a person gave up, but finds its very words', () => {
    const { exact, prefix, suffix } = describePassage('Shares fell 7 % on Friday.', 7, 15);
    const lost = { exact, prefix, suffix, place: null, isGivenUp: true };
    expect(createFollower('On Friday.', 'Shares fell 8 % on Friday.')(lost)).toEqual({ status: 'lost' });
    expect(createFollower('On Friday.', 'Shares fell 7 % on Friday.')(lost)).toEqual(at(7, 'fell 7 %'));
  });

  it('does not ask about a like sentence that stood there before as well', () => {
    const sibling = 'The course of Mr Li sold 40,000 sets last year, it was told on Friday in town.';
    const deleted = 'The course of Mr Wu sold 90,000 sets last year, it was told on Monday in town.';
    const before = `It began so.\n${sibling}\nMuch more was said of it then.\n${deleted}\nThe end of it.`;
    expect(follow(before, deleted, before.replace(`${deleted}\n`, ''))).toEqual({ status: 'lost' });
    const changed = deleted.replace('90,000', '9,000');
    const after = before.replace(deleted, changed);
    expect(follow(before, deleted, after)).toEqual(maybe(after.indexOf(changed), changed));
  });

  it('finds a paragraph again that was put elsewhere', () => {
    const moved = 'The course sold 250,000 sets last year.';
    const after = `An end.\n${moved}`;
    expect(follow(`${moved}\nAn end.`, moved, after)).toEqual(at(8, moved));
  });

  it('does not take few words for others that only look like them', () => {
    expect(follow('Adobe fell 7 %.\nOther words.', '7 %', 'Other words.\nA rise of 7 % in all.').status).toBe(
      'fuzzy',
    );
  });

  it('asks which of several places is meant that cannot be told apart', () => {
    const { status, ...rest } = follow('Some words here. It fell. y', 'It fell.', 'It fell. It fell.');
    expect(status).toBe('ambiguous');
    expect(rest).toEqual({
      candidates: [
        { start: 0, end: 8 },
        { start: 9, end: 17 },
      ],
    });
  });

  it('tells several places apart by the words around them', () => {
    const a = 'Anna and everybody around her said it fell on a very ordinary Friday.';
    const b = 'Bert, who is often asked in such cases, said it fell after the fair.';
    const after = `${b} ${a}`;
    expect(follow(`${a} ${b}`, 'it fell', after)).toEqual(at(after.lastIndexOf('it fell'), 'it fell'));
  });

  it('finds again what was lost and came back', () => {
    const { exact, prefix, suffix } = describePassage('Shares fell 7 % on Friday.', 7, 15);
    const lost = { exact, prefix, suffix, place: null };
    expect(createFollower('Shares fell on Friday.', 'Shares fell 7 % on Friday.')(lost)).toEqual({
      status: 'found',
      start: 7,
      end: 15,
    });
  });

  it('law: an answer is always the same words; only their typesetting may differ', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '👩'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, a, b) => {
        const start = a % before.length;
        const end = start + 1 + (b % (before.length - start));
        const passage = {
          exact: before.slice(start, end),
          prefix: before.slice(Math.max(0, start - 32), start),
          suffix: before.slice(end, end + 32),
          place: { start, end },
        };
        const place = createFollower(before, after)(passage);
        if (place.status === 'found')
          expect(foldTypography(after.slice(place.start, place.end))).toBe(foldTypography(passage.exact));
        expect(createFollower(before, before)(passage)).toEqual({ status: 'found', start, end });
      }),
    );
  });
});
