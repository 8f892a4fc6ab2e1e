import { useRead } from '#renderer/api/useRead.ts';
import { useText } from '#renderer/i18n/useText.ts';
import styles from './SampleProgress.module.css';

/** How far the making of the sample casebook is. */
export function SampleProgress() {
  const text = useText();
  const { done, total } = useRead('desk.getProgress', {}, { everyMs: 200 }).data?.sample ?? {
    done: 0,
    total: 1,
  };
  return (
    <progress className={styles['bar']} max={total} value={done} aria-label={text('start.sampleProgress')} />
  );
}
