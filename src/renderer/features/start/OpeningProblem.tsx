import { CallError } from '#renderer/api/call.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './OpeningProblem.module.css';

/** Why a casebook was not opened, and what can be done about it. */
export function OpeningProblem({
  error,
  onOpenReadOnly,
  onRestore,
  onRetry,
  onDismiss,
}: {
  readonly error: unknown;
  readonly onOpenReadOnly?: (() => void) | undefined;
  readonly onRestore?: (() => void) | undefined;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}) {
  const text = useText();
  const errorText = useErrorText();
  const { code, details = {} } = error instanceof CallError ? error.error : {};
  const isLocked = code === 'casebook-locked';
  const isDamaged = code === 'casebook-damaged';
  const { who, host, since, goodBackupAt } = details;

  const explain = (): string => {
    if (isLocked)
      return typeof since === 'string' && !Number.isNaN(Date.parse(since))
        ? text('start.locked', { who: String(who), host: String(host), since: new Date(since) })
        : text('start.lockedUnknown');
    return isDamaged ? text('start.damaged') : errorText(error);
  };
  const backup = typeof goodBackupAt === 'string' ? new Date(goodBackupAt) : undefined;

  return (
    <div
      className={`${styles['problem']} ${isLocked ? styles['locked'] : ''}`}
      role="alert"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDismiss();
      }}
    >
      <p>{explain()}</p>
      {isDamaged && <p>{backup ? text('start.goodBackup', { at: backup }) : text('start.noBackup')}</p>}
      <div className={styles['buttons']}>
        {isLocked && onOpenReadOnly && (
          <Button onPress={onOpenReadOnly} autoFocus>
            {text('start.openReadOnly')}
          </Button>
        )}
        {isDamaged && backup && onRestore ? (
          <Button onPress={onRestore} autoFocus>
            {text('start.restore')}
          </Button>
        ) : (
          <Button onPress={onRetry} autoFocus={!isLocked}>
            {text('common.retry')}
          </Button>
        )}
        <Button look="plain" onPress={onDismiss}>
          {text('common.dismiss')}
        </Button>
      </div>
    </div>
  );
}
