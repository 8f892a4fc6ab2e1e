import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { Extension } from '@tiptap/react';
import type { RefObject } from 'react';
import { markOf } from './claimDecorations.ts';
import type { DecorationLayer } from './createDecorationLayer.ts';
import { pickClaim } from './pickClaim.ts';
import type { StoryHandlers } from './Story.ts';

/** The claim meant at a position of the editor, or undefined where there is none. */
export function findClaimAt(
  layer: DecorationLayer,
  view: EditorView,
  position: number,
  current: string | undefined,
): string | undefined {
  const here = layer
    .listIn(view, position, position)
    .map((decoration) => ({ claimId: markOf(decoration).claimId, from: decoration.from, to: decoration.to }));
  return pickClaim(here, current);
}

/** Opens the claim whose mark is clicked; the caret goes there all the same. */
export const openClaims = (
  layer: DecorationLayer,
  handlers: RefObject<StoryHandlers | null>,
  readCurrent: () => string | undefined,
) =>
  Extension.create({
    name: 'openClaims',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleClick: (view, position, event) => {
            const isOnMark = event.target instanceof Element && event.target.closest('mark[data-claim]');
            if (!isOnMark || event.button !== 0) return false;
            const claimId = findClaimAt(layer, view, position, readCurrent());
            if (claimId !== undefined) handlers.current?.open(claimId);
            return false;
          },
        },
      }),
    ],
  });
