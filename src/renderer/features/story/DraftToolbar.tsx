import { type Editor, useEditorState } from '@tiptap/react';
import { useText } from '#renderer/i18n/useText.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Toolbar } from '#renderer/ui/Toolbar.tsx';
import { draftShapes, readList, readShape, setShape, toggleList } from './draftCommands.ts';
import { DraftLink } from './DraftLink.tsx';
import styles from './DraftToolbar.module.css';

/** How the selected words of a draft are set, and back. */
export function DraftToolbar({ editor }: { readonly editor: Editor }) {
  const text = useText();
  const is = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      shape: readShape(now),
      list: readList(now),
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  });
  return (
    <Toolbar className={styles['toolbar']} label={text('story.format')}>
      <div className={styles['shape']}>
        <Select
          label={text('story.shape')}
          isLabelHidden
          value={is.shape}
          choices={draftShapes.map((value) => ({ value, label: text(`story.shape.${value}`) }))}
          onChange={(shape) => setShape(editor, shape)}
        />
      </div>
      <IconButton
        icon="bold"
        label={text('story.bold')}
        shortcut="mod+b"
        isPressed={is.bold}
        keepsSelection
        onPress={() => editor.chain().focus().toggleBold().run()}
      />
      <IconButton
        icon="italic"
        label={text('story.italic')}
        shortcut="mod+i"
        isPressed={is.italic}
        keepsSelection
        onPress={() => editor.chain().focus().toggleItalic().run()}
      />
      <DraftLink editor={editor} />
      <span className={styles['gap']} />
      <IconButton
        icon="bullets"
        label={text('story.bullets')}
        shortcut="mod+shift+8"
        isPressed={is.list === 'bullets'}
        keepsSelection
        onPress={() => toggleList(editor, 'bullets')}
      />
      <IconButton
        icon="numbers"
        label={text('story.numbers')}
        shortcut="mod+shift+7"
        isPressed={is.list === 'numbers'}
        keepsSelection
        onPress={() => toggleList(editor, 'numbers')}
      />
      <span className={styles['gap']} />
      <IconButton
        icon="undo"
        label={text('story.undo')}
        shortcut="mod+z"
        isDisabled={!is.canUndo}
        keepsSelection
        onPress={() => editor.chain().focus().undo().run()}
      />
      <IconButton
        icon="redo"
        label={text('story.redo')}
        shortcut="mod+shift+z"
        isDisabled={!is.canRedo}
        keepsSelection
        onPress={() => editor.chain().focus().redo().run()}
      />
    </Toolbar>
  );
}
