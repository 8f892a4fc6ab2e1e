import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** What an empty place says: one sentence and what to do next. */
export function EmptyState({
  children,
  action,
}: {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={styles['empty']}>
      <p>{children}</p>
      {action}
    </div>
  );
}
