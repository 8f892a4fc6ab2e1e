import type { Editor } from '@tiptap/react';
import { useLayoutEffect, useMemo, useState } from 'react';
import type { UsedPassage } from '#renderer/api/types.ts';
import { isPlaced } from '#shared/domain/anchoring/isPlaced.ts';
import { afterComposition } from './afterComposition.ts';
import { claimDecoration } from './claimDecorations.ts';
import type { DecorationLayer } from './createDecorationLayer.ts';
import { type StoryMark, toStoryMarks } from './toStoryMarks.ts';
import type { DraftSaving } from './useDraftSaving.ts';

/**
 * Draws the claims over a draft, where they stand in what was stored last and in spite of what was typed since. Between
 * two saves they move along by themselves; characters that are being composed (Chinese, Japanese, accents) are left in
 * peace. Answers the appearances that have their place in the text.
 */
export function useDraftMarks(
  listed: readonly UsedPassage[] | undefined,
  { editor, saving, claims }: DraftOnScreen,
): readonly StoryMark[] {
  const { marks, versionId } = useMemo(() => {
    const all = listed ?? [];
    const found = all.filter(({ passage }) => isPlaced(passage.status));
    return {
      marks: toStoryMarks(found),
      versionId: found[0]?.passage.textVersionId,
    };
  }, [listed]);
  const [composed, setComposed] = useState(0);

  useLayoutEffect(() => {
    if (!editor || editor.isDestroyed || !saving || listed === undefined) return;
    const { saver, sync } = saving;
    // News of a version that this window does not write on: its offsets would lead astray.
    if (versionId !== undefined && versionId !== saver.baseId()) return;
    const { view } = editor;
    if (view.composing) return afterComposition(view, () => setComposed((count) => count + 1));
    claims.set(
      view,
      marks.flatMap((mark) => {
        const place = sync.place(mark.start, mark.end);
        return place ? [claimDecoration(mark, place.from, place.to)] : [];
      }),
    );
    return undefined;
  }, [editor, saving, claims, listed, marks, versionId, composed]);
  return marks;
}

type DraftOnScreen = {
  readonly editor: Editor | null;
  readonly saving: DraftSaving | null;
  readonly claims: DecorationLayer;
};
