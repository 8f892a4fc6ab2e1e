import type { Passage } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { isPlaced } from '#shared/domain/anchoring/isPlaced.ts';
import styles from './Evidence.module.css';

/** Says where a passage has no place in the newest text of its document; nothing where it has one. */
export function PassageState({ passage: { status } }: { readonly passage: Passage }) {
  const text = useText();
  if (isPlaced(status)) return null;
  return (
    <p className={styles['unplaced']}>
      <Icon name="warning" />
      {text(status === 'lost' ? 'places.lostHere' : 'places.askedHere')}
    </p>
  );
}
