import styles from './Skeleton.module.css';
import { useText } from '#renderer/i18n/useText.ts';

/** Grey lines in the place of what is being read; they show after 200 ms only, so that nothing flickers. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  const text = useText();
  return (
    <div className={styles['skeleton']} role="status" aria-label={text('common.loading')}>
      {Array.from({ length: lines }, (_, at) => (
        <div key={at} style={{ width: `${90 - ((at * 17) % 40)}%` }} />
      ))}
    </div>
  );
}
