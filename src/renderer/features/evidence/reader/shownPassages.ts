import type { Stance } from '#shared/domain/evidence/Stance.ts';
import type { UsedPassage } from '#renderer/api/types.ts';
import type { Span } from './Span.ts';

/** A passage as it is drawn in a document. */
export type ShownPassage = Span & {
  readonly id: string;
  readonly words: string;
  readonly firstPage: number | null;
  readonly uses: UsedPassage['uses'];
  /** What it is drawn as: what it does for its first claim. */
  readonly as: Stance | 'appearance';
};

/** The passages of a text version in the order of the text; those of another version stand elsewhere and are left out. */
export function shownPassages(
  passages: readonly UsedPassage[],
  textVersionId: string,
): readonly ShownPassage[] {
  return passages
    .filter(({ passage }) => passage.textVersionId === textVersionId)
    .map(({ passage, uses }) => ({
      id: passage.id,
      start: passage.start,
      end: passage.end,
      words: passage.exact,
      firstPage: passage.firstPage,
      uses,
      as: uses[0]?.as ?? 'context',
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
