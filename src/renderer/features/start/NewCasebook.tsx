import { useState } from 'react';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import styles from './CheckerForm.module.css';

/** Asks for the title of a new casebook. */
export function NewCasebook({
  isRunning,
  onCreate,
  onCancel,
}: {
  readonly isRunning: boolean;
  readonly onCreate: (title: string) => void;
  readonly onCancel: () => void;
}) {
  const text = useText();
  const [title, setTitle] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === '') setMissing(true);
        else onCreate(title);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <Field
        label={text('start.newTitle')}
        description={text('start.newHelp')}
        value={title}
        onChange={(value) => {
          setTitle(value);
          setMissing(false);
        }}
        error={isMissing ? text('start.titleMissing') : null}
        maxLength={200}
        autoFocus
      />
      <div className={styles['buttons']}>
        <Button type="submit" look="primary">
          {text(isRunning ? 'start.creating' : 'start.create')}
        </Button>
        <Button look="plain" onPress={onCancel}>
          {text('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
