import { Icon } from './Icon.tsx';
import styles from './RemovableTag.module.css';

/** A short word that can be taken away. */
export function RemovableTag({
  children,
  removeLabel,
  onRemove,
}: {
  readonly children: string;
  /** What taking it away does, in words. */
  readonly removeLabel: string;
  /** Without it the tag only tells. */
  readonly onRemove?: (() => void) | undefined;
}) {
  return (
    <span className={`${styles['tag']} ${onRemove ? '' : styles['plain']}`}>
      <span className={styles['word']} dir="auto" title={children}>
        {children}
      </span>
      {onRemove && (
        <button type="button" className={styles['remove']} aria-label={removeLabel} onClick={onRemove}>
          <Icon name="close" />
        </button>
      )}
    </span>
  );
}
