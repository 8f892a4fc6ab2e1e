import { Plugin } from '@tiptap/pm/state';
import { Extension, textblockTypeInputRule } from '@tiptap/react';
import type { RefObject } from 'react';
import { keyOf } from '#renderer/desk/keys.ts';
import { cleanPastedHtml } from './cleanPastedHtml.ts';
import { indentItems, simplifyBlock, splitItem, toggleList } from './draftCommands.ts';
import type { StoryHandlers } from './Story.ts';
import { takeSelection } from './takeSelection.ts';

/** The keys for logging in a draft, where single keys write. */
export const draftLogKeys = { log: 'mod+shift+c', add: 'mod+shift+a' };

/**
 * Whether a key may change the text by itself. A letter is the browser's where nothing is selected; else the editor puts it
 * in place of what it takes for selected, which is all of the text if a caret that was moved a moment ago is not heard of yet.
 * Arrows change nothing.
 */
const isChanging = ({ key, ctrlKey, metaKey }: KeyboardEvent, isSelected: boolean) =>
  ctrlKey ||
  metaKey ||
  (key.length === 1 && isSelected) ||
  ['Delete', 'Backspace', 'Enter', 'Tab'].includes(key);

/** How a draft is written: lists, what is typed for them, what is pasted, and the keys for claims. */
export const draftKeys = (handlers: RefObject<StoryHandlers | null>) =>
  Extension.create({
    name: 'draftKeys',
    priority: 1_000,
    addKeyboardShortcuts() {
      const { editor } = this;
      return {
        Enter: () => splitItem(editor),
        // A line of a text is a block of its own.
        'Shift-Enter': () => splitItem(editor) || editor.commands.splitBlock(),
        Backspace: () => simplifyBlock(editor),
        Tab: () => indentItems(editor, 1),
        'Shift-Tab': () => indentItems(editor, -1),
        'Mod-Shift-7': () => toggleList(editor, 'numbers'),
        'Mod-Shift-8': () => toggleList(editor, 'bullets'),
        // Here undo is that of the typing, even where there is nothing left to undo: the casebook's waits outside.
        'Mod-z': () => editor.commands.undo() || true,
        'Mod-Shift-z': () => editor.commands.redo() || true,
        'Mod-y': () => editor.commands.redo() || true,
      };
    },
    addInputRules() {
      const rule = (find: RegExp, name: string, attributes: Readonly<Record<string, unknown>>) => {
        const type = this.editor.schema.nodes[name];
        return type ? [textblockTypeInputRule({ find, type, getAttributes: () => attributes })] : [];
      };
      return [
        ...rule(/^\s*[-*•]\s$/, 'listItem', { level: 1, isOrdered: false }),
        ...rule(/^\s*1[.)]\s$/, 'listItem', { level: 1, isOrdered: true }),
        ...rule(/^\s*>\s$/, 'quote', { level: 1 }),
      ];
    },
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          transformPastedHTML: cleanPastedHtml,
          handleDOMEvents: {
            keydown: (view, event) => {
              if (event.isComposing) return false;
              // A key that changes what is selected changes all that is marked on the screen.
              if (isChanging(event, !view.state.selection.empty)) takeSelection(view);
              const key = keyOf(event);
              const isTaken =
                (key === draftLogKeys.log && handlers.current?.enter(view)) ||
                (key === draftLogKeys.add && handlers.current?.add(view)) ||
                handlers.current?.takeSuggestion(key);
              if (isTaken) event.preventDefault();
              // Escape is the page's: it lets go of the selection.
              return Boolean(isTaken) || event.key === 'Escape';
            },
            // A link in a draft is words to write in; nothing here leads to the web.
            click: (_view, event) => {
              if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault();
              return false;
            },
            auxclick: (_view, event) => {
              event.preventDefault();
              return false;
            },
          },
        },
      }),
    ],
  });
