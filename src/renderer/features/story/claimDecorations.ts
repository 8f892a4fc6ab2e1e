import { Decoration } from '@tiptap/pm/view';
import type { OffsetMap } from '#shared/domain/document/createOffsetMap.ts';
import type { StoryMark } from './toStoryMarks.ts';

/** The marks as decorations: one element each, so that marks may overlap, told apart by what `StoryText.module.css` styles. */
export const claimDecorations = (
  marks: readonly StoryMark[],
  { toPosition }: Pick<OffsetMap, 'toPosition'>,
  current: string | undefined,
): Decoration[] =>
  marks.flatMap((mark) => {
    const from = toPosition(mark.start);
    const to = toPosition(mark.end);
    return from < to ? [claimDecoration(mark, from, to, current)] : [];
  });

/** One mark over [from, to) of the editor's document. */
export const claimDecoration = (
  mark: StoryMark,
  from: number,
  to: number,
  current: string | undefined,
): Decoration =>
  Decoration.inline(
    from,
    to,
    {
      nodeName: 'mark',
      'data-claim': mark.claimId,
      'data-verdict': mark.verdict ?? 'none',
      'data-lane': String(mark.lane),
      ...(mark.claimId === current ? { 'data-current': '' } : {}),
    },
    { mark },
  );

/** The mark that a decoration of this layer draws. */
export const markOf = (decoration: Decoration): StoryMark =>
  (decoration.spec as { readonly mark: StoryMark }).mark;
