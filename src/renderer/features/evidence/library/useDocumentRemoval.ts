import { useWrite } from '#renderer/api/useWrite.ts';
import type { Document } from '#renderer/api/types.ts';
import { notify } from '#renderer/desk/notices.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useUndoNotice } from '#renderer/desk/useUndoNotice.ts';
import { useText } from '#renderer/i18n/useText.ts';

/** Puts documents aside and back again; both can be undone. */
export function useDocumentRemoval() {
  const text = useText();
  const errorText = useErrorText();
  const tellWithUndo = useUndoNotice();
  const remove = useWrite('documents.remove');
  const restore = useWrite('documents.restore');
  const fail = (error: unknown) => notify({ tone: 'error', text: errorText(error) });
  return {
    remove: (document: Document) => {
      if (document.removedAt !== null) return;
      remove
        .mutateAsync({ id: document.id })
        .then(() => tellWithUndo(text('evidence.removal.removed', { title: document.title })))
        .catch(fail);
    },
    restore: (document: Document) => {
      restore
        .mutateAsync({ id: document.id })
        .then(() => tellWithUndo(text('evidence.removal.restored', { title: document.title })))
        .catch(fail);
    },
  };
}
