import { Plugin } from '@tiptap/pm/state';
import { Extension } from '@tiptap/react';

/** How many blocks are laid out in one go. */
const blocksAtOnce = 200;

/**
 * Lets a very long text appear at once: at first only what is near the window is laid out (`data-large` in
 * `StoryText.module.css`), the rest bit by bit while nothing else is to be done. It does not stay that way, for the
 * browser looks at every block that may be skipped with every frame, and scrolling would stutter.
 */
export const layOutSlowly = Extension.create({
  name: 'layOutSlowly',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        nodeViews: {
          // The editor would draw a block anew whose style is changed from outside.
          paragraph: () => {
            const dom = document.createElement('p');
            dom.dir = 'auto';
            return { dom, contentDOM: dom, ignoreMutation: ({ type }) => type === 'attributes' };
          },
        },
      },
      view: (view) => {
        let next = 0;
        let request = 0;
        const go = () => {
          const { children } = view.dom;
          for (const end = next + blocksAtOnce; next < end; next += 1) {
            const block = children[next];
            if (block instanceof HTMLElement) block.style.contentVisibility = 'visible';
          }
          if (next < children.length) request = requestIdleCallback(go);
        };
        request = requestIdleCallback(go);
        return { destroy: () => cancelIdleCallback(request) };
      },
    }),
  ],
});
