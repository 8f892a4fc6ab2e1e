import type { Editor } from '@tiptap/react';
import type { Document } from '#renderer/api/types.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { notify } from '#renderer/desk/notices.ts';
import { go } from '#renderer/desk/place.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { takeOverDraft } from './takeOverDraft.ts';
import { type DraftSaving, toDraftText } from './useDraftSaving.ts';
import type { DraftTitleText } from './useDraftTitle.ts';
import styles from './DraftNotes.module.css';

/** Two windows wrote in one draft: neither version is lost, whatever the writer chooses. */
export function DraftConflict({
  document,
  editor,
  saving,
  title,
}: {
  readonly document: Document;
  readonly editor: Editor;
  readonly saving: DraftSaving;
  readonly title: DraftTitleText;
}) {
  const text = useText();
  const errorText = useErrorText();
  const create = useWrite('documents.createDraft');
  const save = useWrite('documents.saveDraft');
  const run = (work: () => Promise<void>) => () => {
    work().catch((error: unknown) => notify({ tone: 'error', text: errorText(error) }));
  };

  const showOther = run(async () => {
    const newTitle = await takeOverDraft(editor, saving, document.id, () => true);
    if (newTitle === undefined) return;
    title.store(newTitle);
    title.set(newTitle);
    editor.commands.focus();
    notify({ tone: 'done', text: text('story.conflictShown') });
  });
  const keepBoth = run(async () => {
    const mine = toDraftText(editor.state.doc);
    const copy = await create.mutateAsync({ title: text('story.copyOf', { title: title.read() }) });
    await save.mutateAsync({ id: copy.id, baseTextVersionId: copy.textVersionId, ...mine });
    saving.saver.rebase(document.textVersionId);
    go({ story: copy.id, claim: undefined });
  });
  return (
    <div className={styles['note']} role="alert">
      <p>{text('story.conflict')}</p>
      <Button onPress={showOther}>{text('story.conflictShow')}</Button>
      <Button look="primary" onPress={keepBoth} isDisabled={create.isPending || save.isPending}>
        {text('story.conflictKeep')}
      </Button>
    </div>
  );
}
