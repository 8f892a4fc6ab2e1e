import { describe, expect, it } from 'vitest';
import type { UsedPassage } from '#renderer/api/types.ts';
import { buildPassage } from '#tests/builders/buildPassage.ts';
import { countedId } from '#tests/builders/countedId.ts';
import { findNextClaim } from './findNextClaim.ts';
import { pickClaim } from './pickClaim.ts';
import { stackMargin } from './stackMargin.ts';
import { toStoryMarks } from './toStoryMarks.ts';
import { trimRange } from './trimRange.ts';

const used = (
  start: number,
  end: number,
  ...claims: readonly [number, UsedPassage['uses'][number]['as']][]
): UsedPassage => ({
  passage: buildPassage({ start, end }),
  candidates: [],
  uses: claims.map(([number, as]) => ({
    claimId: countedId(number),
    claimNumber: number,
    claimText: `Claim ${String(number)}`,
    verdict: null,
    as,
  })),
});

describe('toStoryMarks', () => {
  it('lists appearances in the order of the text, and nothing that is evidence', () => {
    const marks = toStoryMarks([
      used(20, 30, [1, 'appearance']),
      used(5, 9, [2, 'appearance'], [3, 'supports']),
    ]);
    expect(marks.map(({ number, start }) => [number, start])).toEqual([
      [2, 5],
      [1, 20],
    ]);
  });

  it('draws marks that overlap in lanes of their own, the longer one on top', () => {
    const marks = toStoryMarks([
      used(0, 10, [1, 'appearance']),
      used(0, 40, [2, 'appearance'], [3, 'appearance']),
      used(10, 20, [4, 'appearance']),
      used(50, 60, [5, 'appearance']),
    ]);
    expect(marks.map(({ number, lane }) => [number, lane])).toEqual([
      [2, 0],
      [3, 1],
      [1, 2],
      [4, 2],
      [5, 0],
    ]);
  });
});

describe('stackMargin', () => {
  it('moves down what would lie over another, and nothing else', () => {
    const tops = (...values: readonly number[]) =>
      stackMargin(
        values.map((top) => ({ top })),
        20,
      ).map(({ top }) => top);
    expect(tops(0, 0, 5, 100)).toEqual([0, 20, 40, 100]);
    expect(tops(0, 20, 40)).toEqual([0, 20, 40]);
    expect(tops()).toEqual([]);
  });
});

describe('findNextClaim', () => {
  const marks = [
    { claimId: 'b', start: 5 },
    { claimId: 'a', start: 10 },
    { claimId: 'b', start: 20 },
    { claimId: 'c', start: 30 },
  ];
  const next = (step: 1 | -1, current: string | undefined, caret = 0) =>
    findNextClaim(marks, step, { current, caret });

  it('goes through the claims in the order in which they first appear', () => {
    expect([next(1, 'b'), next(1, 'a'), next(-1, 'c'), next(-1, 'a')]).toEqual(['a', 'c', 'a', 'b']);
  });

  it('stays at the ends', () => {
    expect([next(1, 'c'), next(-1, 'b')]).toEqual([undefined, undefined]);
  });

  it('begins at the caret where no claim of this text is current', () => {
    expect([next(1, undefined, 12), next(-1, undefined, 12), next(1, 'elsewhere')]).toEqual(['b', 'a', 'b']);
    expect(findNextClaim([], 1, { current: undefined, caret: 0 })).toBeUndefined();
  });
});

describe('pickClaim', () => {
  const stretches = [
    { claimId: 'long', from: 0, to: 50 },
    { claimId: 'short', from: 10, to: 20 },
  ];
  it('means the shortest, then the longer ones in turn', () => {
    expect(pickClaim(stretches, undefined)).toBe('short');
    expect(pickClaim(stretches, 'short')).toBe('long');
    expect(pickClaim(stretches, 'long')).toBe('short');
    expect(pickClaim([], 'long')).toBeUndefined();
  });
});

describe('trimRange', () => {
  it('leaves white space at the ends out', () => {
    expect(trimRange(' a b \n c ', 0, 6)).toEqual({ start: 1, end: 4 });
    expect(trimRange('a \n b', 1, 4)).toBeNull();
    expect(trimRange('👩‍👧', 0, 5)).toEqual({ start: 0, end: 5 });
  });
});
