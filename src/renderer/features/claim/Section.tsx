import { type ReactNode, useId } from 'react';
import { useIntl } from 'react-intl';
import styles from './Section.module.css';

/** A part of the inspector under its heading. */
export function Section({
  id,
  title,
  count,
  aside,
  children,
}: {
  readonly id?: string;
  readonly title: string;
  /** How many things are in it. */
  readonly count?: number | undefined;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const intl = useIntl();
  const titleId = useId();
  return (
    <section id={id} className={styles['section']} aria-labelledby={titleId}>
      <div className={styles['head']}>
        <h3 id={titleId} className={styles['title']}>
          {title}
        </h3>
        {count !== undefined && <span className={styles['count']}>{intl.formatNumber(count)}</span>}
        {aside && <div className={styles['aside']}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
