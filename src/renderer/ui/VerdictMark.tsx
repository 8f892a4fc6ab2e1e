import { verdictShapes } from '#shared/domain/verdict/verdictShapes.ts';
import type { VerdictValue } from '#shared/domain/verdict/VerdictValue.ts';
import { useText } from '#renderer/i18n/useText.ts';
import styles from './VerdictMark.module.css';

/** A verdict's shape in its colour, with its word beside it or, where it stands alone, as its label. */
export function VerdictMark({
  verdict,
  hasWord = false,
}: {
  readonly verdict: VerdictValue | null;
  readonly hasWord?: boolean;
}) {
  const text = useText();
  const value = verdict ?? 'none';
  const word = text(`verdict.${value}`);
  return (
    <span
      className={styles['mark']}
      style={{ color: `var(--verdict-${value})` }}
      title={hasWord ? undefined : word}
    >
      <svg
        viewBox="0 0 16 16"
        width="14"
        height="14"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        role={hasWord ? undefined : 'img'}
        aria-label={hasWord ? undefined : word}
        aria-hidden={hasWord ? true : undefined}
      >
        {verdictShapes[value].map(({ d, isFilled, isDotted }) => (
          <path
            key={d}
            d={d}
            fill={isFilled ? 'currentColor' : undefined}
            strokeDasharray={isDotted ? '0.1 3.17' : undefined}
          />
        ))}
      </svg>
      {hasWord && <span className={styles['word']}>{word}</span>}
    </span>
  );
}
