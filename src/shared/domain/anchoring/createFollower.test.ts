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
const at = (start: number, words: string) => ({ start, end: start + words.length });

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

  it('loses a passage whose words were changed', () => {
    expect(follow('Shares fell 7 % on Friday.', 'fell 7 %', 'Shares fell 8 % on Friday.')).toBeUndefined();
    expect(follow('Shares fell 7 %.', 'fell', 'Shares 7 %.')).toBeUndefined();
  });

  it('finds a paragraph again that was put elsewhere', () => {
    const moved = 'The course sold 250,000 sets last year.';
    const after = `An end.\n${moved}`;
    expect(follow(`${moved}\nAn end.`, moved, after)).toEqual(at(8, moved));
  });

  it('does not take few words for others that only look like them', () => {
    expect(
      follow('Adobe fell 7 %.\nOther words.', '7 %', 'Other words.\nA rise of 7 % in all.'),
    ).toBeUndefined();
  });

  it('loses words that now stand in several places and cannot be told apart', () => {
    expect(follow('x It fell. y', 'It fell.', 'It fell. It fell.')).toBeUndefined();
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
        if (place)
          expect(foldTypography(after.slice(place.start, place.end))).toBe(foldTypography(passage.exact));
        expect(createFollower(before, before)(passage)).toEqual({ start, end });
      }),
    );
  });
});
