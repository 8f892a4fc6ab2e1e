import { useId, useState } from 'react';
import { ComboBox } from './ComboBox.tsx';
import { RemovableTag } from './RemovableTag.tsx';
import styles from './TagField.module.css';

/** Some short words: each can be taken away, and one more be typed or chosen. */
export function TagField({
  label,
  tags,
  suggest,
  placeholder,
  removeLabel,
  onChange,
  isReadOnly = false,
}: {
  readonly label: string;
  readonly tags: readonly string[];
  readonly suggest: (typed: string) => readonly string[];
  readonly placeholder: string;
  readonly removeLabel: (tag: string) => string;
  readonly onChange: (tags: readonly string[]) => void;
  readonly isReadOnly?: boolean;
}) {
  const labelId = useId();
  const [typed, setTyped] = useState('');
  const add = (value: string) => {
    const tag = value.trim();
    setTyped('');
    if (tag !== '' && !tags.includes(tag)) onChange([...tags, tag]);
  };
  return (
    <div className={styles['field']} role="group" aria-labelledby={labelId}>
      <span id={labelId} className={styles['label']}>
        {label}
      </span>
      <div className={styles['tags']}>
        {tags.map((tag) => (
          <RemovableTag
            key={tag}
            removeLabel={removeLabel(tag)}
            onRemove={isReadOnly ? undefined : () => onChange(tags.filter((each) => each !== tag))}
          >
            {tag}
          </RemovableTag>
        ))}
        {!isReadOnly && (
          <div className={styles['add']}>
            <ComboBox
              label={placeholder}
              isLabelHidden
              value={typed}
              suggestions={suggest(typed)}
              onChange={setTyped}
              onCommit={add}
              placeholder={placeholder}
              clearsOnCommit
            />
          </div>
        )}
      </div>
    </div>
  );
}
