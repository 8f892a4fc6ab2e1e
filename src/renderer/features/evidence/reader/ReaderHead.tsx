import { useState } from 'react';
import type { Document, DocumentText } from '#renderer/api/types.ts';
import { useActions } from '#renderer/desk/actions.ts';
import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { PartialDate } from '#renderer/ui/PartialDate.tsx';
import { DocumentFacts } from '#renderer/features/evidence/library/DocumentFacts.tsx';
import { useReadAgain } from '#renderer/features/evidence/library/useReadAgain.ts';
import styles from './ReaderHead.module.css';

/** What is being read: title, source, date, whether it is confidential; and the way out. */
export function ReaderHead({
  document,
  text: documentText,
  onFind,
  onClose,
}: {
  readonly document: Document;
  readonly text: DocumentText | undefined;
  readonly onFind: () => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  const reading = useReadAgain(document);
  useActions([
    {
      id: 'reader.readAgain',
      title: text('reading.action'),
      group: text('evidence.group.reader'),
      isEnabled: reading.isPossible && !reading.isBusy,
      run: reading.run,
    },
  ]);
  return (
    <header className={styles['head']}>
      <div className={styles['line']}>
        <h2 className={styles['title']} dir="auto" title={document.title}>
          {document.title}
        </h2>
        <IconButton icon="search" label={text('evidence.find.open')} shortcut="/" onPress={onFind} />
        <Menu
          label={text('evidence.reader.menu')}
          entries={[
            {
              id: 'details',
              title: text(isOpen ? 'evidence.reader.hideDetails' : 'evidence.reader.showDetails'),
              run: () => setIsOpen(!isOpen),
            },
            {
              id: 'library',
              title: text('evidence.reader.openEntry'),
              run: () => go({ screen: 'evidence', document: document.id }),
            },
            ...(reading.isPossible
              ? [{ id: 'readAgain', title: text('reading.again'), run: reading.run }]
              : []),
          ]}
        >
          <IconButton icon="more" label={text('evidence.reader.menu')} />
        </Menu>
        <IconButton icon="close" label={text('evidence.reader.close')} shortcut="Escape" onPress={onClose} />
      </div>
      <p className={styles['facts']}>
        {document.role === 'story' && <span>{text('documentRole.story')}</span>}
        <span dir="auto">{document.sourceName ?? text('evidence.source.none')}</span>
        {document.publishedOn !== null && <PartialDate date={document.publishedOn} />}
        {document.isWithheld && (
          <span className={styles['confidential']}>
            <Icon name="lock" /> {text('evidence.confidential')}
          </span>
        )}
        {document.removedAt !== null && <span>{text('evidence.removed')}</span>}
      </p>
      {reading.isBusy && (
        <p className={styles['facts']} role="status">
          <span>{text('reading.busy', { title: document.title })}</span>
          <Button onPress={reading.cancel}>{text('common.cancel')}</Button>
        </p>
      )}
      {isOpen && <DocumentFacts document={document} extractor={documentText?.extractor} />}
    </header>
  );
}
