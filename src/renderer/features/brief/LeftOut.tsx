import type { BriefAbout } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './LeftOut.module.css';

const kinds = ['documents', 'links', 'appearances', 'checks', 'contacts', 'names'] as const;

/** Says what is withheld from the brief as confidential, by kind; or that nothing is. */
export function LeftOut({ leftOut }: { readonly leftOut: BriefAbout['leftOut'] }) {
  const text = useText();
  if (leftOut.isConfidentialIncluded)
    return (
      <p className={styles['included']}>
        <Icon name="warning" /> <span>{text('brief.confidential.included')}</span>
      </p>
    );
  const told = kinds.filter((kind) => leftOut[kind] > 0);
  if (told.length === 0) return <p className={styles['none']}>{text('brief.leftOut.nothing')}</p>;
  return (
    <div className={styles['some']}>
      <p>{text('brief.leftOut.title')}</p>
      <ul>
        {told.map((kind) => (
          <li key={kind}>{text(`brief.leftOut.${kind}`, { count: leftOut[kind] })}</li>
        ))}
      </ul>
      {leftOut.names > 0 && <p className={styles['none']}>{text('brief.leftOut.lookAtNames')}</p>}
    </div>
  );
}
