import { evidenceStrengths, type EvidenceStrength } from '#shared/domain/evidence/EvidenceStrength.ts';
import { useText } from '#renderer/i18n/useText.ts';
import styles from './StrengthMark.module.css';

const bars = evidenceStrengths.slice(1).map((_, at) => ({ x: 1 + at * 4, height: 4 + at * 2.5 }));

/** Two paths for each strength: a table draws this mark on every row. */
const paths = evidenceStrengths.map((_, rank) => ({
  filled: bars
    .slice(0, rank)
    .map(({ x, height }) => `M${x} 13v${-height}h3v${height}Z`)
    .join(''),
  open: bars
    .slice(rank)
    .map(({ x, height }) => `M${x + 0.5} 12.5v${1 - height}h2v${height - 1}Z`)
    .join(''),
}));

/** How strong the evidence is: as many filled bars as steps from none, and the word. */
export function StrengthMark({ strength }: { readonly strength: EvidenceStrength }) {
  const text = useText();
  const rank = evidenceStrengths.indexOf(strength);
  return (
    <span className={styles['mark']}>
      <svg viewBox="0 0 17 14" width="17" height="14" aria-hidden="true">
        <path className={styles['bar']} d={paths[rank]?.filled} />
        <path className={styles['open']} d={paths[rank]?.open} />
      </svg>
      <span>{text(`strength.${strength}`)}</span>
    </span>
  );
}
