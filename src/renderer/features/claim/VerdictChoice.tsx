import { useId, useRef } from 'react';
import { useText } from '#renderer/i18n/useText.ts';
import { VerdictMark } from '#renderer/ui/VerdictMark.tsx';
import { type VerdictValue, verdictValues } from '#shared/domain/verdict/VerdictValue.ts';
import styles from './VerdictChoice.module.css';

/** On which key a verdict lies while the group has the focus: 1 to 9, then 0. */
const keyOf = (at: number) => String((at + 1) % 10);

/** The ten verdicts, each with its shape and its word; arrows and figures choose. */
export function VerdictChoice({
  value,
  onChange,
  isReadOnly,
}: {
  readonly value: VerdictValue | null;
  readonly onChange: (value: VerdictValue) => void;
  readonly isReadOnly: boolean;
}) {
  const text = useText();
  const name = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset
      ref={group}
      id="claim-verdict"
      className={styles['choices']}
      role="radiogroup"
      aria-label={text('claim.verdict')}
      disabled={isReadOnly}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const at = verdictValues.findIndex((_, each) => keyOf(each) === event.key);
        const chosen = verdictValues[at];
        if (!chosen) return;
        event.preventDefault();
        onChange(chosen);
        group.current?.querySelectorAll('input')[at]?.focus();
      }}
    >
      {verdictValues.map((each, at) => (
        <label key={each} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            onChange={() => onChange(each)}
          />
          <span className={styles['mark']}>
            <VerdictMark verdict={each} hasWord />
          </span>
          <kbd className={styles['key']} aria-hidden="true">
            {keyOf(at)}
          </kbd>
        </label>
      ))}
    </fieldset>
  );
}
