import { useText } from '#renderer/i18n/useText.ts';
import { VerdictMark } from '#renderer/ui/VerdictMark.tsx';
import type { MarginEntry } from './useMarginEntries.ts';
import styles from './ClaimMargin.module.css';

/** Numbers and verdicts of the claims beside the lines where they appear. By keyboard: Enter in the text, or J and K. */
export function ClaimMargin({
  entries,
  current,
  onOpen,
}: {
  readonly entries: readonly MarginEntry[];
  readonly current: string | undefined;
  readonly onOpen: (claimId: string) => void;
}) {
  const text = useText();
  return (
    <div className={styles['margin']} role="group" aria-label={text('story.margin')}>
      {entries.map(({ top, mark }) => (
        <button
          key={`${mark.claimId} ${mark.start}`}
          type="button"
          tabIndex={-1}
          className={styles['entry']}
          style={{ top }}
          aria-current={mark.claimId === current ? 'true' : undefined}
          aria-label={text('story.marginEntry', {
            number: mark.number,
            verdict: text(`verdict.${mark.verdict ?? 'none'}`),
          })}
          title={mark.claimText}
          // The caret stays where it is in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(mark.claimId)}
        >
          <span aria-hidden="true">{mark.number}</span>
          <span aria-hidden="true">
            <VerdictMark verdict={mark.verdict} />
          </span>
        </button>
      ))}
    </div>
  );
}
