import { useText } from '#renderer/i18n/useText.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { FieldSave } from './worstSave.ts';
import styles from './ClaimPanel.module.css';

const icons = { saved: 'check', saving: 'more', waiting: 'warning', refused: 'warning' } as const;

/** Where the claim's words are: stored, on their way, waiting, or refused with the reason. */
export function SaveNote({ save: { state, reason } }: { readonly save: FieldSave }) {
  const text = useText();
  const isTrouble = state === 'waiting' || state === 'refused';
  return (
    <span
      className={`${styles['save']} ${isTrouble ? styles['trouble'] : ''}`}
      role={isTrouble ? 'status' : undefined}
      title={reason}
      data-save={state}
    >
      <Icon name={icons[state]} />
      <span>{reason ? text('claim.refused', { reason }) : text(`save.${state}`)}</span>
    </span>
  );
}
