import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { Extension } from '@tiptap/react';

/** Keys with which a caret moves and a selection grows; nothing else of the editor's keys is heard. */
const moves = /^(?:Arrow(?:Left|Right|Up|Down)|Home|End|PageUp|PageDown|Shift|Control|Alt|Meta)$/;
const copies = new Set(['a', 'c']);

const refuse = (_view: EditorView, event: Event) => {
  event.preventDefault();
  return true;
};
/** From this size on (positions of the editor) the browser takes seconds to select all of a text. */
const mostSelected = 1_000_000;

/** Selects the paragraph of the caret, where selecting all would let the window stand still. */
function selectParagraph(view: EditorView, event: Event): boolean {
  const { doc, selection, tr } = view.state;
  if (doc.content.size < mostSelected) return false;
  const { $head } = selection;
  if ($head.depth > 0)
    view.dispatch(tr.setSelection(TextSelection.create(doc, $head.start(1), $head.end(1))));
  event.preventDefault();
  return true;
}
/** The editor does not act; what the desk makes of it stays open. */
const pass = () => true;

/**
 * Holds a text as it is, yet with a caret and a selection by keyboard: the browser lets both be only where text could
 * be edited, so every way of editing is shut instead. Keys that type nothing here are left to the desk.
 */
export const keepUnchanged = (onEnter: (view: EditorView) => boolean) =>
  Extension.create({
    name: 'keepUnchanged',
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (transaction) => !transaction.docChanged,
        props: {
          handleDOMEvents: {
            keydown: (view, event) => {
              if (moves.test(event.key)) return event.altKey;
              if (copies.has(event.key) && (event.ctrlKey || event.metaKey))
                return event.key === 'a' && selectParagraph(view, event);
              const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
              if (event.key === 'Enter' && isPlain && onEnter(view)) event.preventDefault();
              return true;
            },
            keypress: pass,
            beforeinput: refuse,
            cut: refuse,
            paste: pass,
            drop: pass,
            dragover: pass,
          },
        },
      }),
    ],
  });
