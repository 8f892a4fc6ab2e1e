import type { Stance } from '#shared/domain/evidence/Stance.ts';
import { useText } from '#renderer/i18n/useText.ts';

const paths: Readonly<Record<Stance, string>> = {
  supports: 'M6 2v8M2 6h8',
  disputes: 'M2 4.25h8M2 7.75h8M8.25 1.5l-4.5 9',
  context: 'M2.5 6h.01M6 6h.01M9.5 6h.01',
};

/** What a passage does for a claim: a plus, an unequal sign or three dots, with the word beside it or as its label. */
export function StanceMark({
  stance,
  hasWord = false,
}: {
  readonly stance: Stance;
  readonly hasWord?: boolean;
}) {
  const text = useText();
  const word = text(`stance.${stance}`);
  return (
    <>
      <svg
        viewBox="0 0 12 12"
        width="12"
        height="12"
        fill="none"
        stroke="currentColor"
        strokeWidth={stance === 'context' ? 2 : 1.6}
        strokeLinecap="round"
        role={hasWord ? undefined : 'img'}
        aria-label={hasWord ? undefined : word}
        aria-hidden={hasWord ? true : undefined}
        style={{ flex: 'none' }}
      >
        <path d={paths[stance]} />
      </svg>
      {hasWord && <span>{word}</span>}
    </>
  );
}
