import { useId } from 'react';
import styles from './QuietArea.module.css';

/** A person's words, set like a page until they are touched; grows with what is typed. */
export function QuietArea({
  id,
  label,
  isLabelHidden = false,
  value,
  onChange,
  onFocus,
  onBlur,
  placeholder,
  fault,
  maxLength,
  isReadOnly = false,
  isLarge = false,
}: {
  readonly id?: string;
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly fault?: string | null;
  readonly maxLength?: number;
  readonly isReadOnly?: boolean;
  /** In the type of a story. */
  readonly isLarge?: boolean;
}) {
  const faultId = useId();
  return (
    <label className={styles['field']}>
      <span className={isLabelHidden ? 'visually-hidden' : styles['label']}>{label}</span>
      <textarea
        id={id}
        className={`${styles['area']} ${isLarge ? styles['large'] : ''}`}
        value={value}
        rows={1}
        dir="auto"
        placeholder={placeholder}
        maxLength={maxLength}
        readOnly={isReadOnly}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? faultId : undefined}
        onChange={(event) => onChange(event.target.value)}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      {fault && (
        <span id={faultId} className={styles['fault']} role="alert">
          {fault}
        </span>
      )}
    </label>
  );
}
