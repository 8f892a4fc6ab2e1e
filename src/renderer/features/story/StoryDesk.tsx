import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { Document } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { useActions } from '#renderer/desk/actions.ts';
import { keyOf } from '#renderer/desk/keys.ts';
import { usePlace } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { FindBar } from './FindBar.tsx';
import { SentenceBar } from './SentenceBar.tsx';
import type { Story } from './Story.ts';
import { StoryHead } from './StoryHead.tsx';
import { StoryRepeats } from './StoryRepeats.tsx';
import { StorySurface } from './StorySurface.tsx';
import { SuggestionPane } from './SuggestionPane.tsx';
import { useClaimKeys } from './useClaimKeys.ts';
import { useShowPlace } from './useShowPlace.ts';
import { useStorySentences } from './useStorySentences.ts';
import { useStorySuggestions } from './useStorySuggestions.ts';
import styles from './StoryDesk.module.css';

/** A story with all that belongs around it: head, find, page. */
export function StoryDesk({
  document,
  story,
  children,
  headExtra,
  toolbar,
}: {
  readonly document: Document;
  readonly story: Story;
  /** What stands above the text. */
  readonly children: ReactNode;
  readonly headExtra?: ReactNode;
  /** What stands below the head and does not scroll away. */
  readonly toolbar?: ReactNode;
}) {
  const text = useText();
  const { claim } = usePlace();
  const desk = useRead('desk.get', {});
  const keys = useClaimKeys(story, claim);
  useShowPlace(story);
  const [isFinding, setFinding] = useState(false);
  const { editor } = story;
  const scroller = useRef<HTMLDivElement>(null);
  const canLog = desk.data?.casebook?.isReadOnly === false;
  const suggestions = useStorySuggestions(story, document, { canLog, scroller });
  const sentences = useStorySentences(story, document, { canLog, scroller });
  useActions([
    {
      id: 'story.find',
      title: text('story.find'),
      group: text('story.group'),
      keys: ['mod+f'],
      run: () => setFinding(true),
    },
  ]);
  // Where the evidence beside the story has a find of its own, the pane that has the focus is meant.
  const findHere = (event: KeyboardEvent) => {
    if (keyOf(event.nativeEvent) !== 'mod+f') return;
    event.preventDefault();
    setFinding(true);
  };
  return (
    <section className={styles['desk']} aria-label={text('screen.story')} onKeyDown={findHere}>
      <StoryHead
        document={document}
        hasClaims={story.marks.length > 0}
        onNext={keys.next}
        onPrevious={keys.previous}
        onFind={() => setFinding(!isFinding)}
        isFinding={isFinding}
        suggestions={suggestions}
      >
        {headExtra}
      </StoryHead>
      {toolbar}
      <StoryRepeats story={story} />
      {isFinding && editor && (
        <FindBar
          story={story}
          editor={editor}
          scroller={scroller}
          onClose={() => {
            setFinding(false);
            editor.commands.focus(undefined, { scrollIntoView: false });
          }}
        />
      )}
      <div className={styles['body']}>
        <StorySurface
          story={story}
          scroller={scroller}
          canLog={canLog}
          onSuggestion={(id) => suggestions.goTo(id, false)}
          onSuggestionKey={suggestions.takeKey}
          onUnneeded={sentences.isDraft ? sentences.mark : undefined}
        >
          {children}
        </StorySurface>
        {suggestions.isOpen && <SuggestionPane suggestions={suggestions} />}
      </div>
      {sentences.isDraft && <SentenceBar sentences={sentences} />}
    </section>
  );
}
