import type { UsedPassage } from '#renderer/api/types.ts';
import type { VerdictValue } from '#shared/domain/verdict/VerdictValue.ts';

/** A claim where it appears in a story; offsets are those of the text. */
export type StoryMark = {
  readonly claimId: string;
  readonly number: number;
  readonly verdict: VerdictValue | null;
  readonly claimText: string;
  readonly start: number;
  readonly end: number;
  /** Below which of the marks that it overlaps its line is drawn: 0, 1 or 2. */
  readonly lane: number;
};

/** How many lines fit below each other under a line of text. */
const laneCount = 3;

/** The appearances among the passages of a story, in the order of the text, each in a lane of its own where they overlap. */
export function toStoryMarks(passages: readonly UsedPassage[]): StoryMark[] {
  const sorted = passages
    .flatMap(({ passage, uses }) =>
      uses
        .filter((use) => use.as === 'appearance')
        .map((use) => ({
          claimId: use.claimId,
          number: use.claimNumber,
          verdict: use.verdict,
          claimText: use.claimText,
          start: passage.start,
          end: passage.end,
        })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end || a.number - b.number);
  const laneEnds: number[] = [];
  return sorted.map((mark) => {
    const free = laneEnds.findIndex((end) => end <= mark.start);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = mark.end;
    return { ...mark, lane: lane % laneCount };
  });
}
