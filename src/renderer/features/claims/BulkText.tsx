import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import styles from './BulkBar.module.css';

/** More suggestions than this are not read; typing on narrows them. */
const suggestedAtMost = 50;

/** One word to be chosen or typed, and what can be done with it. */
export function BulkText({
  label,
  suggestions,
  verbs,
}: {
  readonly label: string;
  readonly suggestions: readonly string[];
  readonly verbs: readonly { readonly title: string; readonly run: (value: string) => void }[];
}) {
  const [value, setValue] = useState('');
  const words = value.trim().toLocaleLowerCase();
  return (
    <div className={styles['form']}>
      <ComboBox
        label={label}
        value={value}
        suggestions={suggestions
          .filter((each) => each.toLocaleLowerCase().includes(words))
          .slice(0, suggestedAtMost)}
        onChange={setValue}
        onCommit={setValue}
        autoFocus
      />
      <div className={styles['buttons']}>
        {verbs.map(({ title, run }, at) => (
          <Button
            key={title}
            look={at === 0 ? 'primary' : 'default'}
            isDisabled={value.trim() === ''}
            onPress={() => run(value.trim())}
          >
            {title}
          </Button>
        ))}
      </div>
    </div>
  );
}
