import type { Editor } from '@tiptap/react';
import type { RefObject } from 'react';
import { useText } from '#renderer/i18n/useText.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import type { Story } from './Story.ts';
import { useStoryFind } from './useStoryFind.ts';
import styles from './FindBar.module.css';

/** Finds words in the story: Enter and Shift+Enter go through the places, Escape leaves. */
export function FindBar({
  story,
  editor,
  scroller,
  onClose,
}: {
  readonly story: Story;
  readonly editor: Editor;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}) {
  const text = useText();
  const { query, search, count, isCapped, index, step, take } = useStoryFind(story, editor, scroller);
  const close = () => {
    take();
    onClose();
  };
  return (
    <div className={styles['bar']} role="search">
      <div className={styles['field']}>
        <Field
          label={text('story.find')}
          isLabelHidden
          placeholder={text('story.find')}
          value={query}
          onChange={search}
          autoFocus
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) step(event.shiftKey ? -1 : 1);
            else if (event.key === 'Escape') close();
            else return;
            event.preventDefault();
          }}
        />
      </div>
      <span className={styles['count']} role="status">
        {query.trim() === ''
          ? ''
          : text(isCapped ? 'story.findCapped' : 'story.findCount', { index: index + 1, count })}
      </span>
      <IconButton
        icon="up"
        label={text('story.findPrevious')}
        shortcut="shift+Enter"
        isDisabled={count === 0}
        onPress={() => step(-1)}
      />
      <IconButton
        icon="down"
        label={text('story.findNext')}
        shortcut="Enter"
        isDisabled={count === 0}
        onPress={() => step(1)}
      />
      <IconButton icon="close" label={text('common.close')} shortcut="Escape" onPress={close} />
    </div>
  );
}
