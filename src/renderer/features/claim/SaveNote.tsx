import { useText } from '#renderer/i18n/useText.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { FieldSave } from './worstSave.ts';
import styles from './ClaimPanel.module.css';

const icons = { saved: 'check', saving: 'more', waiting: 'warning', refused: 'warning' } as const;

/** Where the claim's words are: stored, on their way, waiting, or refused. */
export function SaveNote({ save: { state } }: { readonly save: FieldSave }) {
  const text = useText();
  const isTrouble = state === 'waiting' || state === 'refused';
  return (
    <span
      className={`${styles['save']} ${isTrouble ? styles['trouble'] : ''}`}
      role={isTrouble ? 'status' : undefined}
      data-save={state}
    >
      <Icon name={icons[state]} />
      <span>{text(`save.${state}`)}</span>
    </span>
  );
}
