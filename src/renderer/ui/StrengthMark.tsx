import { evidenceStrengths, type EvidenceStrength } from '#shared/domain/evidence/EvidenceStrength.ts';
import { useText } from '#renderer/i18n/useText.ts';
import styles from './StrengthMark.module.css';

const bars = evidenceStrengths.slice(1).map((_, at) => ({ x: 1 + at * 4, height: 4 + at * 2.5 }));

/** How strong the evidence is: as many filled bars as steps from none, and the word. */
export function StrengthMark({ strength }: { readonly strength: EvidenceStrength }) {
  const text = useText();
  const rank = evidenceStrengths.indexOf(strength);
  return (
    <span className={styles['mark']}>
      <svg viewBox="0 0 17 14" width="17" height="14" aria-hidden="true">
        {bars.map(({ x, height }, at) => (
          <rect
            key={x}
            className={at < rank ? styles['bar'] : styles['open']}
            x={at < rank ? x : x + 0.5}
            y={at < rank ? 13 - height : 13.5 - height}
            width={at < rank ? 3 : 2}
            height={at < rank ? height : height - 1}
          />
        ))}
      </svg>
      <span>{text(`strength.${strength}`)}</span>
    </span>
  );
}
