import type { ReactNode } from 'react';
import type { Document } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { StoryMeter } from './StoryMeter.tsx';
import { useStoryMenu } from './useStoryMenu.ts';
import styles from './StoryHead.module.css';

/** The head of the pane: which story, what is left to do in it, and the ways through it. */
export function StoryHead({
  document,
  hasClaims,
  onNext,
  onPrevious,
  onFind,
  isFinding,
  suggestions,
  children,
}: {
  readonly document: Document;
  readonly hasClaims: boolean;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onFind: () => void;
  readonly isFinding: boolean;
  /** How many claims are suggested, undefined where that is not known, and whether they are shown. */
  readonly suggestions: {
    readonly count: number | undefined;
    readonly isOpen: boolean;
    readonly toggle: () => void;
  };
  /** What a draft adds. */
  readonly children?: ReactNode;
}) {
  const text = useText();
  const entries = useStoryMenu(document.id);
  return (
    <header className={styles['head']}>
      <h1 className={styles['title']}>
        <Menu label={text('story.menu')} entries={entries}>
          <Button look="plain" icon="down">
            {document.title}
          </Button>
        </Menu>
      </h1>
      {children}
      <span className={styles['space']} />
      <StoryMeter storyId={document.id} />
      <Button
        look="plain"
        icon="suggest"
        isExpanded={suggestions.isOpen}
        keepsSelection
        onPress={suggestions.toggle}
      >
        <span className={styles['words']}>
          {suggestions.count === undefined
            ? text('suggestions.title')
            : text('suggestions.count', { count: suggestions.count })}
        </span>
        <span className={styles['number']} aria-hidden="true">
          {suggestions.count === undefined ? '' : text('suggestions.number', { count: suggestions.count })}
        </span>
      </Button>
      <IconButton
        icon="up"
        label={text('story.previousClaim')}
        shortcut="k"
        isDisabled={!hasClaims}
        keepsSelection
        onPress={onPrevious}
      />
      <IconButton
        icon="down"
        label={text('story.nextClaim')}
        shortcut="j"
        isDisabled={!hasClaims}
        keepsSelection
        onPress={onNext}
      />
      <IconButton
        icon="search"
        label={text('story.find')}
        shortcut="mod+f"
        isPressed={isFinding}
        onPress={onFind}
      />
    </header>
  );
}
