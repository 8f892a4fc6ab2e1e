import { useState } from 'react';
import { useWrite } from '#renderer/api/useWrite.ts';
import { notify } from '#renderer/desk/notices.ts';
import { go } from '#renderer/desk/place.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { TextArea } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { type ClaimKind, claimKinds } from '#shared/domain/claim/ClaimKind.ts';
import styles from './NewClaim.module.css';

/** Logs a claim that stands in no story: its words and kind, then Enter; stays open for the next one. */
export function NewClaim({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const errorText = useErrorText();
  const create = useWrite('claims.create');
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<ClaimKind>('other');
  const save = () => {
    if (words.trim() === '' || create.isPending) return;
    create.mutate(
      { text: words, kind },
      {
        onSuccess: ({ id, number }) => {
          setWords('');
          go({ claim: id });
          notify({ tone: 'done', text: text('claims.new.done', { number }) });
        },
      },
    );
  };
  return (
    <form
      className={styles['form']}
      aria-label={text('claims.new')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        const isText = event.target instanceof HTMLTextAreaElement;
        if (event.key === 'Enter' && isText && !event.shiftKey) {
          event.preventDefault();
          save();
        } else if (event.key === 'Escape') {
          event.preventDefault();
          onClose();
        }
      }}
    >
      <TextArea
        label={text('claims.new.text')}
        value={words}
        onChange={setWords}
        placeholder={text('claims.new.placeholder')}
        maxLength={10_000}
        rows={1}
        autoFocus
      />
      <Select
        label={text('claims.column.kind')}
        value={kind}
        choices={claimKinds.map((value) => ({ value, label: text(`claimKind.${value}`) }))}
        onChange={setKind}
      />
      <Button
        look="primary"
        type="submit"
        shortcut="Enter"
        isDisabled={words.trim() === '' || create.isPending}
      >
        {text('claims.new.save')}
      </Button>
      <IconButton icon="close" label={text('common.close')} onPress={onClose} />
      {create.error && (
        <p className={styles['error']} role="alert">
          {errorText(create.error)}
        </p>
      )}
    </form>
  );
}
