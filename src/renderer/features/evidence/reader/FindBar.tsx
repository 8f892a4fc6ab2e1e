import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useText } from '#renderer/i18n/useText.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './FindBar.module.css';

/** Finds words in the document: Enter goes to the next place, Shift and Enter to the one before, Escape back to the text. */
export function FindBar({
  words,
  count,
  isCapped,
  current,
  onWords,
  onStep,
  onClose,
}: {
  readonly words: string;
  readonly count: number;
  readonly isCapped: boolean;
  /** From 0; -1 where there is none. */
  readonly current: number;
  readonly onWords: (words: string) => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onStep(event.shiftKey ? -1 : 1);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
  };
  return (
    <div className={styles['bar']} role="search" onKeyDown={press}>
      <Icon name="search" />
      <input
        ref={input}
        className={styles['input']}
        value={words}
        onChange={(event) => onWords(event.target.value)}
        aria-label={text('evidence.find.label')}
        placeholder={text('evidence.find.label')}
        dir="auto"
      />
      <span className={styles['count']} role="status">
        {words.trim() === ''
          ? ''
          : count === 0
            ? text('evidence.find.none')
            : text(isCapped ? 'evidence.find.countCapped' : 'evidence.find.count', {
                current: current + 1,
                count,
              })}
      </span>
      <IconButton
        icon="left"
        label={text('evidence.find.previous')}
        shortcut="shift+Enter"
        onPress={() => onStep(-1)}
        isDisabled={count === 0}
      />
      <IconButton
        icon="right"
        label={text('evidence.find.next')}
        shortcut="Enter"
        onPress={() => onStep(1)}
        isDisabled={count === 0}
      />
      <IconButton icon="close" label={text('common.close')} shortcut="Escape" onPress={onClose} />
    </div>
  );
}
