import { Plugin } from '@tiptap/pm/state';
import { Decoration } from '@tiptap/pm/view';
import { Extension } from '@tiptap/react';
import type { RefObject } from 'react';
import type { DecorationLayer } from './createDecorationLayer.ts';
import type { StoryHandlers } from './Story.ts';

type Spec = { readonly id: string; readonly look: string };

/** The dotted line below a suggestion, over [from, to) of the editor's document; styled in `StoryText.module.css`. */
export function suggestionDecoration(id: string, from: number, to: number, isCurrent: boolean): Decoration {
  const spec: Spec = { id, look: `${id} ${isCurrent ? 'current' : ''}` };
  const attributes = { nodeName: 'span', 'data-suggestion': isCurrent ? 'current' : '' };
  return Decoration.inline(from, to, attributes, spec);
}

/** Which suggestion a decoration underlines. */
export const suggestionOf = (decoration: Decoration): string => (decoration.spec as Spec).id;

/** Goes to the suggestion that is clicked, unless a claim is; the shortest where several lie over each other. */
export const openSuggestions = (layer: DecorationLayer, handlers: RefObject<StoryHandlers | null>) =>
  Extension.create({
    name: 'openSuggestions',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleClick: (view, position, event) => {
            const { target } = event;
            const isMeant =
              event.button === 0 &&
              target instanceof Element &&
              target.closest('[data-suggestion]') &&
              !target.closest('mark[data-claim]');
            if (!isMeant) return false;
            const [clicked] = layer
              .listIn(view, position, position)
              .toSorted((a, b) => a.to - a.from - (b.to - b.from));
            if (clicked) handlers.current?.suggest(suggestionOf(clicked));
            return false;
          },
        },
      }),
    ],
  });
