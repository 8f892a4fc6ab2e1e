import type { ReactNode } from 'react';
import { useText } from '#renderer/i18n/useText.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/Menu.tsx';
import { VerdictMark } from '#renderer/ui/VerdictMark.tsx';
import { useClaimEditing } from './ClaimEditing.ts';
import styles from './ClaimPanel.module.css';

/** Which claim this is, what was found, and where its words are; does not scroll away. */
export function ClaimHead({
  save,
  entries,
  onClose,
}: {
  readonly save: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}) {
  const text = useText();
  const { claim, isReadOnly } = useClaimEditing();
  return (
    <header className={styles['head']}>
      <h2 className={styles['number']}>{text('claim.title', { number: claim.number })}</h2>
      <span className={styles['verdict']}>
        <VerdictMark verdict={claim.verdict?.value ?? null} hasWord />
      </span>
      <span className={styles['space']} />
      {!isReadOnly && save}
      {!isReadOnly && (
        <Menu label={text('claim.menu')} entries={entries}>
          <IconButton icon="more" label={text('claim.menu')} />
        </Menu>
      )}
      <IconButton icon="close" label={text('claim.close')} shortcut="Escape" onPress={onClose} />
    </header>
  );
}
