import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './QuietArea.module.css';

/** Tells that a field was changed in another window while it was typed in here, and what to. */
export function ChangedElsewhere({
  theirs,
  onTake,
}: {
  /** In words; null where there is nothing to tell. */
  readonly theirs: string | null;
  readonly onTake: () => void;
}) {
  const text = useText();
  if (theirs === null) return null;
  return (
    <p className={styles['note']} role="status">
      <span>{text('claim.changedElsewhere', { value: theirs === '' ? text('common.none') : theirs })}</span>
      <Button look="plain" keepsSelection onPress={onTake}>
        {text('claim.takeTheirs')}
      </Button>
    </p>
  );
}
