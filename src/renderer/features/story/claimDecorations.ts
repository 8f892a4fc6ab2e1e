import { Decoration } from '@tiptap/pm/view';
import type { OffsetMap } from '#shared/domain/document/createOffsetMap.ts';
import type { StoryMark } from './toStoryMarks.ts';

type Spec = { readonly mark: StoryMark; readonly look: string };

/** The marks as decorations: one element each, so that marks may overlap, told apart by what `StoryText.module.css` styles. */
export const claimDecorations = (
  marks: readonly StoryMark[],
  { toPosition }: Pick<OffsetMap, 'toPosition'>,
): Decoration[] =>
  marks.flatMap((mark) => {
    const from = toPosition(mark.start);
    const to = toPosition(mark.end);
    return from < to ? [claimDecoration(mark, from, to)] : [];
  });

/** One mark over [from, to) of the editor's document. */
export function claimDecoration(mark: StoryMark, from: number, to: number): Decoration {
  const { claimId, number, lane } = mark;
  const verdict = mark.verdict ?? 'none';
  const spec: Spec = { mark, look: `${claimId} ${String(number)} ${verdict} ${String(lane)}` };
  const attributes = {
    nodeName: 'mark',
    'data-claim': claimId,
    'data-verdict': verdict,
    'data-lane': String(lane),
  };
  return Decoration.inline(from, to, attributes, spec);
}

/** The mark that a decoration draws. */
export const markOf = (decoration: Decoration): StoryMark => (decoration.spec as Spec).mark;

/** What makes the current claim stand out, over the marks that are drawn of it. */
export const currentDecorations = (marks: readonly Decoration[], current: string | undefined): Decoration[] =>
  marks
    .filter((decoration) => markOf(decoration).claimId === current)
    .map((decoration) => {
      const verdict = markOf(decoration).verdict ?? 'none';
      const spec: Spec = { mark: markOf(decoration), look: verdict };
      const attributes = { nodeName: 'span', 'data-current': verdict };
      return Decoration.inline(decoration.from, decoration.to, attributes, spec);
    });
