import { useState } from 'react';
import { isPartialDate } from '#shared/domain/isPartialDate.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import type { Document } from '#renderer/api/types.ts';
import { notify } from '#renderer/desk/notices.ts';
import { go, usePlace } from '#renderer/desk/place.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { readCapturedTime, showCapturedTime } from './capturedTime.ts';
import { DestroyDialog } from './DestroyDialog.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { SavedField } from './SavedField.tsx';
import { SourceField } from './SourceField.tsx';
import { useDocumentRemoval } from './useDocumentRemoval.ts';
import { useReadAgain } from './useReadAgain.ts';
import styles from './DocumentDetails.module.css';

/** What is known of a document and can be mended; and the ways to open, remove and destroy it. */
export function DocumentDetails({
  document,
  onOpen,
  onClose,
  onGone,
}: {
  readonly document: Document;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onGone: () => void;
}) {
  const text = useText();
  const errorText = useErrorText();
  const place = usePlace();
  const desk = useRead('desk.get', {});
  const update = useWrite('documents.update');
  const { remove, restore } = useDocumentRemoval();
  const [isDestroying, setIsDestroying] = useState(false);
  const isReadOnly = desk.data?.casebook?.isReadOnly ?? true;
  const { id } = document;
  const confide = (isConfidential: boolean) => {
    update
      .mutateAsync({ id, isConfidential })
      .catch((error: unknown) => notify({ tone: 'error', text: errorText(error) }));
  };
  const line = (label: string, key: 'byline' | 'author' | 'editor') => (
    <SavedField
      label={label}
      stored={document[key]}
      save={(value) => update.mutateAsync({ id, [key]: value.trim() })}
      isReadOnly={isReadOnly}
    />
  );
  return (
    <aside className={styles['panel']} aria-label={text('evidence.details.label')}>
      <header className={styles['head']}>
        <h2 className={styles['heading']}>{text('evidence.details.title')}</h2>
        <Button look="primary" onPress={onOpen} shortcut="Enter">
          {text('evidence.open')}
        </Button>
        <IconButton icon="close" label={text('evidence.details.close')} onPress={onClose} />
      </header>
      <div className={styles['fields']}>
        <SavedField
          label={text('evidence.field.title')}
          stored={document.title}
          save={(value) => update.mutateAsync({ id, title: value.trim() })}
          findFault={(value) => (value.trim() === '' ? text('evidence.fault.title') : null)}
          isReadOnly={isReadOnly}
        />
        <SourceField document={document} isReadOnly={isReadOnly} />
        <div className={styles['pair']}>
          <SavedField
            label={text('evidence.field.published')}
            stored={document.publishedOn ?? ''}
            save={(value) =>
              update.mutateAsync({ id, publishedOn: value.trim() === '' ? null : value.trim() })
            }
            findFault={(value) =>
              value.trim() === '' || isPartialDate(value.trim()) ? null : text('evidence.fault.published')
            }
            placeholder="2024-02-16"
            isReadOnly={isReadOnly}
          />
          <SavedField
            label={text('evidence.field.captured')}
            stored={showCapturedTime(document.capturedAt)}
            save={(value) => update.mutateAsync({ id, capturedAt: readCapturedTime(value) ?? null })}
            findFault={(value) =>
              readCapturedTime(value) === undefined ? text('evidence.fault.captured') : null
            }
            placeholder="2024-02-16 14:30"
            isReadOnly={isReadOnly}
          />
        </div>
        {line(text('evidence.field.byline'), 'byline')}
        {document.role === 'story' && (
          <div className={styles['pair']}>
            {line(text('evidence.field.author'), 'author')}
            {line(text('evidence.field.editor'), 'editor')}
          </div>
        )}
        <SavedField
          label={text('evidence.field.url')}
          stored={document.url ?? ''}
          save={(value) => update.mutateAsync({ id, url: value.trim() === '' ? null : value.trim() })}
          findFault={(value) =>
            value.trim() === '' || /^https?:\/\/\S+$/i.test(value.trim()) ? null : text('evidence.fault.url')
          }
          placeholder="https://"
          isReadOnly={isReadOnly}
        />
        <SavedField
          label={text('evidence.field.note')}
          stored={document.note}
          save={(note) => update.mutateAsync({ id, note })}
          isReadOnly={isReadOnly}
          isMultiline
        />
        <div className={styles['wide']}>
          <Checkbox isSelected={document.isConfidential} onChange={confide} isDisabled={isReadOnly}>
            {text('evidence.field.confidential')}
          </Checkbox>
          {document.isWithheld && !document.isConfidential && (
            <p className={styles['note']}>{text('evidence.withheldBySource')}</p>
          )}
        </div>
        <div className={styles['wide']}>
          <DocumentFacts document={document} isBesideFields />
        </div>
        {document.origin === 'imported' && <Reading document={document} />}
        <div className={styles['end']}>
          {document.removedAt === null ? (
            <Button icon="trash" onPress={() => remove(document)} isDisabled={isReadOnly}>
              {text('common.remove')}
            </Button>
          ) : (
            <Button icon="undo" onPress={() => restore(document)} isDisabled={isReadOnly}>
              {text('evidence.removal.restore')}
            </Button>
          )}
          <Button look="danger" onPress={() => setIsDestroying(true)} isDisabled={isReadOnly}>
            {text('evidence.destroy.open')}
          </Button>
        </div>
      </div>
      {isDestroying && (
        <DestroyDialog
          document={document}
          onClose={() => setIsDestroying(false)}
          onDestroyed={() => {
            if (place.document === id) go({ document: undefined, passage: undefined });
            onGone();
          }}
        />
      )}
    </aside>
  );
}

/** The way to read the stored file again, and how it goes. */
function Reading({ document }: { readonly document: Document }) {
  const text = useText();
  const reading = useReadAgain(document);
  return (
    <div className={styles['wide']}>
      <p className={styles['note']} role="status">
        {reading.isBusy ? text('reading.busy', { title: document.title }) : text('reading.meaning')}
      </p>
      <div className={styles['end']}>
        {reading.isBusy ? (
          <Button onPress={reading.cancel}>{text('common.cancel')}</Button>
        ) : (
          <Button onPress={reading.run} isDisabled={!reading.isPossible}>
            {text('reading.again')}
          </Button>
        )}
      </div>
    </div>
  );
}
