import { useState } from 'react';
import { useRead } from '#renderer/api/useRead.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Field, TextArea } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import styles from './Evidence.module.css';
import quiet from './QuietArea.module.css';

const makers = ['person', 'machine'] as const;

/** Adds a translation to a passage: into which language, by whom, and whether by a machine. */
export function TranslationForm({
  passageId,
  onClose,
}: {
  readonly passageId: string;
  readonly onClose: () => void;
}) {
  const text = useText();
  const errorText = useErrorText();
  const desk = useRead('desk.get', {});
  const translate = useWrite('passages.translate');
  const [words, setWords] = useState('');
  const [language, setLanguage] = useState('');
  const [translator, setTranslator] = useState(desk.data?.checker ?? '');
  const [by, setBy] = useState<(typeof makers)[number]>('person');
  const isWhole = words.trim() !== '' && language.trim() !== '' && translator.trim() !== '';
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole)
          translate.mutate({ passageId, text: words, language, translator, by }, { onSuccess: onClose });
      }}
    >
      <TextArea label={text('claim.translation.text')} value={words} onChange={setWords} autoFocus />
      <div className={styles['pair']}>
        <Field
          label={text('claim.translation.language')}
          value={language}
          onChange={setLanguage}
          placeholder={text('claim.translation.languageHint')}
        />
        <Select
          label={text('claim.translation.by')}
          value={by}
          choices={makers.map((value) => ({ value, label: text(`translationMaker.${value}`) }))}
          onChange={setBy}
        />
      </div>
      <Field label={text('claim.translation.translator')} value={translator} onChange={setTranslator} />
      {translate.error && (
        <p className={quiet['fault']} role="alert">
          {errorText(translate.error)}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button type="submit" look="primary" isDisabled={!isWhole || translate.isPending}>
          {text('claim.translation.add')}
        </Button>
        <Button onPress={onClose}>{text('common.cancel')}</Button>
      </div>
    </form>
  );
}
