import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from './Button.tsx';
import styles from './ErrorNote.module.css';

/** Says what went wrong where it went wrong, with a way on. */
export function ErrorNote({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}) {
  const text = useText();
  const errorText = useErrorText();
  return (
    <div className={styles['note']} role="alert">
      <p>{errorText(error)}</p>
      {onRetry && <Button onPress={onRetry}>{text('common.retry')}</Button>}
    </div>
  );
}
