import { useState } from 'react';
import { useRead } from '#renderer/api/useRead.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import type { Document } from '#renderer/api/types.ts';
import { notify } from '#renderer/desk/notices.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { type SourceDraft, SourceForm } from './SourceForm.tsx';
import styles from './SourceField.module.css';

const shownAtMost = 40;

/** Where a document comes from: one of the known sources, or a new one that is told of here. */
export function SourceField({
  document,
  isReadOnly,
}: {
  readonly document: Document;
  readonly isReadOnly: boolean;
}) {
  const text = useText();
  const errorText = useErrorText();
  const sources = useRead('sources.list', {}).data?.sources ?? [];
  const update = useWrite('documents.update');
  const create = useWrite('sources.create');
  const mend = useWrite('sources.update');
  const [typed, setTyped] = useState<string | null>(null);
  const [form, setForm] = useState<'new' | 'mend' | null>(null);
  const current = sources.find((source) => source.id === document.sourceId);
  const value = typed ?? document.sourceName ?? '';
  const fail = (error: unknown) => notify({ tone: 'error', text: errorText(error) });

  const use = (sourceId: string | null) => {
    setTyped(null);
    setForm(null);
    if (sourceId !== document.sourceId) update.mutateAsync({ id: document.id, sourceId }).catch(fail);
  };
  const commit = (name: string) => {
    const wanted = name.trim();
    if (typed === null && wanted === (document.sourceName ?? '')) return;
    if (wanted === '') {
      use(null);
      return;
    }
    const known = sources.find((source) => source.name.toLowerCase() === wanted.toLowerCase());
    if (known) use(known.id);
    else {
      setTyped(wanted);
      setForm('new');
    }
  };
  const save = (draft: SourceDraft) => {
    if (form === 'mend' && current)
      mend
        .mutateAsync({ id: current.id, ...draft })
        .then(() => setForm(null))
        .catch(fail);
    else
      create
        .mutateAsync(draft)
        .then((source) => use(source.id))
        .catch(fail);
  };
  const words = value.trim().toLowerCase();
  return (
    <div className={styles['field']}>
      <div className={styles['line']}>
        <div className={styles['combo']}>
          <ComboBox
            label={text('evidence.field.source')}
            value={value}
            placeholder={text('evidence.source.hint')}
            suggestions={sources
              .map((source) => source.name)
              .filter((name) => typed === null || name.toLowerCase().includes(words))
              .slice(0, shownAtMost)}
            onChange={setTyped}
            onCommit={commit}
            isReadOnly={isReadOnly}
          />
        </div>
        {current && !isReadOnly && (
          <IconButton
            icon="edit"
            label={text('evidence.source.mend')}
            isPressed={form === 'mend'}
            onPress={() => setForm(form === 'mend' ? null : 'mend')}
          />
        )}
      </div>
      {form && (
        <SourceForm
          key={`${form} ${typed ?? ''}`}
          title={text(form === 'new' ? 'evidence.source.new' : 'evidence.source.mend')}
          begin={
            form === 'mend' && current
              ? current
              : {
                  name: value,
                  kind: 'publisher',
                  defaultTier: 'reporting',
                  originGroup: '',
                  isConfidential: false,
                }
          }
          onSave={save}
          onCancel={() => {
            setTyped(null);
            setForm(null);
          }}
        />
      )}
    </div>
  );
}
