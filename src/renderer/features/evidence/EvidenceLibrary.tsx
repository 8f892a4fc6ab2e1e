import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useRead } from '#renderer/api/useRead.ts';
import type { Document } from '#renderer/api/types.ts';
import { runAction, useActions } from '#renderer/desk/actions.ts';
import { go, usePlace } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Segments } from '#renderer/ui/Segments.tsx';
import { Skeleton } from '#renderer/ui/Skeleton.tsx';
import { DocumentDetails } from './library/DocumentDetails.tsx';
import { DocumentList } from './library/DocumentList.tsx';
import { useDocumentRemoval } from './library/useDocumentRemoval.ts';
import { type DocumentFilter, useDocuments } from './library/useDocuments.ts';
import { wantFocus } from '#renderer/desk/wantedFocus.ts';
import styles from './EvidenceLibrary.module.css';

const roles = ['all', 'evidence', 'story', 'removed'] as const;
const run = (id: string) => () => runAction(id);

/** All documents of the casebook, and what is known of the one that is selected. */
export function EvidenceLibrary() {
  const text = useText();
  const place = usePlace();
  const [role, setRole] = useState<DocumentFilter['role']>('all');
  const [words, setWords] = useState('');
  const [selectedId, setSelectedId] = useState(place.document);
  // What is being read is what is selected.
  useEffect(() => {
    if (place.document !== undefined) setSelectedId(place.document);
  }, [place.document]);
  const sought = useDeferredValue(words);
  const filter = useMemo(() => ({ role, text: sought }), [role, sought]);
  const documents = useDocuments(filter);
  const selected = useRead(
    'documents.get',
    { id: selectedId ?? '' },
    { isEnabled: selectedId !== undefined },
  );
  const removal = useDocumentRemoval();
  const isFiltered = role !== 'all' || words.trim() !== '';

  const open = (document: Document) => {
    wantFocus('reader');
    go({ document: document.id, passage: undefined });
  };
  useActions([
    {
      id: 'library.open',
      title: text('evidence.action.open'),
      group: text('evidence.group.library'),
      isEnabled: selected.data !== undefined,
      run: () => {
        if (selected.data) open(selected.data);
      },
    },
    {
      id: 'library.remove',
      title: text('evidence.action.remove'),
      group: text('evidence.group.library'),
      isEnabled: selected.data !== undefined && selected.data.removedAt === null,
      run: () => {
        if (selected.data) removal.remove(selected.data);
      },
    },
  ]);

  return (
    <div className={styles['library']}>
      <h1 className="visually-hidden">{text('screen.evidence')}</h1>
      <div className={styles['bar']}>
        <div className={styles['find']}>
          <Field
            label={text('evidence.library.filter')}
            placeholder={text('evidence.library.filter')}
            value={words}
            onChange={setWords}
            isLabelHidden
          />
        </div>
        <Segments
          label={text('evidence.library.show')}
          value={role}
          choices={roles.map((value) => ({ value, label: text(`evidence.library.show.${value}`) }))}
          onChange={setRole}
        />
        <span className={styles['space']} />
        <span className={styles['count']}>
          {documents.isRead && text('evidence.library.count', { count: documents.total })}
        </span>
        <span className={styles['import']}>
          <Menu
            label={text('evidence.group.import')}
            entries={(
              [
                ['evidence.import', 'evidence.action.import', 'mod+i'],
                ['evidence.importStory', 'evidence.action.importStory', 'mod+shift+i'],
                ['evidence.importFolder', 'evidence.action.importFolder', undefined],
                ['evidence.paste', 'evidence.action.paste', undefined],
              ] as const
            ).map(([id, title, keys]) => ({ id, title: text(title), keys, run: run(id) }))}
          >
            <Button icon="upload">{text('evidence.group.import')}</Button>
          </Menu>
        </span>
      </div>
      <div className={styles['body']}>
        <div className={styles['documents']}>
          {documents.error && <ErrorNote error={documents.error} onRetry={documents.retry} />}
          {!documents.isRead && !documents.error && <Skeleton lines={10} />}
          {documents.isRead && documents.total === 0 && (
            <EmptyState
              action={
                isFiltered ? (
                  <Button
                    onPress={() => {
                      setRole('all');
                      setWords('');
                    }}
                  >
                    {text('evidence.library.showAll')}
                  </Button>
                ) : (
                  <Button look="primary" onPress={run('evidence.import')} shortcut="mod+i">
                    {text('evidence.library.choose')}
                  </Button>
                )
              }
            >
              {text(
                words.trim() !== ''
                  ? 'evidence.library.noneFits'
                  : role === 'removed'
                    ? 'evidence.library.noneRemoved'
                    : isFiltered
                      ? 'evidence.library.noneFits'
                      : 'evidence.library.empty',
              )}
            </EmptyState>
          )}
          {documents.total > 0 && (
            <DocumentList
              key={`${role} ${sought}`}
              total={documents.total}
              at={documents.at}
              selectedId={selectedId}
              onSight={documents.onSight}
              onSelect={(document) => {
                setSelectedId(document.id);
                // The reader, where it is open, follows the selection.
                if (place.document !== undefined) go({ document: document.id, passage: undefined });
              }}
              onOpen={open}
              onRemove={removal.remove}
            />
          )}
        </div>
        {selectedId !== undefined && selected.data && (
          <DocumentDetails
            key={selectedId}
            document={selected.data}
            onOpen={() => {
              if (selected.data) open(selected.data);
            }}
            onClose={() => setSelectedId(undefined)}
            onGone={() => setSelectedId(undefined)}
          />
        )}
      </div>
    </div>
  );
}
