import type { Editor } from '@tiptap/react';
import { go } from '#renderer/desk/place.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import type { Document } from '#renderer/api/types.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { DraftConflict } from './DraftConflict.tsx';
import type { StoryMark } from './toStoryMarks.ts';
import type { DraftSaving } from './useDraftSaving.ts';
import type { DraftTitleText } from './useDraftTitle.ts';
import styles from './DraftNotes.module.css';

/** What needs the writer: words that could not be stored, and claims that lost their place. */
export function DraftNotes({
  document,
  editor,
  saving,
  title,
  lost,
}: {
  readonly document: Document;
  readonly editor: Editor;
  readonly saving: DraftSaving;
  readonly title: DraftTitleText;
  /** The appearances whose words no longer stand in the draft. */
  readonly lost: readonly StoryMark[];
}) {
  return (
    <>
      {saving.state === 'conflict' && (
        <DraftConflict document={document} editor={editor} saving={saving} title={title} />
      )}
      {saving.state === 'refused' && <Refused saving={saving} />}
      {lost.length > 0 && <Lost lost={lost} />}
    </>
  );
}

function Refused({ saving: { error, saver } }: { readonly saving: DraftSaving }) {
  const text = useText();
  const errorText = useErrorText();
  return (
    <div className={styles['note']} role="alert">
      <p>{text('story.refused', { reason: errorText(error) })}</p>
      <Button onPress={() => void saver.flush().catch(() => undefined)}>{text('common.retry')}</Button>
    </div>
  );
}

/** The way to each claim whose words are gone; there its appearance can be taken away, or other words be added. */
function Lost({ lost }: { readonly lost: readonly StoryMark[] }) {
  const text = useText();
  const byClaim = [...new Map(lost.map((mark) => [mark.claimId, mark])).values()];
  return (
    <div className={styles['note']}>
      <p role="status">{text('story.lost', { count: byClaim.length })}</p>
      <Menu
        label={text('story.lostMenu')}
        entries={byClaim.map(({ claimId, number, claimText }) => ({
          id: claimId,
          title: text('story.lostClaim', { number, words: claimText }),
          run: () => go({ claim: claimId }),
        }))}
      >
        <Button icon="down">{text('story.lostShow')}</Button>
      </Menu>
    </div>
  );
}
