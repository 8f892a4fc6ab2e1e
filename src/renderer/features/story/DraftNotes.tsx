import type { Editor } from '@tiptap/react';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import type { Document, UsedPassage } from '#renderer/api/types.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PassagePlaces } from '#renderer/ui/PassagePlaces.tsx';
import { DraftConflict } from './DraftConflict.tsx';
import type { DraftSaving } from './useDraftSaving.ts';
import type { DraftTitleText } from './useDraftTitle.ts';
import styles from './DraftNotes.module.css';

/** What needs the writer: words that could not be stored, and claims that lost their place. */
export function DraftNotes({
  document,
  editor,
  saving,
  title,
  passages,
}: {
  readonly document: Document;
  readonly editor: Editor;
  readonly saving: DraftSaving;
  readonly title: DraftTitleText;
  readonly passages: readonly UsedPassage[];
}) {
  const text = useText();
  return (
    <>
      {saving.state === 'conflict' && (
        <DraftConflict document={document} editor={editor} saving={saving} title={title} />
      )}
      {saving.state === 'refused' && <Refused saving={saving} />}
      <PassagePlaces
        passages={passages}
        group={text('story.group')}
        onShow={({ textVersionId, start, end }) => {
          const place = textVersionId === saving.saver.baseId() ? saving.sync.place(start, end) : undefined;
          if (place) editor.chain().focus().setTextSelection(place).scrollIntoView().run();
        }}
        onLeave={() => editor.commands.focus(undefined, { scrollIntoView: false })}
      />
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
