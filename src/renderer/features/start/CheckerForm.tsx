import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#renderer/api/call.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import styles from './CheckerForm.module.css';

/** Asks for the name under which decisions go into the log: at the first start, and again to change it. */
export function CheckerForm({
  name: before,
  isFirst,
  onDone,
}: {
  readonly name: string;
  readonly isFirst: boolean;
  readonly onDone: () => void;
}) {
  const text = useText();
  const queries = useQueryClient();
  const [name, setName] = useState(before);
  const [isMissing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const save = async () => {
    if (name.trim() === '') return setMissing(true);
    try {
      queries.setQueryData(['desk.get', {}], await call('desk.setChecker', { name }));
      onDone();
    } catch (failure) {
      setError(failure);
    }
  };

  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isFirst) return;
        event.preventDefault();
        onDone();
      }}
    >
      <Field
        label={text('start.name')}
        description={text('start.nameHelp')}
        value={name}
        onChange={(value) => {
          setName(value);
          setMissing(false);
        }}
        error={isMissing ? text('start.nameMissing') : null}
        maxLength={200}
        autoFocus
      />
      {error !== null && <ErrorNote error={error} />}
      <div className={styles['buttons']}>
        <Button type="submit" look="primary">
          {text(isFirst ? 'start.continue' : 'common.save')}
        </Button>
        {!isFirst && (
          <Button look="plain" onPress={onDone}>
            {text('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
