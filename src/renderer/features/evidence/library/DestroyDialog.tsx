import { useState } from 'react';
import { useWrite } from '#renderer/api/useWrite.ts';
import type { Document } from '#renderer/api/types.ts';
import { notify } from '#renderer/desk/notices.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { TextArea } from '#renderer/ui/Field.tsx';
import { closePdf } from '#renderer/features/evidence/reader/openPdf.ts';
import styles from './DestroyDialog.module.css';

/** Asks for the reason before a document is destroyed: the one thing here that cannot be undone. */
export function DestroyDialog({
  document,
  onClose,
  onDestroyed,
}: {
  readonly document: Document;
  readonly onClose: () => void;
  readonly onDestroyed: () => void;
}) {
  const text = useText();
  const destroy = useWrite('documents.destroy');
  const [why, setWhy] = useState('');
  const isReady = why.trim() !== '' && !destroy.isPending;
  const send = () => {
    destroy.mutate(
      { id: document.id, why: why.trim() },
      {
        onSuccess: ({ claimIds, removedPassages }) => {
          if (document.blobSha256 !== null) closePdf(document.blobSha256);
          notify({
            tone: 'done',
            text: text('evidence.destroy.done', { passages: removedPassages, claims: claimIds.length }),
          });
          onDestroyed();
        },
      },
    );
  };
  return (
    <Dialog title={text('evidence.destroy.title')} isOpen onClose={onClose} width={520}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) send();
        }}
      >
        <p className={styles['name']} dir="auto">
          {document.title}
        </p>
        <p>{text('evidence.destroy.warning', { passages: document.passageCount })}</p>
        <TextArea
          label={text('evidence.destroy.why')}
          value={why}
          onChange={setWhy}
          maxLength={1_000}
          rows={2}
          isRequired
          autoFocus
        />
        {destroy.error && <ErrorNote error={destroy.error} />}
        <div className={styles['end']}>
          <Button onPress={onClose}>{text('evidence.destroy.keep')}</Button>
          <Button look="danger" type="submit" isDisabled={!isReady}>
            {text('evidence.destroy.send')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
